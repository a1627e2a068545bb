import type { EntryFile } from '#lib/catalogue/entry-file';
import { readAreas } from '#lib/garbage/five374/areas';
import { rowsOf } from '#lib/garbage/five374/csv';
import { readTypes } from '#lib/garbage/five374/garbage-types';
import type { Draft, Five374, Five374Fault, TypeNames } from '#lib/garbage/five374/model';

/**
 * Reads a set in the 5374 format (LOCALIZE.md of 5374.jp) as entries in Japanese: collection days per area, garbage
 * types, and the sorting dictionary. Nothing is dropped without a fault that tells of it.
 */
export function readFive374(files: Five374): { entries: EntryFile[]; faults: Five374Fault[] } {
  const types = readTypes(files);
  const areas = readAreas(files, types.names);
  const targets = readTargets(files.target ?? '', types.names);
  return {
    entries: [...types.drafts, ...areas.drafts, ...targets.drafts].map(asEntry),
    faults: [...areas.faults, ...targets.faults],
  };
}

/** target.csv: label, name, notice. A label that is no garbage type is told, not guessed at. */
function readTargets(target: string, names: TypeNames): { drafts: Draft[]; faults: Five374Fault[] } {
  const drafts: Draft[] = [];
  const faults: Five374Fault[] = [];
  for (const { cells, line } of rowsOf(target).slice(1)) {
    const [label = '', title = '', note = ''] = cells;
    const type = names.get(label.normalize('NFKC'));
    if (!type) faults.push({ file: 'target', line, code: 'type', value: label });
    else if (title)
      drafts.push({
        kind: 'garbage-item',
        slug: `item-${line}`,
        facts: { types: [type] },
        text: { title, ...(note && { note }), words: [] },
      });
  }
  return { drafts, faults };
}

/** Nobody has looked at an imported list yet: it claims no check. */
function asEntry({ kind, slug, facts, text }: Draft): EntryFile {
  return {
    kind,
    slug,
    revision: 1,
    checkedOn: null,
    reviewOn: null,
    facts,
    texts: [{ locale: 'ja', madeFrom: 1, madeBy: 'person', text }],
  };
}
