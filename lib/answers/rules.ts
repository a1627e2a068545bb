/** What stands in place of what was hidden. */
export const maskedAs = '＊＊＊';

const KANJI = '[\\p{sc=Han}々ヶ]';
const NAME = '[\\p{sc=Han}々ヶァ-ヴー・]';
const DIGIT = '〇零一二三四五六七八九';
const PREFECTURE = '(?:北海道|東京都|(?:大阪|京都)府|\\p{sc=Han}{2,3}県)';
const NUMBERS = '\\d{1,4}(?:-\\d{1,5}){1,3}';
const NO_YEAR = '(?!(?:19|20)\\d\\d[-/.])';
const BEFORE_TIME = '(?!(?:19|20)\\d\\d[-/. ]?\\d\\d?[-/. ]?\\d\\d?[\\sT]+\\d\\d?:)';

/** What names a person or leads to one, in the order in which it is hidden; what is in the first brackets stays. */
const PERSONAL: readonly RegExp[] = [
  // E-mail.
  /()[\w.+-]+@[\w-]+(\.[\w-]+)+/gu,
  // 在留カード (AB12345678CD), passport (TK1234567), then what a label announces: 免許証, 保険証, 口座, マイナンバー …
  /()(?<![A-Za-z\d])[A-Z]{2}\s?\d{8}\s?[A-Z]{2}(?![A-Za-z\d])/giu,
  /()(?<![A-Za-z\d])(?:[A-Z]{2}\s?\d{7}|[A-Z]\d{8})(?![A-Za-z\d])/giu,
  /((?:免許|保険証|被保険者|資格確認書|口座|普通預金|記号|基礎年金|年金手帳|手帳番号|パスポート|旅券|マイナンバー|passport|licen[cs]e|account|insurance card|my number|护照|账号|여권|계좌|ho chieu|hộ chiếu|tài khoản|passaporte|conta|паспорт\p{L}*|сч[её]т\p{L}*)[^\d\n]{0,14}?)(?!\d{1,3}(?:年|月|日|円|歳|通|枚|人|万))[A-Z]{0,2}\d(?:[\s-]?\d){3,15}(?![\d年円])/giu,
  /((?:記号|番号)\s?[は::]?\s?)\d{5,9}(?!\d)/gu,
  // Postal codes, with the address after them.
  new RegExp(`()〒\\s?\\d{3}-?\\d{4}(?:\\s*${PREFECTURE}[\\p{sc=Han}々ヶァ-ヴー\\d丁目番地号の-]*)?`, 'gu'),
  new RegExp(`()(?<![\\d-])\\d{3}-\\d{4}(?![\\d-])(?:\\s*${PREFECTURE}[\\p{sc=Han}々ヶァ-ヴー\\d丁目番地号の-]*)?`, 'gu'),
  // Telephone numbers: in any writing, +81, and local ones after a label.
  /()(?<![\d+])\+\s?\d{1,3}[\s.()-]{0,2}(?:\(?0\)?[\s.-]?)?\d{1,4}(?:[\s.()-]{0,2}\d{2,4}){2,3}(?!\d)/gu,
  /()(?<![\d.,])\(?0\d{1,4}\)?[\s.()-]{0,2}\d{1,4}[\s.()-]{0,2}\d{3,4}(?![\d:])/gu,
  /((?:電話|でんわ|携帯|tel|phone|电话|전화|điện thoại|telefone|телефон)\P{N}{0,8})\d{2,4}[\s.-]\d{4}(?!\d)/giu,
  new RegExp(`()[${DIGIT}](?:[-ー\\sの]?[${DIGIT}]){9,15}`, 'gu'),
  // Long numbers, マイナンバー among them; no date with its time, no amount.
  new RegExp(`()(?<![\\d.,])${BEFORE_TIME}\\d(?:[\\s-]?\\d){9,15}(?!\\d|\\s?円)`, 'gu'),
  // Addresses down to the house.
  new RegExp(`()${KANJI}{0,12}[\\d${DIGIT}十]{1,3}丁目\\s?[\\d${DIGIT}十]+(?:[-の番地号]+[\\d${DIGIT}十]*)*`, 'gu'),
  new RegExp(`()(?:${KANJI}{1,10}?(?:町|村|区|市|字|通|台|丘|条))${KANJI}{0,6}${NO_YEAR}${NUMBERS}(?:番地?|号)?`, 'gu'),
  new RegExp(`()${KANJI}{0,10}\\d{1,5}(?:[-の]\\d{1,5}){0,3}(?:番地(?:の?\\d+)?(?:-\\d+)*|番\\d+号)`, 'gu'),
  /()[\p{sc=Han}々ヶァ-ヴー]{0,12}\d{1,4}号室/gu,
  /()(?<![\d-])\d{1,4}(?:-\d{1,5}){1,3},?\s+[A-Z][a-zōū]+(?:-?(?:cho|chō|machi|ku|dori|chome))\b/giu,
  /()\b[A-Z][a-zōū]+-?(?:cho|chō|machi|dori|chome)[\s,]+\d{1,4}(?:-\d{1,5}){1,3}/giu,
  // Names, where somebody says that it is one.
  new RegExp(
    `((?:私|わたし|僕|ぼく|俺|本人|母|父|夫|妻|子ども|子供|息子|娘)の(?:名前|なまえ|氏名)は\\s?|氏名[はが::]\\s?)(?!何|誰)(?:${NAME}{1,8}(?:\\s${NAME}{1,8})?|\\p{sc=Hiragana}{2,10}?)(?=です|だ|と(?:申|もう|い|言)|[、。,.!\\s]|$)`,
    'gu',
  ),
  new RegExp(`()${NAME}{1,8}(?:\\s${NAME}{1,8})?(?=と(?:申し|もうし|言い|いい)ます)`, 'gu'),
  /((?:^|[、。,.!\s]|私は|わたしは))\p{sc=Hiragana}{2,10}?(?=と(?:申し|もうし)ます)/gu,
  /((?<!\p{L})(?:my name is|my name['’]?s|i am called|meu nome [ée]|me chamo|меня зовут|(?:tôi tên|tên tôi|toi ten|ten toi) (?:là|la))\s+)(?!on\b|in\b|not\b|wrong\b|spelled\b)[\p{L}'’-]+(?:\s+(?!and\b|i\b|from\b|but\b|please\b|e\b|и\b|я\b|và\b|va\b|tôi\b|toi\b|eu\b)[\p{L}'’-]+){0,3}/giu,
  /((?:我叫|我的名字是|我的名字叫|我姓))\s?(?!什么)[\p{sc=Han}A-Za-z]{1,6}?(?=[,，。、!\s]|$|我|想|要|住)/gu,
  /((?:제|내) 이름은\s?)[\p{sc=Hangul}A-Za-z]{1,10}?(?=입니다|이에요|예요|이고|이라고|라고|[,.\s]|$)/gu,
];

/**
 * Hides what could name a person before a question is stored: e-mail addresses, telephone numbers, マイナンバー and the
 * numbers of cards, licences, passports and accounts, postal codes, house addresses, and names that are told as such.
 * Digits may be full width and written with spaces or hyphens. Dates, times, amounts, ages, articles of laws and the
 * names of whole districts stay. A public number that somebody wrote is hidden as well: nobody can tell by its look.
 *
 * Storage alone is masked: recognition (`recognising/recognise.ts`) and search see the words as written, in memory.
 */
export function maskPersonal(question: string): string {
  return PERSONAL.reduce((text, pattern) => text.replace(pattern, `$1${maskedAs}`), question.normalize('NFKC'));
}
