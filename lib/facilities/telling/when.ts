import type { When } from '#lib/facilities/hours/model';
import { readableDayOfYear, readableWeekday } from '#lib/i18n/dates';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { listComma } from '#lib/i18n/locales';

/** 「土曜日、日曜日、祝日」. */
export function daysTold(days: readonly string[], { t, locale }: FacilityWords): string {
  const told = days.map((day) => (day === 'holiday' ? t('facilities.hours.holiday') : readableWeekday(day, locale, 'long')));
  return told.join(listComma(locale));
}

/** The days on which a row holds, 「5月1日〜8月31日、土曜日」; '' for all days of the year. */
export function whenTold({ days, season }: When, words: FacilityWords): string {
  const { t, locale } = words;
  const told = [
    season && t('facilities.hours.season', { from: readableDayOfYear(season.from, locale), to: readableDayOfYear(season.to, locale) }),
    days.length > 0 && daysTold(days, words),
  ];
  return told.filter((one) => one !== false && one !== undefined).join(listComma(locale));
}

/** So many days, or so many hours, as one says it: 24 hours are a day. */
export function hoursTold(hours: number, { t }: FacilityWords): string {
  return hours % 24 === 0 ? t('facilities.units.days', { count: hours / 24 }) : t('facilities.units.hours', { count: hours });
}

/** So many minutes, in hours where they are whole. */
export function minutesTold(minutes: number, { t }: FacilityWords): string {
  return minutes > 0 && minutes % 60 === 0
    ? t('facilities.units.hours', { count: minutes / 60 })
    : t('facilities.units.minutes', { count: minutes });
}
