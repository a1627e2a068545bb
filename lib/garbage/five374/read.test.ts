import { describe, expect, it } from 'vitest';
import { DistrictFacts } from '#lib/catalogue/kinds/district';
import { decodeCsv } from '#lib/garbage/five374/csv';
import { readFive374 } from '#lib/garbage/five374/read';
import { collectedOn } from '#lib/garbage/rules';

const set = {
  areaDays: '\uFEFF地名,センター,燃やすごみ,びん\r\n"港町、本町",東,月 木 *1,水2:4 5\r\n浜町,東,火,金 毎日\r\n',
  center: '名称,休止開始日,休止終了日\n東,2026/12/29,2027/1/3\n西,2026/12/xx,\n',
  description: 'label,sublabel,description,styles,bgcolor\n燃やすごみ,黄袋,台所のごみ,,#EA3B13\n',
  remarks: 'ID,注意事項\n1,坂の上は水曜日です\n',
  target: 'label,name,notice,furigana\n燃やすごみ,割りばし,,わ\n資源,新聞紙,ひもでしばる,し\nびん,一升びん,ふたを取る,い\n',
};
const { entries, faults } = readFive374(set);
const factsOf = (slug: string) => DistrictFacts.parse(entries.find((entry) => entry.slug === slug)?.facts).collection;

describe('a set in the 5374 format', () => {
  it('becomes districts, garbage types and a dictionary', () => {
    expect(entries.map(({ kind, texts }) => `${kind} ${String(texts[0]?.text['title'])}`)).toEqual([
      'garbage-type 燃やすごみ',
      'garbage-type びん',
      'district 港町、本町',
      'district 浜町',
      'garbage-item 割りばし',
      'garbage-item 一升びん',
    ]);
    expect(entries.find(({ slug }) => slug === 'area-1')?.texts[0]?.text['notes']).toEqual(['燃やすごみ：坂の上は水曜日です']);
  });

  it('moves what the turn of the year misses by a week, but not where months are listed', () => {
    expect(collectedOn(factsOf('area-2'), '2026-12-29')).toEqual([]);
    expect(collectedOn(factsOf('area-2'), '2027-01-05')).toEqual(['type-1']);
    expect(factsOf('area-1').pauses).toEqual([{ from: '2026-12-29', to: '2027-01-03', missed: 'skip' }]);
  });

  it('tells where it could not follow', () => {
    expect(faults).toEqual([
      { file: 'center', line: 3, code: 'date', value: '2026/12/xx–' },
      { file: 'areaDays', line: 3, code: 'cell', value: '毎日' },
      { file: 'target', line: 3, code: 'type', value: '資源' },
    ]);
  });

  it('is read in UTF-8 and in CP932', () => {
    expect(decodeCsv(new TextEncoder().encode('地名'))).toBe('地名');
    expect(decodeCsv(Uint8Array.from([0x92, 0x6e, 0x96, 0xbc]))).toBe('地名');
  });
});
