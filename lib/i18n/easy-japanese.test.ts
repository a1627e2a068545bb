import { expect, it } from 'vitest';
import { easyFaults } from '#lib/i18n/easy-japanese';

it.each([
  ['市役所に来てください。14日以内です。', []],
  ['- **先に**、[市役所](/ja)に来てください。', []],
  ['「汐見市住民等の氏名変更届」を出します。', []],
  ['お金', []],
  ['市役所に来てください。紙を書くとき。', ['impolite-end']],
  ['転入届出期限経過後申請者氏名住所変更の紙', ['many-kanji']],
  ['１４日です。', ['wide-digits']],
  ['窓口（まどぐち）です。', ['reading-in-brackets']],
  ['紙が交付されます。', ['passive']],
  ['出さなければなりません。', ['double-negative']],
  ['窓口にお越しください。', ['honorific']],
  ['遅れる可能性があります。', ['vague']],
  ['保険証等を持ってきてください。', ['and-so-on']],
  ['令和8年に始まります。', ['era-year']],
  ['3/15までです。', ['slash-date']],
  ['窓口は13:00に開きます。', ['24-hours']],
  ['窓口は午前8:30に開きます。', ['24-hours']],
  ['窓口は17時に閉まります。', ['24-hours']],
  ['窓口は午後5時に閉まります。24時間電話できます。', []],
  ['頭がズキズキします。', ['onomatopoeia']],
  ['おなかがしくしくします。', ['onomatopoeia']],
  ['出入国在留管理局です。', []],
  ['いろいろな国の人がいます。だんだん寒くなります。', []],
  ['shiyakushoに来てください。', ['romaji']],
  ['e-TaxとLINEとemailで送ります。', []],
  ['これは国民健康保険資格喪失手続です。', ['noun-chain']],
  ['必要なものは固定資産税課税明細書写', ['noun-chain']],
  ['固定資産税について、市役所に聞いてください。', []],
  [`${'あ'.repeat(61)}です。`, ['long-sentence']],
] as const)('%s', (text, rules) => {
  expect(easyFaults(text).map(({ rule }) => rule)).toEqual(rules);
});
