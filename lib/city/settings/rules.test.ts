import { describe, expect, it } from 'vitest';
import { settingsFaults } from '#lib/city/settings/model';
import { adviceNumbers, cityName, fieldsOfSettings, readSettings, settingsOfFields, startingHours } from '#lib/city/settings/rules';
import { sampleSettings } from '#lib/city/settings/sample';
import { startingFaults } from '#lib/city/starting';
import { deskLocales, deskMessagesIn } from '#lib/i18n/desk-messages';
import { annotated } from '#lib/readings/annotation';

/** What is wrong when these fields of the sample's form are filled in otherwise. */
function faultsOf(fields: Record<string, string>) {
  const read = readSettings(settingsOfFields({ ...fieldsOfSettings(sampleSettings), ...fields }));
  return read.ok ? {} : read.fault;
}

function settingsWith(fields: Record<string, string>) {
  const read = readSettings(settingsOfFields({ ...fieldsOfSettings(sampleSettings), ...fields }));
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value;
}

it('go through their form and come back the same', () => {
  expect(settingsWith({})).toEqual(sampleSettings);
});

describe('are refused field by field:', () => {
  it.each([
    ['name-ja', ' ', 'name-missing'],
    ['name-en', 'x'.repeat(41), 'name-too-long'],
    ['name-ru', 'Си\u200bоми', 'name-wrong'],
    ['name-ja', '汐\ufff9見市', 'name-wrong'],
    ['reading', '汐見市', 'reading-wrong'],
    ['reading', 'シオミシ', 'reading-wrong'],
    ['romaji', '汐見', 'romaji-wrong'],
    ['code', '012239', 'code-wrong'],
    ['code', '12238', 'code-wrong'],
    ['prefecture', '根室', 'prefecture-wrong'],
    ['warningArea', '01223', 'warning-area-wrong'],
    ['forecastOffice', '14100', 'forecast-office-wrong'],
    ['tsunamiArea', 'x', 'tsunami-area-wrong'],
    ['switchboard', '', 'phone-wrong'],
    ['switchboard', '+81 153 00 1111', 'phone-wrong'],
    ['mail', 'info', 'mail-wrong'],
    ['advice-police', '110番', 'number-wrong'],
    ['hours-mon', '17:15-08:30', 'hours-wrong'],
    ['hours-sun', '25:00-26:00', 'hours-wrong'],
    ['hours-tue', '9時から', 'hours-wrong'],
    ['colour', 'red', 'colour-wrong'],
    ['colour', '#0017c1;}', 'colour-wrong'],
    ['colour', '#ffd43d', 'colour-pale'],
    ['mark', '汐見市', 'mark-wrong'],
    ['mark', '<>', 'mark-wrong'],
  ])('%s: %s', (field, value, fault) => {
    expect(faultsOf({ [field]: value })).toEqual({ [field]: fault });
  });

  it('all at once', () => {
    expect(faultsOf({ 'name-ja': '', code: '012239', 'hours-mon': '9-5', colour: '#ffffff' })).toEqual({
      'name-ja': 'name-missing',
      code: 'code-wrong',
      'hours-mon': 'hours-wrong',
      colour: 'colour-pale',
    });
  });
});

it.each(['012238', '212211', '012068', ''])('know the code %s of a city by its check digit', (code) => {
  expect(settingsWith({ code }).code).toBe(code);
});

it('take what people type: full-width digits, capitals, blanks', () => {
  expect(
    settingsWith({
      switchboard: ' ０１５３－２３－６１１１',
      'hours-mon': '９：００～１７：００',
      'hours-tue': '8:30 〜 12:00',
      colour: '#0A5C36',
      code: '０１２２３８',
    }),
  ).toMatchObject({
    switchboard: '0153-23-6111',
    hours: { mon: '09:00-17:00', tue: '08:30-12:00' },
    colour: '#0a5c36',
    code: '012238',
  });
});

it('offer Japanese always, the others as chosen and in their order', () => {
  const only = (chosen: string[]) => readSettings({ ...sampleSettings, languages: chosen });
  expect(only([])).toMatchObject({ ok: true, value: { languages: ['ja'] } });
  expect(only(['vi', 'en'])).toMatchObject({ ok: true, value: { languages: ['ja', 'en', 'vi'] } });
  expect(only(['xx'])).toEqual({ ok: false, fault: { 'languages-0': 'value-wrong' } });
});

it('name the city in the reader’s language, else in English, else in Japanese; with its reading for whoever wants it', () => {
  const nemuro = settingsWith({ 'name-ja': '根室市', 'name-ja-easy': '', reading: 'ねむろし', 'name-en': 'Nemuro City', 'name-vi': '' });
  expect(cityName(nemuro, 'ja')).toBe('根室市');
  expect(cityName(nemuro, 'ja-easy+furigana')).toBe(annotated('根室市', 'ねむろし'));
  expect(cityName(nemuro, 'vi+furigana')).toBe('Nemuro City');
  expect(cityName({ ...nemuro, name: { ...nemuro.name, en: '' } }, 'vi')).toBe('根室市');
});

it('show the numbers that there are', () => {
  const settings = settingsWith({ 'advice-emergency-care': '', 'advice-child-care': '0120-00-8000' });
  expect(adviceNumbers(settings).map(({ number }) => number)).toEqual(['0120-00-8000', '171', '189', '#9110', '188']);
});

it('give new offices their hours, days with the same hours together', () => {
  expect(startingHours(settingsWith({ 'hours-wed': '08:30-19:00' }))).toEqual({
    week: [
      { days: ['mon', 'tue', 'thu', 'fri'], open: '08:30', close: '17:15' },
      { days: ['wed'], open: '08:30', close: '19:00' },
    ],
    closedOnHolidays: true,
    exceptions: [],
  });
});

it.each(deskLocales)('every fault has its sentence in %s', (locale) => {
  const { faults } = deskMessagesIn(locale).settings;
  expect(Object.keys(faults).sort()).toEqual([...settingsFaults, ...startingFaults].sort());
  expect(Object.values(faults).filter((sentence) => sentence.trim() === '')).toEqual([]);
});
