import { useLocale, useTranslations } from 'next-intl';
import { Section } from '#components/ui/section';
import { readableMoment } from '#lib/i18n/dates';
import type { ToldTime } from '#lib/notices/operations/opening';

const parts = ['waiting', 'sent', 'shown', 'failed', 'gone', 'expired'] as const;

/** What became of a notice each time it was told, on each way. Whether a letter was shown nobody knows. */
export function DeliveryFigures({ times }: { times: readonly ToldTime[] }) {
  const locale = useLocale();
  const t = useTranslations('notices');
  if (times.length === 0) return null;
  const label = (part: (typeof parts)[number]) => t(`figure.${part}`);
  return (
    <Section id="figures" title={t('figures')}>
      <p className="mb-3 text-[0.9375rem] text-ink-soft">{t('figuresLead')}</p>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{t('figureTime')}</th>
            <th scope="col">{t('figureChannel')}</th>
            {parts.map((part) => (
              <th key={part} scope="col">
                {label(part)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.flatMap(({ at, told, figures }) =>
            told ? (
              (['push', 'mail'] as const).map((way) => (
                <tr key={`${at.getTime()} ${way}`}>
                  <th scope="row">{readableMoment(at, locale)}</th>
                  <td data-label={t('figureChannel')}>{t(`way.${way}`)}</td>
                  {parts.map((part) => (
                    <td key={part} data-label={label(part)} className="tabular-nums">
                      {way === 'mail' && part === 'shown' ? '—' : figures[way][part]}
                    </td>
                  ))}
                </tr>
              ))
            ) : (
              <tr key={at.getTime()}>
                <th scope="row">{readableMoment(at, locale)}</th>
                <td colSpan={parts.length + 1}>{t('missed')}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </Section>
  );
}
