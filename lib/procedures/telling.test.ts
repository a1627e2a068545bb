import { expect, it } from 'vitest';
import { readSampleEntries } from '#lib/city/sample';
import { ProcedureFacts, ProcedureText } from '#lib/procedures/model';
import { type AnswerTongue, tell } from '#lib/procedures/telling';

const tongue: AnswerTongue = {
  say: (what, count) => (count === undefined ? what : `${what} ${count}`),
  day: (day) => `日 ${day}`,
  number: String,
  yen: (yen) => `${yen}円`,
};
const sample = readSampleEntries().find(({ kind, slug }) => kind === 'procedure' && slug === 'residence-certificate');
const definition = {
  facts: ProcedureFacts.parse(sample?.facts),
  text: ProcedureText.parse(sample?.texts.find(({ locale }) => locale === 'ja')?.text),
};
const told = (answers: Record<string, unknown>) => tell(definition, answers, tongue);

it('tells answers step by step in the words of their definition, with its units and options', () => {
  const answers = { copies: 2, 'asks-as': 'asks-self', 'requester-born': '1948-03-05', show: ['show-domicile', 'show-relationship'] };
  const [asker, requester, shown] = told(answers);
  expect(asker).toMatchObject({ title: '請求できる方か', fields: [{ label: '請求するのは、どなたですか', lines: ['本人'] }] });
  expect(requester?.fields).toMatchObject([{ field: 'requester-born', lines: ['日 1948-03-05'] }]);
  expect(shown?.fields.map(({ lines }) => lines)).toEqual([
    ['本籍（戸籍のある場所）と筆頭者（戸籍の最初に載る人）', '世帯主の氏名と、続柄（世帯主との関係）'],
    ['2通'],
  ]);
});

it('tells the rows of a group one by one', () => {
  const person = [{ 'person-name': { name: '浜田 蓮' } }, { 'person-name': { name: '浜田 葵' }, 'person-born': '2020-01-02' }];
  const [subject] = told({ person });
  expect(subject?.fields[0]?.rows.map((row) => row.map(({ lines }) => lines))).toEqual([[['浜田 蓮']], [['浜田 葵'], ['日 2020-01-02']]]);
});

it('leaves out what was not answered, and the steps that were not on the way', () => {
  expect(told({})).toEqual([]);
});
