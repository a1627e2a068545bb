import { useTranslations } from 'next-intl';
import { Section } from '#components/ui/section';
import type { Moved, Regression } from '#lib/answers/learning/regression';

/** How many trial questions find their entry before and after a change, and which ones move. */
export function RegressionView({ regression }: { regression: Regression }) {
  const t = useTranslations('learning.thesaurus');
  const { count, better, worse } = regression;
  if (count === 0) return <p className="card">{t('noTrials')}</p>;
  return (
    <>
      <p className="mb-2">{t('trials', { count })}</p>
      <table className="desk-table max-w-2xl">
        <thead>
          <tr>
            {(['measure', 'before', 'after'] as const).map((head) => (
              <th key={head} scope="col">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(['first', 'three'] as const).map((measure) => (
            <tr key={measure}>
              <th scope="row">{t(measure)}</th>
              <td data-label={t('before')}>{regression[measure].before}</td>
              <td data-label={t('after')}>{regression[measure].after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {better.length + worse.length === 0 && <p className="mt-4">{t('same')}</p>}
      <MovedList id="worse" moved={worse} />
      <MovedList id="better" moved={better} />
    </>
  );
}

function MovedList({ id, moved }: { id: 'better' | 'worse'; moved: readonly Moved[] }) {
  const t = useTranslations('learning.thesaurus');
  const said = (place: number | undefined) => (place === undefined ? t('missing') : t('place', { place }));
  if (moved.length === 0) return null;
  return (
    <Section id={id} title={t(id, { count: moved.length })}>
      <ul className="list-disc pl-6">
        {moved.map(({ trial: { question, locale }, before, after }) => (
          <li key={`${locale} ${question}`}>{t('moved', { question, before: said(before), after: said(after) })}</li>
        ))}
      </ul>
    </Section>
  );
}
