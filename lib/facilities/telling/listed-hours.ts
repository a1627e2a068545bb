import type { FacilityHours } from '#lib/facilities/hours/model';
import type { FacilityText } from '#lib/facilities/model';
import { closingTold, exceptionTold, hoursTold } from '#lib/facilities/telling/hours';
import { facilityWords } from '#lib/i18n/facility-words';
import { originalLocale } from '#lib/i18n/locales';

/** Hours as 公共施設一覧 has them: 利用可能曜日, 開始時間, 終了時間, and everything else as 利用可能日時特記事項. */
export type ListedHours = { days: string; from: string; to: string; remarks: string };

/** The days of the week by the letter that the standard has for them, Monday first. */
export const dayLetters = { mon: '月', tue: '火', wed: '水', thu: '木', fri: '金', sat: '土', sun: '日' } as const;

/** The ordinary hours of a facility in the cells of 公共施設一覧, and what differs in Japanese words. */
export function listedHours(hours: FacilityHours, text: Pick<FacilityText, 'closures' | 'exceptions'>): ListedHours {
  const span = spanOf(hours.hours);
  return { days: daysOf(hours), from: span?.from ?? '', to: span?.to ?? '', remarks: remarksOf(hours, text) };
}

/** The seven days as the standard writes them: those on which a row of the hours without a season opens it and no weekly rule closes it. */
function daysOf({ hours, closures }: FacilityHours): string {
  const closed = closures.flatMap(({ rule }) => (rule.kind === 'weekly' ? rule.weekdays : []));
  return Object.entries(dayLetters)
    .filter(([day]) => !closed.some((one) => one === day) && spanOf(hours, day) !== undefined)
    .map(([, letter]) => letter)
    .join('');
}

/** The opening and closing time of an ordinary day; a season's are told in words. */
function spanOf(hours: FacilityHours['hours'], day?: string): { from: string; to: string } | undefined {
  const row = hours.findLast(({ season, days }) => season === undefined && (days.length === 0 || days.some((one) => one === day)));
  const [first, last] = [row?.spans[0], row?.spans.at(-1)];
  return first && last && { from: first.from, to: last.to };
}

function remarksOf(hours: FacilityHours, text: Pick<FacilityText, 'closures' | 'exceptions'>): string {
  const words = facilityWords(originalLocale);
  return [
    ...(hours.hours.length > 1 ? hoursTold(hours, words).map(({ when, times }) => `${when} ${times}`) : []),
    ...hours.closures.map(({ id, rule }) => [closingTold(rule, words), text.closures[id]].filter(Boolean).join(' ')),
    ...hours.exceptions.map((one) => [exceptionTold(one, words), text.exceptions[one.id]].filter(Boolean).join(' ')),
  ].join(';');
}
