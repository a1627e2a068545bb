import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** Builds every `components/**\/*.island.ts` into `public/islands/`, named after its content, and the worker into `public/sw.js`. */
const out = 'public/islands';
const islands = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.island.ts'));
const shared: BuildOptions = { bundle: true, format: 'esm', minify: true, target: ['es2022', 'safari15.4'], legalComments: 'none' };

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const { metafile } = await build({
  ...shared,
  entryPoints: islands.map((file) => join('components', file)),
  entryNames: '[name].[hash]',
  outdir: out,
  metafile: true,
});

const manifest: Record<string, string> = {};
for (const [file, { entryPoint }] of Object.entries(metafile?.outputs ?? {})) {
  if (entryPoint) manifest[basename(entryPoint, '.island.ts')] = basename(file);
}
writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest, null, 2));

await build({ ...shared, format: 'iife', entryPoints: ['lib/web/worker/sw.ts'], outfile: 'public/sw.js' });
console.log(`${islands.length} islands, 1 worker`);
