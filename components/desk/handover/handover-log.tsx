import { useLocale, useTranslations } from 'next-intl';
import { DeskTable } from '#components/desk/table';
import { readableMoment } from '#lib/i18n/dates';
import { type HandoverAtDesk, mostLogged } from '#lib/procedures/handover/operations/looking';

/** What core systems fetched, and whether they said that they have it. */
export function HandoverLog({ log }: { log: HandoverAtDesk['log'] }) {
  const locale = useLocale();
  const t = useTranslations('handover');
  if (log.length === 0) return <p>{t('noLog')}</p>;
  const heads = ['reference', 'revision', 'system', 'fetched', 'acknowledged', 'receipt'] as const;
  return (
    <>
      <p className="mb-3">{t('logLead', { count: mostLogged })}</p>
      <DeskTable heads={heads.map((head) => t(head))}>
        {log.map(({ reference, revision, token, fetchedAt, acknowledgedAt, receipt }) => (
          <tr key={`${reference} ${revision}`}>
            <th scope="row" className="whitespace-nowrap">
              {reference}
            </th>
            <td data-label={t('revision')}>{revision}</td>
            <td data-label={t('system')}>{token}</td>
            <td data-label={t('fetched')}>{readableMoment(fetchedAt, locale)}</td>
            <td data-label={t('acknowledged')}>{acknowledgedAt ? readableMoment(acknowledgedAt, locale) : t('notAcknowledged')}</td>
            <td data-label={t('receipt')} className="break-all">
              {receipt ?? '—'}
            </td>
          </tr>
        ))}
      </DeskTable>
    </>
  );
}
