import { read } from '#db/client';
import type { Control, Field } from '#lib/catalogue/fields/model';
import { listEntries } from '#lib/catalogue/files/store';
import type { EntryKind } from '#lib/catalogue/model';

type Choices = Partial<Record<EntryKind, { slug: string; title: string }[]>>;

/** The entries that these fields can refer to, by kind, by title; of the offices those that this person may choose. */
export async function entryChoices(
  fields: { facts: readonly Field[]; text: readonly Field[] },
  mayChoose: (office: string) => boolean,
): Promise<Choices> {
  const kinds = [...new Set([...fields.facts, ...fields.text].flatMap(kindsIn))];
  const names = new Intl.Collator('ja');
  const lists = kinds.map(async (kind) => {
    const entries = (await listEntries(read, kind)).filter(({ slug }) => kind !== 'office' || mayChoose(slug));
    return [kind, entries.map(({ slug, title }) => ({ slug, title })).sort((a, b) => names.compare(a.title, b.title))] as const;
  });
  return Object.fromEntries(await Promise.all(lists));
}

/** Every kind of entry that a control refers to, however deep. */
function kindsIn(control: Control): EntryKind[] {
  switch (control.control) {
    case 'entry':
    case 'entries':
      return [control.kind];
    case 'group':
      return control.fields.flatMap(kindsIn);
    case 'rows':
      return kindsIn(control.row);
    case 'variants':
      return control.variants.flatMap(({ fields }) => fields.flatMap(kindsIn));
    case 'keyed':
      return [...('kind' in control.keys ? [control.keys.kind] : []), ...kindsIn(control.value)];
    default:
      return [];
  }
}
