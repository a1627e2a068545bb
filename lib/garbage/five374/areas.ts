import { isDay } from '#lib/calendar/day';
import { readCell } from '#lib/garbage/five374/cell';
import { rowsOf } from '#lib/garbage/five374/csv';
import { areaColumns, type Draft, type Five374, type Five374Fault, type TypeNames } from '#lib/garbage/five374/model';
import type { Collection, CollectionPause, CollectionRule } from '#lib/garbage/model';

type Read = { drafts: Draft[]; faults: Five374Fault[] };

/** area_days.csv with the pauses of center.csv and the sentences of remarks.csv. */
export function readAreas({ areaDays, center = '', remarks = '' }: Five374, names: TypeNames): Read {
  const [header, ...rows] = rowsOf(areaDays);
  const labels = (header?.cells ?? []).slice(areaColumns).map((label) => label.normalize('NFKC'));
  const sentences = new Map(
    rowsOf(remarks)
      .slice(1)
      .map(({ cells: [id = '', sentence = ''] }) => [id, sentence]),
  );
  const pauses = readPauses(center);
  const faults = [...pauses.faults];
  const drafts = rows.map(({ cells, line }, place): Draft => {
    const [title = '', centerName = ''] = cells;
    const rules: Record<string, CollectionRule[]> = {};
    const notes: string[] = [];
    for (const [column, label] of labels.entries()) {
      const read = readCell(cells[column + areaColumns] ?? '');
      const type = names.get(label);
      if (type && read.rules.length > 0) rules[type] = read.rules;
      faults.push(...read.unread.map((value): Five374Fault => ({ file: 'areaDays', line, code: 'cell', value })));
      for (const id of read.remarks) {
        const sentence = sentences.get(id);
        if (sentence) notes.push(`${label}：${sentence}`);
        else faults.push({ file: 'remarks', line, code: 'remark', value: id });
      }
    }
    const collection: Collection = { rules, pauses: pausesFor(rules, pauses.byCenter.get(centerName) ?? []), extra: [] };
    return {
      kind: 'district',
      slug: `area-${place + 1}`,
      facts: { rank: place + 1, collection },
      text: { title, towns: [title], notes, words: [] },
    };
  });
  return { drafts, faults };
}

/** The format moves what a pause misses by a week, but not where months are listed: a week later may be another month. */
function pausesFor(rules: Collection['rules'], pauses: readonly CollectionPause[]): CollectionPause[] {
  const listsMonths = Object.values(rules)
    .flat()
    .some((rule) => 'months' in rule && rule.months !== undefined);
  return pauses.map((pause) => ({ ...pause, missed: listsMonths ? 'skip' : 'next-week' }));
}

/** center.csv: name, first and last day of a pause, `2026/12/29`. */
function readPauses(center: string): { byCenter: Map<string, CollectionPause[]>; faults: Five374Fault[] } {
  const byCenter = new Map<string, CollectionPause[]>();
  const faults: Five374Fault[] = [];
  for (const { cells, line } of rowsOf(center).slice(1)) {
    const [name = '', ...days] = cells;
    const [from = '', to = ''] = days.map((day) =>
      day.replace(
        /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
        (_, year, month, date) => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
      ),
    );
    if (from === '' && to === '') continue;
    if (isDay(from) && isDay(to)) byCenter.set(name, [...(byCenter.get(name) ?? []), { from, to, missed: 'next-week' }]);
    else faults.push({ file: 'center', line, code: 'date', value: days.join('–') });
  }
  return { byCenter, faults };
}
