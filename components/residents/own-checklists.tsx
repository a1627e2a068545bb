import { useTranslations } from 'next-intl';
import { OneButton } from '#components/residents/field';
import { Island } from '#components/ui/island';
import { dayOf } from '#lib/calendar/day';
import { readableDay } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import type { OwnShelf } from '#lib/residents/operations/shelf';

/** One's checklists. What this device still keeps from before there was an account is moved here by the island. */
export function OwnChecklists({ locale, checklists }: { locale: Locale; checklists: OwnShelf['checklists'] }) {
  const t = useTranslations();
  const forget = t('residents.forget');
  return (
    <>
      {checklists.length === 0 && <p>{t('residents.keptNone')}</p>}
      {checklists.map(({ id, address, title, rows, ticked, keptUntil }) => (
        <section key={id} className="card mb-4">
          <h3>
            <a href={address}>{title}</a>
          </h3>
          <ol className="my-2 list-decimal pl-6">
            {rows.map(({ slug, title: task, due, office }) => (
              <li key={slug}>{(ticked.includes(slug) ? '✓ ' : '') + [task, due, office].filter(Boolean).join(' ・ ')}</li>
            ))}
          </ol>
          <p className="mb-2 text-[0.9375rem] text-ink-soft">
            {t('residents.keptUntil', { day: readableDay(dayOf(new Date(keptUntil)), locale) })}
          </p>
          <OneButton action={`/${locale}/me/checklists/forget`} fields={{ id }} label={forget} spoken={`${forget}: ${title}`} />
        </section>
      ))}
      <move-checklists data-to={`/${locale}/me/checklists/move`} data-moved={t('me.home.moved')}>
        <p role="status" />
      </move-checklists>
      <Island name="checklist" />
    </>
  );
}
