import { expect, it } from 'vitest';
import { readWrittenDay } from '#lib/calendar/written-day';
import { profileFieldNames, promiseOf } from '#lib/residents/fields';
import { formOfProfile, readProfileForm } from '#lib/residents/profile-form';

const read = (fields: Record<string, string>) => readProfileForm(fields, '2026-11-21');

it.each([
  ['1948年3月5日', '1948-03-05'],
  ['1948/3/5', '1948-03-05'],
  ['19480305', '1948-03-05'],
  ['昭和23年3月5日', '1948-03-05'],
  ['s23.3.5', '1948-03-05'],
  ['令和元年5月1日', '2019-05-01'],
  ['2026-02-30', undefined],
  ['48/3/5', undefined],
  ['1700-01-01', undefined],
  ['きのう', undefined],
])('reads the day of birth %s as %s', (typed, day) => {
  expect(readWrittenDay(typed)).toBe(day);
});

it.each([
  ['name', '　菅野　　花子 ', '菅野 花子'],
  ['name', '神', '神'],
  ['kana', 'ｶﾝﾉ はなこ', 'カンノ ハナコ'],
  ['postalCode', '〒１２３－４５６７', '123-4567'],
  ['phone', '+81 90-1234-5678', '09012345678'],
  ['birthDate', '昭和２３年３月５日', '1948-03-05'],
  ['address', '', null],
])('takes %s as people type it: %s', (field, typed, kept) => {
  const profile = read({ [field]: typed });
  expect(profile.ok && profile.value).toMatchObject({ [field]: kept });
});

it.each([
  ['kana', '花子', 'kana-wrong'],
  ['postalCode', '12-345', 'postal-wrong'],
  ['phone', '119', 'phone-wrong'],
  ['birthDate', '明日', 'birth-wrong'],
  ['birthDate', '2026-11-22', 'birth-future'],
  ['name', '花'.repeat(81), 'name-too-long'],
  ['household-2-relation', '妻', 'household-name'],
])('tells what is wrong with %s: %s', (field, typed, fault) => {
  const named = fault === 'household-name' ? 'household-2-name' : field;
  expect(read({ [field]: typed })).toEqual({ ok: false, fault: { [named]: fault } });
});

it('brings a household back into the form it came from, without those who were cleared', () => {
  const typed = { 'household-0-name': '', 'household-1-name': '太郎', 'household-1-birthDate': '1945-01-02', 'household-1-relation': '夫' };
  const profile = read(typed);
  if (!profile.ok) throw new Error('refused');
  expect(formOfProfile(profile.value)).toMatchObject({ 'household-0-name': '太郎', 'household-0-relation': '夫' });
});

it('says of every field why it is kept and until when', () => {
  expect(profileFieldNames.map((field) => promiseOf(field).purpose)).not.toContain(undefined);
});
