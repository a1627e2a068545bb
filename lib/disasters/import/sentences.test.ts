import { readFileSync } from 'node:fs';
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { header, listOf, readList } from '#lib/disasters/import/list.fixture';
import { remarkCodes, siteFaultCodes } from '#lib/disasters/import/model';

const row = (latitude: string, flag = '1', name = 'a') => `1,${name},,b,${latitude},145.583,${flag},,`;
const { refused, remarks } = readList(
  listOf(
    `${header},収容人数,設備`,
    row('1'),
    row('根室'),
    row('43.3', 'たぶん'),
    `${row('43.3')},多数,プール`,
    row('43.3'),
    row('43.31', '1', 'c'),
    row('40', '1', 'd'),
  ),
);

describe.each(['ja', 'en'] as const)('the words of importing sites in %s', (locale) => {
  const messages = JSON.parse(readFileSync(`messages/${locale}/desk/shelters.json`, 'utf8'));
  const t = createTranslator({
    locale,
    messages,
    onError: (fault) => {
      throw fault;
    },
  });

  it('are one sentence for every fault and every remark, and for nothing else', () => {
    expect(Object.keys(messages.faults)).toEqual([...siteFaultCodes]);
    expect(Object.keys(messages.remarks)).toEqual([...remarkCodes]);
  });

  it('say what stands in the file', () => {
    const said = [
      ...refused.map(({ fault: { code, params = {} } }) => ({ sentence: t(`faults.${code}`, params), params })),
      ...remarks.map(({ code, params }) => ({ sentence: t(`remarks.${code}`, params), params })),
    ];
    expect(said).toHaveLength(7);
    for (const { sentence, params } of said) for (const value of Object.values(params)) expect(sentence).toContain(String(value));
  });
});
