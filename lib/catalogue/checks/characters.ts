import type { CheckCode, Finding, Severity } from '#lib/catalogue/checks/model';
import type { Passage } from '#lib/catalogue/checks/passages';
import { bcp47 } from '#lib/i18n/locales';

type Kind = { code: CheckCode; severity: Severity; pattern: RegExp; japaneseOnly: boolean };

/** Characters that some devices show as another or none, or read aloud wrongly; kanji of JIS X 0213 are none of them. */
const kinds: readonly Kind[] = [
  // ① ㈱ ㎡ Ⅰ ℡ №: read aloud wrongly and not found by searching. № is an everyday sign in Russian, ① in Chinese.
  {
    code: 'machine-dependent',
    severity: 'advise',
    pattern: /[\u2116\u2121\u2160-\u217f\u2460-\u24ff\u2776-\u2793\u3220-\u3247\u3250-\u32ff\u3300-\u33ff]+/gu,
    japaneseOnly: true,
  },
  { code: 'half-width-kana', severity: 'block', pattern: /[\uff61-\uff9f]+/gu, japaneseOnly: false },
  // 外字 of one machine, and what is left of a character that was lost on the way.
  { code: 'private-use', severity: 'block', pattern: /[\p{Co}\ufffd]+/gu, japaneseOnly: false },
];

/** Characters that do not arrive at everybody as they were typed. */
export function characterFindings({ place, text }: Passage): Finding[] {
  return kinds
    .filter(({ japaneseOnly }) => !japaneseOnly || bcp47(place.locale) === 'ja')
    .flatMap(({ code, severity, pattern }) => (text.match(pattern) ?? []).map((excerpt) => ({ code, severity, place, excerpt })));
}
