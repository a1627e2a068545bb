import { expect, it } from 'vitest';
import { easyFaults } from '#lib/i18n/easy-japanese';

it.each([
  ['市役所に来てください。14日以内です。', []],
  ['- **先に**、[市役所](/ja)に来てください。', []],
  ['「汐見市住民等の氏名変更届」を出します。', []],
  ['お金', []],
  ['市役所に来てください。紙を書くとき。', ['impolite-end']],
  ['転入届出期限経過後申請者氏名住所変更', ['many-kanji']],
  ['１４日です。', ['wide-digits']],
  ['窓口（まどぐち）です。', ['reading-in-brackets']],
  ['紙が交付されます。', ['passive']],
  ['出さなければなりません。', ['double-negative']],
  ['窓口にお越しください。', ['honorific']],
  ['遅れる可能性があります。', ['vague']],
  ['保険証等を持ってきてください。', ['and-so-on']],
  ['令和8年に始まります。', ['era-year']],
  ['3/15までです。', ['slash-date']],
  [`${'あ'.repeat(61)}です。`, ['long-sentence']],
] as const)('%s', (text, rules) => {
  expect(easyFaults(text).map(({ rule }) => rule)).toEqual(rules);
});
