import { useLocale, useTranslations } from 'next-intl';
import { Section } from '#components/ui/section';
import type { SeenPerson } from '#lib/residents/operations/reading';

/** Who was found by name: each is opened by a button of his own. */
export function FoundPeople({ people }: { people: readonly SeenPerson[] }) {
  const locale = useLocale();
  const t = useTranslations('registrations.users');
  return (
    <Section id="found" title={t('found')}>
      {people.length === 0 && <p className="card">{t('none')}</p>}
      <ul className="divide-y divide-hairline">
        {people.map(({ residentId, profile }) => {
          const name = profile.name || t('nameless');
          return (
            <li key={residentId} className="flex flex-wrap items-center justify-between gap-3 py-3">
              <span>
                {name}　{profile.birthDate ?? ''}
              </span>
              <form method="post" action={`/${locale}/admin/facilities/users/open`}>
                <input type="hidden" name="residentId" value={residentId} />
                <button className="button button-small button-outline" type="submit" aria-label={t('openOf', { name })}>
                  {t('open')}
                </button>
              </form>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
