import type { Graveness } from '#lib/disasters/warnings/rules';
import type { DisasterWords } from '#lib/i18n/notice-words';

/** What names itself: another word beside it would say it twice. */
const itsOwnName = ['landslide-alert', 'nankai', 'north-offshore', 'tornado', 'heat'] as const;

/** A warning by its name, in the reader's language, from its parts: the report has it in Japanese only. */
export function nameOfWarning({ group, severity, level }: Graveness, t: DisasterWords): string {
  if (group === 'tsunami') return t(`warnings.tsunami.${severity === 'danger' ? 'warning' : severity}`);
  // 強風注意報, but 暴風警報: some are called by another word when they are graver.
  const isMild = severity === 'advisory' && (group === 'wind' || group === 'snowstorm');
  const name = isMild ? t(`warnings.mild.${group}`) : t(`warnings.groups.${group}`);
  if (itsOwnName.some((one) => one === group)) return name;
  const values = { group: name, severity: t(`warnings.severities.${severity}`) };
  // 噴火警戒レベル is another scale than 警戒レベル.
  return level === null || group === 'volcano' ? t('warnings.holds', values) : t('warnings.withLevel', { ...values, level });
}
