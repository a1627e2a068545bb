import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '#components/desk/action-form';
import { DeskTable } from '#components/desk/table';
import { readableMoment } from '#lib/i18n/dates';
import type { HandoverAtDesk } from '#lib/procedures/handover/operations/looking';

type Props = { keys: HandoverAtDesk['keys']; officeOf: (office: string) => string; mayEnd: boolean };

/** The keys of core systems, and when each was last used; never the keys themselves. */
export function KeyTable({ keys, officeOf, mayEnd }: Props) {
  const locale = useLocale();
  const t = useTranslations('handover');
  if (keys.length === 0) return <p>{t('noKeys')}</p>;
  const heads = ['name', 'office', 'made', 'used', 'state'] as const;
  return (
    <DeskTable heads={heads.map((head) => t(head))}>
      {keys.map(({ id, name, office, madeAt, usedAt, endedAt }) => (
        <tr key={id}>
          <th scope="row">{name}</th>
          <td data-label={t('office')}>{officeOf(office)}</td>
          <td data-label={t('made')}>{readableMoment(madeAt, locale)}</td>
          <td data-label={t('used')}>{usedAt ? readableMoment(usedAt, locale) : t('neverUsed')}</td>
          <td data-label={t('state')}>
            <span className="mr-4">{endedAt ? t('ended', { when: readableMoment(endedAt, locale) }) : t('inUse')}</span>
            {!endedAt && mayEnd && (
              <ActionForm action={`/${locale}/admin/applications/handover/end`} button={t('end')} fields={{ key: id }} alarm />
            )}
          </td>
        </tr>
      ))}
    </DeskTable>
  );
}
