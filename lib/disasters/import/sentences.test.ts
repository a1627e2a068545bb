import { describe } from 'vitest';
import { header, readList } from '#lib/disasters/import/list.fixture';
import { remarkCodes, siteFaultCodes } from '#lib/disasters/import/model';
import { listOf } from '#lib/lists/list.fixture';
import { provesSentences } from '#lib/lists/sentences.fixture';

const row = (latitude: string, flag = '1', name = 'a') => `1,${name},,b,${latitude},145.583,${flag},,`;
const read = readList(
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
  provesSentences(locale, { words: 'shelters', own: { faults: siteFaultCodes, remarks: remarkCodes }, read });
});
