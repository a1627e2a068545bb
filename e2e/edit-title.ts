// Run by a test as a process of its own: node e2e/edit-title.ts SLUG TITLE. Edits as the desk will: through the store.
import { importEntries } from '#lib/catalogue/operations/importing';
import { readSampleEntries } from '#lib/city/sample';

const [slug, title] = process.argv.slice(2);
const edited = readSampleEntries()
  .filter((entry) => entry.kind === 'service' && entry.slug === slug)
  .map((entry) => ({
    ...entry,
    texts: entry.texts.map((text) => (text.locale === 'ja' ? { ...text, text: { ...text.text, title } } : text)),
  }));
await importEntries(edited, new Date());
