import { useTranslations } from 'next-intl';
import { Section } from '#components/ui/section';
import { readableMoment } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import type { ApplicationEvent } from '#lib/procedures/applications/model';
import { Decided } from '#lib/procedures/cases/model';

/** これまでのこと: what happened to an application, the last first. */
export function CaseHistory({ events, locale }: { events: readonly ApplicationEvent[]; locale: Locale }) {
  const t = useTranslations('procedures.case');
  return (
    <Section id="history" title={t('history')}>
      <ol className="divide-y divide-hairline">
        {[...events].reverse().map(({ number, at, act, details }) => {
          const decided = act === 'decided' ? Decided.safeParse(details) : undefined;
          return (
            <li key={number} className="py-2">
              <p className="text-[0.9375rem] text-ink-soft">{readableMoment(at, locale)}</p>
              <p className="font-bold">{decided?.success ? t(decided.data.outcome) : t(`acts.${act}`)}</p>
              {decided?.success && decided.data.reason && (
                <p className="whitespace-pre-line">
                  {t('reason')}: {decided.data.reason}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
