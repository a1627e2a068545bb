/** What a machine can see of やさしい日本語; the guide is 出入国在留管理庁・文化庁「在留支援のためのやさしい日本語ガイドライン」(2020). */
export const easyRules = [
  'long-sentence',
  'impolite-end',
  'many-kanji',
  'wide-digits',
  'reading-in-brackets',
  'passive',
  'double-negative',
  'honorific',
  'vague',
  'era-year',
  'slash-date',
  'and-so-on',
  '24-hours',
  'onomatopoeia',
  'romaji',
  'noun-chain',
] as const;
export type EasyRule = (typeof easyRules)[number];

export type EasyFault = { rule: EasyRule; sentence: string };

/** Longest sentence, in characters; the guide says 「一文を短く」, and a phone shows 20 to a line. */
const longest = 60;
/** Most kanji in a sentence of everyday text (弘前大学 社会言語学研究室). */
const mostKanji = 13;

const politeEnd = /(です|ます|ません|ました|ませんでした|でした|ください|ましょう|ですか|ますか|ませんか)$/;

const patterns: Partial<Record<EasyRule, RegExp>> = {
  'wide-digits': /[０-９]/,
  'reading-in-brackets': /\p{Script=Han}（\p{Script=Hiragana}+）/u,
  passive: /(され|かれ|(?<!生)まれ|られ)(る|ます|ました|ません|て)/,
  'double-negative': /ないわけ|ないことは|なければ.{0,12}(ません|ない)|ないと(?!き).{0,12}(ません|ない)|なくはない/,
  honorific: /いただ|いたし|申し上げ|ございま|お越し|ご覧|なさ(い|って|る)|存じ|伺|お[^\s。をがはの]{1,5}になり|ご[^\s。]{1,6}ください/,
  vague: /おそれ|恐れ|可能性|見込み|適宜|必要に応じ/,
  'and-so-on': /[^平均同上一初対高優劣]等(?!級)|など(の|を|が|は|に)?など/,
  'slash-date': /\d{1,4}\/\d{1,2}/,
  // 午後1時 instead of 13:00; 24時間 is no time of day.
  '24-hours': /\d:\d{2}|(?<!\d)(1[3-9]|2[0-4])時(?!間)/,
  // いろいろ and だんだん are everyday words: only the sounds of pain and things, and what is written in katakana.
  onomatopoeia: /([ァ-ヶー]{2})\1|(ずき|しく|がん|ちく|ぴり|ひり|むか|どき|ぞく|くら|ふら|ぺこ|ぺら|ぐる|ばら|べた|ねば)\2/,
  // A Japanese word in Latin letters, three syllables or more: `shiyakusho`.
  romaji:
    /(?<![A-Za-z0-9@./:_-])[A-Z]?(?=[a-z]{4})((ch|sh|ts|[kgnhbmpr]y|[kstnhmyrwgzdbpj])?[aiueo]|n(?![aiueoy])){3,}(?![A-Za-z0-9@./:_-])/,
  // Four and more nouns in a row; 出入国在留管理局 and its like are names.
  'noun-chain': /\p{Script=Han}{11,}(です)?$/u,
};

/** Where a text breaks the rules of やさしい日本語: each fault with its sentence. A part without 。 is a label, and need not end politely. */
export function easyFaults(text: string): EasyFault[] {
  return sentencesOf(text).flatMap(({ sentence, whole }) =>
    easyRules.filter((rule) => breaks(rule, sentence, whole)).map((rule) => ({ rule, sentence })),
  );
}

function breaks(rule: EasyRule, sentence: string, whole: boolean): boolean {
  if (rule === 'long-sentence') return [...sentence].length > longest;
  if (rule === 'many-kanji') return (sentence.match(/\p{Script=Han}/gu)?.length ?? 0) > mostKanji;
  if (rule === 'impolite-end') return whole && !politeEnd.test(sentence.replace(/(（[^）]*）|[」』])+$/u, ''));
  if (rule === 'era-year') return /(令和|平成|昭和)[\d元]+年/.test(sentence) && !/\d{4}年/.test(sentence);
  return patterns[rule]?.test(sentence) ?? false;
}

/** Sentences end with 。 or a line; `whole` when the 。 is there. What stands in 「」 is a name on a paper, which must stay as it is. */
export function sentencesOf(text: string): { sentence: string; whole: boolean }[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(-|\d+\.|>)\s+/, '')
        .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
        .replace(/\*\*/g, '')
        .replace(/「[^」]*」/g, '「」'),
    )
    .flatMap((line) => line.split(/(?<=。)(?![』）])/))
    .map((part) => ({ sentence: part.replace(/。$/, '').trim(), whole: part.endsWith('。') }))
    .filter(({ sentence }) => sentence !== '');
}
