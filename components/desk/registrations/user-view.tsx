import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '#components/desk/action-form';
import { Facts } from '#components/desk/registrations/facts';
import { namesOf, PrioritiesForm, type Priority } from '#components/desk/registrations/priorities-form';
import { Section } from '#components/ui/section';
import type { SeenUser } from '#lib/facilities/applicants/operations/checking';
import { readableMoment, shortDay } from '#lib/i18n/dates';

type Props = { seen: SeenUser; known: readonly Priority[]; fault: string | undefined };

/** A user at the counter: who he is, what he says of himself, and what staff do about it. */
export function UserView({ seen: { person, user }, known, fault }: Props) {
  const locale = useLocale();
  const t = useTranslations('registrations.users');
  const groups = useTranslations('registrations.groups');
  const whom = useTranslations('facilities.whom');
  const { name, kana, birthDate, address } = person.profile;
  const at = `/${locale}/admin/facilities/users`;
  const who = [
    [t('personName'), name || t('nameless')],
    [t('kana'), kana ?? ''],
    [t('birth'), birthDate ?? ''],
    [t('address'), address ?? ''],
  ] as const;
  if (!user) {
    return (
      <Section id="user" title={t('one')}>
        <Facts rows={who} />
        <p className="card">{t('unregistered')}</p>
      </Section>
    );
  }
  const fields = { residentId: user.residentId, edition: String(user.edition) };
  const said = [
    [t('class'), whom(user.class)],
    [t('place'), user.place],
    [t('until'), shortDay(user.validUntil, locale)],
    [t('shownAt'), user.shownAt ? t('shownOn', { when: readableMoment(user.shownAt, locale) }) : t('notShown')],
    [groups('priorities'), namesOf(user.priorities, known).join('、') || groups('nothing')],
  ] as const;
  return (
    <>
      <Section id="user" title={t('one')}>
        <Facts rows={[...who, ...said]} />
        {!user.shownAt && (
          <>
            <p className="mb-3">{t('markLead')}</p>
            <ActionForm action={`${at}/mark`} button={t('mark')} fields={fields} main />
          </>
        )}
      </Section>
      <PrioritiesForm action={`${at}/grant`} fields={fields} known={known} held={user.priorities} fault={fault} />
    </>
  );
}
