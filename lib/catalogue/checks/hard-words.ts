import type { CheckContext } from '#lib/catalogue/checks/check';
import type { Finding } from '#lib/catalogue/checks/model';
import type { Passage } from '#lib/catalogue/checks/passages';
import { originalLocale } from '#lib/i18n/locales';

/** Words of the administration that a resident may meet for the first time at the counter: 戸籍, taxes, insurance, welfare, and the clerks' own. */
export const defaultHardWords: readonly string[] = [
  ...[
    '課税証明書',
    '非課税証明書',
    '納税証明書',
    '評価証明書',
    '身分証明書',
    '受理証明書',
    '記載事項証明書',
    '除票',
    '改製原戸籍',
    '戸籍の附票',
  ],
  ...['本籍', '筆頭者', '続柄', '世帯分離', '転籍', '分籍', '入籍', '附票', '職権消除', '支援措置', '法定代理人', '親権', '嫡出'],
  ...[
    '課税標準',
    '所得割',
    '均等割',
    '特別徴収',
    '普通徴収',
    '延滞金',
    '督促',
    '滞納',
    '差し押さえ',
    '減免',
    '還付',
    '充当',
    '賦課',
    '納期限',
  ],
  ...['償却資産', '被保険者', '資格喪失', '限度額適用認定証', '療養費', '高額療養費', '任意継続', '第三者行為', '標準負担額'],
  ...['住所地特例', '要介護', '要支援', '償還払い', '受領委任', '現況届', '自立支援医療', '障害支援区分', '扶養義務者'],
  ...['未支給年金', '過料', '罹災証明書', '供託', '公示送達', '審査請求', '教示', '疎明', '瑕疵', '専決', '縦覧', '告示', '施行', '按分'],
];

/** Hard words in the Japanese that the glossary does not explain, each once. What the entry itself is called, it explains. */
export function hardWordFindings(passages: readonly Passage[], { terms, hardWords }: Pick<CheckContext, 'terms' | 'hardWords'>): Finding[] {
  const japanese = passages.filter(({ place }) => place.locale === originalLocale);
  const titles = japanese.filter(({ place }) => ['title', 'officialName'].includes(String(place.path[0]))).map(({ text }) => text);
  const said = japanese.map(({ text }) => text).join('\n');
  const explained = new Set(terms);
  const hard = hardWords.filter((word) => said.includes(word) && !explained.has(word) && !titles.some((title) => title.includes(word)));
  if (hard.length === 0) return [];
  // The longest word at a place counts: what stands within an explained 高額療養費 is no 療養費.
  const words = [...hard, ...terms.filter((term) => term !== '' && said.includes(term))].toSorted((a, b) => b.length - a.length);
  const found = new Map<string, Passage['place']>();
  for (const { place, text } of japanese) {
    for (const word of standing(text, words)) if (!explained.has(word) && !found.has(word)) found.set(word, place);
  }
  return [...found].map(([excerpt, place]) => ({ code: 'hard-word', severity: 'advise', place, excerpt }));
}

/** The words that stand in a text, from left to right, the first of `words` that fits; 「附票（住所の記録）」 is explained where it stands. */
function* standing(text: string, words: readonly string[]): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const word = words.find((one) => text.startsWith(one, at));
    if (word && text[at + word.length] !== '（') yield word;
    at += word?.length ?? 1;
  }
}
