import { describe, expect, it } from 'vitest';
import { readSampleEntries } from '#lib/city/sample';
import { chance } from '#lib/facilities/reservations/chance.fixture';
import { cellsOf, columnsOf } from '#lib/procedures/handover/columns';
import { walk } from '#lib/procedures/journey/walk.fixture';
import { ProcedureFacts } from '#lib/procedures/model';
import { withWho } from '#lib/procedures/who/expansion';

const definitions = readSampleEntries()
  .filter(({ kind }) => kind === 'procedure')
  .map(({ slug, facts }) => ({ slug, facts: withWho(ProcedureFacts.parse(facts)) }));

const factsOf = (slug: string) => {
  const facts = definitions.find((one) => one.slug === slug)?.facts;
  if (!facts) throw new Error(`no ${slug}`);
  return facts;
};

it('names the columns of 犬の登録 in the order of its form, and one for each part of an answer', () => {
  expect(columnsOf(factsOf('dog-registration'))).toEqual([
    ...[
      '申請者の区分',
      '代理申請者氏名',
      '代理申請者の続柄',
      '代理申請者住所_郵便番号',
      '代理申請者住所',
      '代理申請者電話番号',
      '代理申請_委任状',
    ],
    '本人メールアドレス',
    ...[
      '犬の所在地の区分',
      '登録済の有無',
      'マイクロチップの有無',
      '指定登録機関への登録',
      '所有者氏名',
      '所有者住所_郵便番号',
      '所有者住所',
    ],
    ...['所有者電話番号', '所在地と住所の異同', '犬の所在地_郵便番号', '犬の所在地', '犬の名', '犬の種類', '犬の毛色', '犬の性別'],
    ...['犬の生年月日', 'その他の特徴', '予防注射の有無', '注射済証', '鑑札の受取方法'],
  ]);
});

it('numbers the children of 児童手当, as many as the form takes', () => {
  const columns = columnsOf(factsOf('child-allowance'));
  const from = columns.indexOf('児童1');
  expect(columns.slice(from, from + 11)).toEqual([
    ...['児童1', '児童1_生年月日', '児童1_続柄', '児童の同居・別居の別と別居の理由1', '児童住所1_郵便番号', '児童住所1', '別居年月日1'],
    ...['監護の状況1', '児童2', '児童2_生年月日', '児童2_続柄'],
  ]);
  expect(columns.filter((name) => /^児童\d+$/.test(name))).toHaveLength(15);
});

it('has the answers of each child in the columns of his number', () => {
  const child = (name: string) => ({ name, birthDate: '2018-04-02', relation: '子' });
  const answers = {
    'claims-as': 'only-parent',
    'recipient-name': { name: '浜田 千尋', kana: 'ハマダ チヒロ' },
    children: [
      { child: child('浜田 蓮'), 'child-home': 'together' },
      { child: child('浜田 凪'), 'child-home': 'apart-school', 'child-address': { postalCode: '087-0011', address: '根室市1' } },
    ],
  };
  expect(cellsOf(factsOf('child-allowance'), answers)).toEqual({
    受給資格区分: 'only-parent',
    ...{ 受給者氏名: '浜田 千尋', 受給者氏名_フリガナ: 'ハマダ チヒロ' },
    ...{ 児童1: '浜田 蓮', 児童1_生年月日: '2018-04-02', 児童1_続柄: '子', '児童の同居・別居の別と別居の理由1': 'together' },
    ...{ 児童2: '浜田 凪', 児童2_生年月日: '2018-04-02', 児童2_続柄: '子', '児童の同居・別居の別と別居の理由2': 'apart-school' },
    ...{ 児童住所2_郵便番号: '087-0011', 児童住所2: '根室市1' },
  });
});

describe.each(definitions)('$slug', ({ facts }) => {
  it('has a column for all that people answer, and none for two answers at once', () => {
    const columns = new Set(columnsOf(facts));
    const by = chance(5);
    for (let person = 0; person < 12; person += 1) {
      const { answers } = walk(facts, by, '2026-11-22').journey;
      expect(Object.keys(cellsOf(facts, answers)).filter((name) => !columns.has(name))).toEqual([]);
      const given = facts.fields.filter(({ id, group }) => group === undefined && answers[id] !== undefined);
      const names = given.map(({ column, id }) => column ?? id);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });
});
