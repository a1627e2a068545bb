import { useLocale, useTranslations } from 'next-intl';
import { DeskTable } from '#components/desk/table';
import { readableMoment } from '#lib/i18n/dates';
import { type StaffMember, wholeCityHall } from '#lib/staff/model';

type Props = { staff: readonly StaffMember[]; offices: readonly { slug: string; title: string }[] };

/** Everybody who works at the desk or did; a name leads to where it can be changed. */
export function StaffTable({ staff, offices }: Props) {
  const locale = useLocale();
  const t = useTranslations('staff');
  const desk = useTranslations('desk');
  const officeOf = ({ office }: StaffMember) =>
    office === wholeCityHall ? desk('wholeCityHall') : (offices.find(({ slug }) => slug === office)?.title ?? office);
  const heads = ['name', 'email', 'role', 'office'] as const;
  return (
    <DeskTable heads={heads.map((head) => t(`manage.${head}`))}>
      {staff.map((member) => (
        <tr key={member.id}>
          <th scope="row">
            <a className="tap" href={`/${locale}/admin/staff/${member.id}`}>
              {member.name}
            </a>
            <span className="block text-[0.875rem] font-normal text-ink-soft">
              {member.leftAt
                ? t('manage.left', { when: readableMoment(member.leftAt, locale) })
                : t('manage.lastSeen', { when: readableMoment(member.createdAt, locale) })}
            </span>
          </th>
          <td data-label={t('manage.email')} className="break-all">
            {member.email}
          </td>
          <td data-label={t('manage.role')}>{t(`roles.${member.role}`)}</td>
          <td data-label={t('manage.office')}>{officeOf(member)}</td>
        </tr>
      ))}
    </DeskTable>
  );
}
