import { useLocale, useTranslations } from 'next-intl';
import { Facts } from '#components/desk/registrations/facts';
import type { GroupRow } from '#lib/facilities/applicants/operations/registering';
import { readableMoment, shortDay } from '#lib/i18n/dates';

/** What a group said of itself, and how it stands. */
export function GroupFacts({ group, priorities }: { group: GroupRow; priorities: readonly string[] }) {
  const locale = useLocale();
  const t = useTranslations('registrations.groups');
  const whom = useTranslations('facilities.whom');
  const states = useTranslations('applicants.group.state');
  return (
    <Facts
      rows={[
        [t('state'), states(group.state)],
        [t('renewal'), group.renewalAskedAt ? readableMoment(group.renewalAskedAt, locale) : ''],
        [t('reading'), group.reading],
        [t('activity'), group.activity],
        [t('people'), String(group.people)],
        [t('members'), String(group.members)],
        [t('class'), whom(group.class)],
        [t('requestedAt'), readableMoment(group.requestedAt, locale)],
        [t('until'), group.validUntil ? shortDay(group.validUntil, locale) : ''],
        [t('priorities'), priorities.join('、') || t('nothing')],
        [t('reason'), group.reason],
      ]}
    />
  );
}
