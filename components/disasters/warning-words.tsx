import { useTranslations } from 'next-intl';
import type { Warning } from '#lib/disasters/warnings/rules';

/** What names itself: another word beside it would say it twice. */
const itsOwnName = ['landslide-alert', 'nankai', 'north-offshore', 'tornado', 'heat'] as const;

/** A warning by its name, in the reader's language, from its parts: the report has it in Japanese only. */
export function WarningName({ warning: { group, severity, level } }: { warning: Warning }) {
  const t = useTranslations('warnings');
  if (group === 'tsunami') return t(`tsunami.${severity === 'danger' ? 'warning' : severity}`);
  if (itsOwnName.some((name) => name === group)) return t(`groups.${group}`);
  const values = { group: t(`groups.${group}`), severity: t(`severities.${severity}`) };
  return level === null ? t('holds', values) : t('withLevel', { ...values, level });
}
