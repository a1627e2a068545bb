import { useTranslations } from 'next-intl';
import type { Warning } from '#lib/disasters/warnings/rules';

/** What names itself: another word beside it would say it twice. */
const itsOwnName = ['landslide-alert', 'nankai', 'north-offshore', 'tornado', 'heat'] as const;

/** A warning by its name, in the reader's language, from its parts: the report has it in Japanese only. */
export function WarningName({ warning: { group, severity, level } }: { warning: Warning }) {
  const t = useTranslations('warnings');
  if (group === 'tsunami') return t(`tsunami.${severity === 'danger' ? 'warning' : severity}`);
  // 強風注意報, but 暴風警報: some are called by another word when they are graver.
  const isMild = severity === 'advisory' && (group === 'wind' || group === 'snowstorm');
  const name = isMild ? t(`mild.${group}`) : t(`groups.${group}`);
  if (itsOwnName.some((one) => one === group)) return name;
  const values = { group: name, severity: t(`severities.${severity}`) };
  return level === null ? t('holds', values) : t('withLevel', { ...values, level });
}
