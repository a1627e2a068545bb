import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inForce } from '#lib/disasters/reports/in-force';
import type { Report } from '#lib/disasters/reports/model';
import { readReport } from '#lib/disasters/reports/read-report';

/*
 * The agency's sample reports against what they mean, as it was written down before they could be read
 * (`expected/README.md` says how).
 */

const samples = '../shared/data/jma/samples';
const expectations = 'lib/disasters/reports/expected';

const Holding = z.object({
  ...{ areaType: z.string(), group: z.string(), kind: z.string(), code: z.string() },
  ...{ level: z.number().nullable(), severity: z.string(), until: z.string().nullable() },
  areas: z.record(z.string(), z.string()),
});
const News = z.object({
  group: z.string(),
  at: z.string(),
  maxIntensity: z.string().nullish(),
  magnitude: z.number().nullish(),
  depthKm: z.number().nullish(),
  hypocentre: z.string().nullish(),
  cities: z.record(z.string(), z.string().nullable()).optional(),
  areas: z.record(z.string(), z.string()).optional(),
});
const Expected = z.object({
  file: z.string(),
  world: z.enum(['real', 'drill']),
  understood: z.enum(['state', 'news', 'information']),
  sets: z.array(Holding),
  news: z.union([News, z.array(News)]).nullable(),
});
const Totals = z.record(z.string(), z.number());
const InOrder = z.object({
  steps: z.array(z.object({ file: z.string(), at: z.string(), totals: z.object({ real: Totals, drill: Totals }) })),
});

const json = (file: string): unknown => JSON.parse(readFileSync(`${expectations}/${file}`, 'utf8'));
const expected = readdirSync(expectations)
  .filter((file) => file.endsWith('.xml.json'))
  .map((file) => Expected.parse(json(file)));
const reports = new Map<string, Report>(
  expected.map(({ file }) => {
    const read = readReport(readFileSync(`${samples}/${file}`));
    if (!read.ok) throw new Error(`${file}: ${read.fault}`);
    return [file, read.value];
  }),
);
const reportIn = (file: string) => {
  const report = reports.get(file);
  if (!report) throw new Error(file);
  return report;
};

it('are 120', () => {
  expect(readdirSync(samples)).toHaveLength(120);
  expect(expected).toHaveLength(120);
});

describe.each(expected)('$file', ({ file, world, understood, sets }) => {
  const report = reportIn(file);

  it('is of its world, and as much more than words as it is', () => {
    expect(report.world === 'real').toBe(world === 'real');
    // A cancellation and a sighting that names nothing are only worked in where reports are put in order.
    if (report.infoType !== 'cancelled' && report.use !== understood) expect([report.use, report.news?.areas]).toEqual(['news', []]);
  });

  it('says what it says', () => {
    const told = report.statements.flatMap(({ area, group, holds }) => {
      if (!holds) return [];
      const { kind, code, level, severity, until } = holds;
      // The expectation looks the code of a prefecture up by its name; nothing else in the report has one.
      const place = area.type === 'prefecture-name' ? `prefecture ${area.name}` : `${area.type} ${area.code}`;
      return [`${place} ${group} ${kind} ${code} ${level} ${severity} ${until?.getTime() ?? null}`];
    });
    const wanted = sets.flatMap(({ areaType, areas, group, kind, code, level, severity, until }) =>
      Object.entries(areas).map(([area, name]) => {
        const place = areaType === 'prefecture' ? `prefecture ${name}` : `${areaType} ${area}`;
        return `${place} ${group} ${kind} ${code} ${level} ${severity} ${until && Date.parse(until)}`;
      }),
    );
    expect(told.sort()).toEqual(wanted.sort());
  });
});

const told = (kinds: readonly string[]) => expected.filter(({ file }) => kinds.includes(reportIn(file).news?.kind ?? ''));

it.each(told(['earthquake']))('$file tells the earthquake', ({ file, news }) => {
  const quake = News.parse(news);
  const { news: read } = reportIn(file);
  expect(read).toMatchObject({
    ...{ strongest: quake.maxIntensity ?? '', magnitude: quake.magnitude ?? null, depth: quake.depthKm ?? null },
    place: quake.hypocentre ?? '',
  });
  const cities = Object.entries(quake.cities ?? {}).filter(([, felt]) => felt !== null);
  expect([...(read?.intensities ?? [])].sort()).toEqual(cities.sort());
});

it.each(told(['record-rain', 'rain-band', 'heavy-snow']))('$file tells where it was seen', ({ file, news }) => {
  expect([...(reportIn(file).news?.areas ?? [])].sort()).toEqual(Object.keys(News.parse(news).areas ?? {}).sort());
});

it('one after another, leave in force what the reports mean', () => {
  const wrong: string[] = [];
  const come: Report[] = [];
  for (const { file, at, totals } of InOrder.parse(json('in-order.json')).steps) {
    come.push(reportIn(file));
    for (const world of ['real', 'drill'] as const) {
      const held = inForce(come, world, new Date(at));
      const count = Object.fromEntries([...Map.groupBy(held, ({ group }) => group)].map(([group, all]) => [group, all.length]));
      const [told, wanted] = [count, totals[world]].map((sums) => JSON.stringify(Object.entries(sums ?? {}).sort()));
      if (told !== wanted) wrong.push(`${file} ${world}: ${told}, wanted ${wanted}`);
    }
  }
  expect(wrong).toEqual([]);
});
