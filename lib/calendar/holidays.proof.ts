import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** 内閣府's own list, as published: Shift_JIS, unpadded dates. */
const published = new TextDecoder('shift_jis')
  .decode(readFileSync('../shared/data/holidays/syukujitsu.csv'))
  .split(/\r?\n/)
  .flatMap((line) => {
    const [, year, month, day, name] = /^(\d{4})\/(\d{1,2})\/(\d{1,2}),(.+)$/.exec(line) ?? [];
    return year && month && day && name ? [{ day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, name }] : [];
  });

it('the sample city keeps the holidays of 2026 and 2027 as 内閣府 lists them', () => {
  const ours: unknown = JSON.parse(readFileSync('db/seed/holidays.json', 'utf8'));
  const expected = published.filter(({ day }) => day >= '2026');
  expect(expected.length).toBeGreaterThan(30);
  expect(ours).toEqual(expected);
});
