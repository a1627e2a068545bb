import type { ClosingRule, FacilityHours, Span } from '#lib/facilities/hours/model';
import { daysTold, whenTold } from '#lib/facilities/telling/when';
import { readableDay, readableDayOfYear, readableSpan, readableWeekday } from '#lib/i18n/dates';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { listComma } from '#lib/i18n/locales';

/** When it is open, row by row as the city wrote them; a row for all days is what holds on the others. */
export function hoursTold({ hours }: FacilityHours, words: FacilityWords): { when: string; times: string }[] {
  const { t } = words;
  const always = t(hours.length === 1 ? 'facilities.hours.every' : 'facilities.hours.usually');
  return hours.map((row) => ({ when: whenTold(row, words) || always, times: spansTold(row.spans, words) }));
}

/** 「9:00〜12:00、13:00〜17:00」. */
function spansTold(spans: readonly Span[], { t, locale }: FacilityWords): string {
  return spans.map((span) => readableSpan(span, locale)).join(listComma(locale)) || t('facilities.hours.closed');
}

/** A rule by which it is closed, in a sentence. */
export function closingTold(rule: ClosingRule, words: FacilityWords): string {
  const { t, locale } = words;
  switch (rule.kind) {
    case 'holidays':
      return t('facilities.closures.holidays');
    case 'after-holiday': {
      const told = t('facilities.closures.afterHoliday');
      return rule.unless.length === 0 ? told : t('facilities.closures.unless', { rule: told, weekdays: daysTold(rule.unless, words) });
    }
    case 'yearly': {
      const { from, to } = rule.season;
      return t('facilities.closures.yearly', { from: readableDayOfYear(from, locale), to: readableDayOfYear(to, locale) });
    }
    default:
      return t(`facilities.closures.onHoliday.${rule.onHoliday}`, { rule: recurringTold(rule, words) });
  }
}

function recurringTold(rule: Extract<ClosingRule, { onHoliday: unknown }>, words: FacilityWords): string {
  const { t, locale } = words;
  if (rule.kind === 'weekly') return t('facilities.closures.weekly', { weekdays: daysTold(rule.weekdays, words) });
  const which = rule.nth.map((nth) => t(`facilities.closures.nth.${nth}`)).join(listComma(locale));
  return t('facilities.closures.monthly', { which, day: readableWeekday(rule.weekday, locale, 'long') });
}

/** Days that differ from all rules. */
export function exceptionTold({ from, to, spans }: FacilityHours['exceptions'][number], words: FacilityWords): string {
  const { t, locale } = words;
  const days = { from: readableDay(from, locale), to: readableDay(to, locale) };
  if (spans.length === 0) return t('facilities.closures.exceptionClosed', days);
  return t('facilities.closures.exceptionOpen', { ...days, times: spansTold(spans, words) });
}
