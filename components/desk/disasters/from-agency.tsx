import { useLocale, useTranslations } from 'next-intl';
import { WarningList } from '#components/disasters/warning-list';
import { Section } from '#components/ui/section';
import type { lastFaulty } from '#lib/disasters/feeds/operations';
import type { Holding } from '#lib/disasters/reports/in-force';
import { readableMoment } from '#lib/i18n/dates';

type Props = { warnings: readonly Holding[]; isSilent: boolean; faulty: Awaited<ReturnType<typeof lastFaulty>> };

const faults = ['too-large', 'broken', 'no-report', 'unknown'] as const;

/** What the agency warns of here, and the reports of it that nobody could read. */
export function FromAgency({ warnings, isSilent, faulty }: Props) {
  const locale = useLocale();
  const t = useTranslations('emergency.agency');
  const named = (code: string) => {
    const known = faults.find((one) => one === code);
    return known ? t(`faults.${known}`) : code;
  };
  return (
    <Section id="agency" title={t('title')}>
      {isSilent && <p className="card font-bold">{t('silent')}</p>}
      {warnings.length > 0 ? <WarningList locale={locale} warnings={warnings} /> : !isSilent && <p>{t('none')}</p>}
      {faulty.length > 0 && (
        <details className="mt-3">
          <summary className="tap font-bold">{t('faulty', { count: faulty.length })}</summary>
          <ul className="list-disc pl-6">
            {faulty.map(({ url, title, receivedAt, fault }) => (
              <li key={url}>{t('faultyRow', { when: readableMoment(receivedAt, locale), title, fault: named(fault) })}</li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
