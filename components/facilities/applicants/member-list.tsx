import { useTranslations } from 'next-intl';
import { OneButton } from '#components/residents/field';
import type { OwnGroup } from '#lib/facilities/applicants/operations/grouping';

type Props = { at: string; members: OwnGroup['members']; mayManage: boolean };

/** Who belongs to a group; its representative takes others out and hands it over. */
export function MemberList({ at, members, mayManage }: Props) {
  const t = useTranslations('applicants.group');
  return (
    <ul className="divide-y divide-hairline">
      {members.map(({ id, name, isMe, isRepresentative }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2">
          <span>
            <b>{name}</b>
            {isMe && <span className="badge ml-2">{t('me')}</span>}
            {isRepresentative && <span className="badge ml-2">{t('representative')}</span>}
          </span>
          {mayManage && !isMe && (
            <span className="flex flex-wrap gap-2">
              <OneButton
                action={`${at}/hand-over`}
                fields={{ member: id }}
                label={t('handOver')}
                spoken={t('handOverOf', { name })}
                small
              />
              <OneButton action={`${at}/remove`} fields={{ member: id }} label={t('remove')} spoken={t('removeOf', { name })} small />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
