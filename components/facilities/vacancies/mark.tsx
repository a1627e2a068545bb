import { useTranslations } from 'next-intl';
import type { DayState } from '#lib/facilities/vacancies/rules';

const states = ['free', 'some', 'taken', 'closed', 'draw', 'later', 'over'] as const;

/** How a day or a time stands, as a sign for those who see and a word for those who listen. */
export function Mark({ state }: { state: DayState }) {
  const t = useTranslations('vacancies');
  return (
    <>
      <span aria-hidden="true" className="vacancy-mark" data-state={state}>
        {t(`marks.${state}`)}
      </span>
      <span className="sr-only">{t(`states.${state}`)}</span>
    </>
  );
}

/** What the signs mean. */
export function MarkLegend() {
  const t = useTranslations('vacancies');
  return (
    <dl className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-[0.9375rem]" aria-label={t('calendar.legend')}>
      {states.map((state) => (
        <div key={state} className="flex gap-1.5">
          <dt aria-hidden="true" className="vacancy-mark" data-state={state}>
            {t(`marks.${state}`)}
          </dt>
          <dd>{t(`states.${state}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
