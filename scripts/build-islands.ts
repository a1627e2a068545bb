import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** Builds every `components/**\/*.island.ts` into `public/islands/`, named after its content, styles that one imports beside it, and the worker into `public/sw.js`. */
const out = 'public/islands';
const islands = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.island.ts'));

/** `z` as an object takes all of zod along, with its sentences in forty languages; as a namespace only what is used. */
const sparingZod: Plugin = {
  name: 'sparing-zod',
  setup({ onLoad }) {
    onLoad({ filter: /\/(lib|components)\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^import \{ z \} from 'zod';/m, "import * as z from 'zod';"),
      loader: 'ts',
    }));
  },
};
const shared: BuildOptions = {
  plugins: [sparingZod],
  bundle: true,
  format: 'esm',
  minify: true,
  target: ['es2022', 'safari15.4'],
  legalComments: 'eof',
};

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
