import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** Builds every `components/**\/*.island.ts` into `public/islands/`, named after its content, styles that one imports beside it, and the worker into `public/sw.js`. */
const out = 'public/islands';
const islands = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.island.ts'));
const shared: BuildOptions = { bundle: true, format: 'esm', minify: true, target: ['es2022', 'safari15.4'], legalComments: 'eof' };

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const { metafile } = await build({
  ...shared,
  entryPoints: islands.map((file) => join('components', file)),
  entryNames: '[name].[hash]',
  outdir: out,
  // Leaflet's styles name images for controls and markers that we do not use.
  external: ['*.png'],
  metafile: true,
});

const manifest: Record<string, string> = {};
for (const [file, { entryPoint, cssBundle }] of Object.entries(metafile?.outputs ?? {})) {
  if (!entryPoint) continue;
  const name = basename(entryPoint, '.island.ts');
  manifest[name] = basename(file);
  if (cssBundle) manifest[`${name}.css`] = basename(cssBundle);
}
writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest, null, 2));

await build({ ...shared, format: 'iife', entryPoints: ['lib/web/worker/sw.ts'], outfile: 'public/sw.js' });
console.log(`${islands.length} islands, 1 worker`);
