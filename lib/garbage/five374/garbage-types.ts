import { rowsOf } from '#lib/garbage/five374/csv';
import { areaColumns, type Draft, type Five374, type TypeNames } from '#lib/garbage/five374/model';

const colourless = '#5a5a5a';

/** Garbage types: those of description.csv, and any more that area_days.csv has a column for. */
export function readTypes({ areaDays, description }: Five374): { names: TypeNames; drafts: Draft[] } {
  const described = rowsOf(description)
    .slice(1)
    .map(({ cells: [label = '', sublabel = '', how = '', , colour = ''] }) => ({ label, sublabel, how, colour }));
  const columns = (rowsOf(areaDays)[0]?.cells ?? []).slice(areaColumns);
  const labels = [...new Set([...described.map(({ label }) => label), ...columns])].filter(Boolean);
  const drafts = labels.map((label, place): Draft => {
    const { sublabel = '', how = '', colour = '' } = described.find((one) => one.label === label) ?? {};
    return {
      kind: 'garbage-type',
      slug: `type-${place + 1}`,
      facts: {
        rank: place + 1,
        taken: columns.includes(label) ? 'calendar' : 'not-by-city',
        colour: /^#[0-9a-f]{6}$/i.test(colour) ? colour.toLowerCase() : colourless,
      },
      text: {
        title: label,
        short: label,
        summary: [how, sublabel].find(Boolean) ?? label,
        how: [sublabel, how].filter(Boolean).join('\n\n') || label,
        words: [],
      },
    };
  });
  return { drafts, names: new Map(drafts.map(({ slug }, place) => [(labels[place] ?? '').normalize('NFKC'), slug])) };
}
