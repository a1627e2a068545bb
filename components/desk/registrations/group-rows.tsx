import { useLocale, useTranslations } from 'next-intl';
import { Section } from '#components/ui/section';
import { dayOf } from '#lib/calendar/day';
import type { GroupRow } from '#lib/facilities/applicants/operations/registering';
import { shortDay } from '#lib/i18n/dates';

/** Groups in one state: name, size, and since or until when. */
export function GroupRows({ id, title, groups }: { id: string; title: string; groups: readonly GroupRow[] }) {
  const locale = useLocale();
  const t = useTranslations('registrations.groups');
  const note = ({ people, validUntil, requestedAt, state }: GroupRow) =>
    state === 'registered' && validUntil
      ? t('rowUntil', { people, day: shortDay(validUntil, locale) })
      : t('row', { people, day: shortDay(dayOf(requestedAt), locale) });
  return (
    <Section id={id} title={title}>
      {groups.length === 0 && <p>{t('none')}</p>}
      <ul className="divide-y divide-hairline">
        {groups.map((group) => (
          <li key={group.id} className="py-2">
            <a className="tap font-bold" href={`/${locale}/admin/facilities/groups/${group.id}`}>
              {group.name}
            </a>
            <span className="block text-[0.9375rem] text-ink-soft">
              {note(group)}
              {group.renewalAskedAt && <b>　{t('renewal')}</b>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
