import { useTranslations } from 'next-intl';
import { Section } from '#components/ui/section';
import type { ImportPlan } from '#lib/catalogue/exchange/plan';

/** Entries that are listed by name; of a larger file the rest is counted. */
const mostListed = 500;

/** What would be added and changed: how many, and which. */
export function PlannedEntries({ plan: { adds, changes, unchanged } }: { plan: ImportPlan }) {
  const t = useTranslations('exchange.report');
  const kinds = useTranslations('content.kinds');
  const counts = [
    ['added', adds.length],
    ['changed', changes.length],
    ['unchanged', unchanged],
  ] as const;
  return (
    <>
      <dl className="mt-6 flex flex-wrap gap-x-8 gap-y-3">
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt className="text-[0.9375rem] text-ink-soft">{t(name)}</dt>
            <dd className="text-xl font-bold">{t('count', { count })}</dd>
          </div>
        ))}
      </dl>
      {changes.length > 0 && (
        <Section id="changes" title={t('changes')}>
          <ul className="list-disc pl-6">
            {changes.slice(0, mostListed).map(({ kind, slug, fields, visibleAgain }) => (
              <li key={`${kind}/${slug}`} className="[overflow-wrap:anywhere]">
                {kinds(kind)} <strong>{slug}</strong>: {[...(visibleAgain ? [t('visibleAgain')] : []), ...fields].join(', ')}
              </li>
            ))}
          </ul>
          <Others count={changes.length - mostListed} />
        </Section>
      )}
      {adds.length > 0 && (
        <Section id="additions" title={t('additions')}>
          <p className="[overflow-wrap:anywhere]">
            {adds
              .slice(0, mostListed)
              .map(({ kind, slug }) => `${kinds(kind)} ${slug}`)
              .join(', ')}
          </p>
          <Others count={adds.length - mostListed} />
        </Section>
      )}
    </>
  );
}

function Others({ count }: { count: number }) {
  const t = useTranslations('exchange.report');
  return count > 0 ? <p className="mt-2">{t('others', { count })}</p> : null;
}
