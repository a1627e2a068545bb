/**
 * How Japanese questions end, outermost first; each is cut as often as it is found.
 * A particle by itself is only cut after kanji or katakana: in kana it may be part of the noun.
 */
const ENDINGS = [
  /[?!。、.,\s]+$/u,
  /(?:の|ん)?(?:です|でしょう)(?:が|けど|けれど|けれども|か|よ|ね)*$/u,
  /(?:の|ん)?だ(?:けど|けれど|けれども|が)$/u,
  /(?:ます|ました|ません)(?:が|けど|けれど|けれども|か|よ|ね|ので)*$/u,
  /(?:て|で|が|を)?(?:ください|下さい|ほしい|欲しい|もらえ|いただけ|頂け|いただきたい|ちょうだい)$/u,
  /(?:を|が|は)?(?:お願い|おねがい)(?:いた)?し?$/u,
  /(?:を|が|は|も)?(?:教え|おしえ|知り|しり|聞き|調べ|しらべ)(?:て|たい|に)?$/u,
  /(?:は|って|には|が)?(?:どう|どのように|なに|何を|なにを)(?:すれ|し|やれ|やっ)(?:ば|たら|ればいい)?$/u,
  /(?:ば|たら)(?:いい|よい|良い|よろしい)(?:の|ん)?$/u,
  /(?:を|に|が)?(?:し)?たい(?:と思(?:って|い)(?:いる|い)?)?(?:の|ん)?$/u,
  /(?:について|に関して|に関する|のこと|の件|の仕方|のしかた|のやり方|のやりかた|の方法|のほうほう)(?:は|を|が|で)?$/u,
  /(?:て|で)(?:きた|き|いる|い|しまった|しまい|しまっ)$/u,
  /(?<=[\p{sc=Han}ァ-ヺー])(?:は|が|に|へ|も|で|の|と)$/u,
  /(?:を|とは|って|したら|するには|する|した|して)$/u,
] as const;

const OPENINGS = /^(?:すみません|すいません|あの|えっと|こんにちは|こんばんは|はじめまして)(?:が|けど)?[、。,.!\s]*/u;

/** 「住民票について教えてください」 → 「住民票」; text that is nothing but politeness becomes empty. */
export function withoutPoliteness(text: string): string {
  let rest = text.replace(OPENINGS, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    for (const ending of ENDINGS) rest = rest.replace(ending, '');
  }
  return rest.trim();
}
