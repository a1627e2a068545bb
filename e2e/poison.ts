// Run by a test as a process of its own: node e2e/poison.ts. Publishes entries whose every sentence is an attack, past all checks.
import { importEntries } from '#lib/catalogue/operations/importing';
import { readSampleEntries } from '#lib/city/sample';
import { attack, shortAttack } from './attack-text.ts';

/** Keys of objects and words that the schemas fix stay; everything that somebody can type is poisoned. */
function poisoned(value: unknown): unknown {
  if (typeof value === 'string') return `${value.slice(0, 120)} ${attack}`;
  if (Array.isArray(value)) return value.map(poisoned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, poisoned(inner)]));
}

const wanted = ['dog-registration', 'moving-in', 'environment', 'garden-waste', 'bulky'];
const entries = readSampleEntries()
  .filter(({ kind, slug }) => wanted.includes(slug) || kind === 'term' || kind === 'category' || kind === 'item')
  .map((entry) => ({
    ...entry,
    texts: entry.texts.map((said) => ({
      ...said,
      text: Object.fromEntries(Object.entries(said.text).map(([name, text]) => [name, name === 'words' ? [shortAttack] : poisoned(text)])),
    })),
  }));
await importEntries(entries, new Date());
