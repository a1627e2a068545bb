import { type Day, isDay } from '#lib/calendar/day';

/** The year before the first of each era. The day on which one began is not asked for: nobody is refused for writing 昭和64年. */
const eras: Readonly<Record<string, number>> = {
  ...{ 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 },
  ...{ M: 1867, T: 1911, S: 1925, H: 1988, R: 2018 },
};

/** The first year that anybody means; an older one is a slip. */
const oldest = 1880;

/**
 * A day from what people write: 1948年3月5日, 1948/3/5, 1948-03-05, 19480305, 昭和23年3月5日, S23.3.5, 令和元年5月1日.
 * Undefined for a day that is in no calendar. Digits and letters are expected narrow (NFKC).
 */
export function readWrittenDay(typed: string): Day | undefined {
  const plain = typed.replace(/\s/g, '').replace('元年', '1年').toUpperCase();
  const [, era = '', years = '', month = '', day = ''] =
    /^(明治|大正|昭和|平成|令和|[MTSHR])?(\d{1,4})[年./-](\d{1,2})[月./-](\d{1,2})日?$/.exec(plain) ??
    /^()(\d{4})(\d{2})(\d{2})$/.exec(plain) ??
    [];
  const year = Number(years) + (eras[era] ?? 0);
  if (era === '' && years.length !== 4) return undefined;
  const written = [String(year).padStart(4, '0'), month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isDay(written) && year >= oldest ? written : undefined;
}
