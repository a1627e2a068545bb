import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Manifest = z.record(z.string(), z.string());
let known: Record<string, string> | undefined;

/**
 * The address of an island's script, `/islands/open-now.3f9c2a.js`, or of its styles (`map-view.css`), from the list that
 * `scripts/build-islands.ts` writes. Throws for a name that was not built.
 */
export function islandAddress(name: string): string {
  const list = known ?? Manifest.parse(JSON.parse(readFileSync(join(process.cwd(), 'public', 'islands', 'manifest.json'), 'utf8')));
  if (process.env.NODE_ENV === 'production') known = list;
  const file = list[name];
  if (!file) throw new Error(`No island named ${name} was built.`);
  return `/islands/${file}`;
}
