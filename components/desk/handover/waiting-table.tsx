import { useLocale, useTranslations } from 'next-intl';
import { DeskTable } from '#components/desk/table';
import { readableMoment } from '#lib/i18n/dates';
import type { Waiting } from '#lib/procedures/handover/operations/looking';

type Props = {
  count: number;
  waiting: readonly Waiting[];
  titleOf: (procedure: string) => string;
  officeOf: (office: string) => string;
};

/** What core systems are still to have, what waits longest before the rest. */
export function WaitingTable({ count, waiting, titleOf, officeOf }: Props) {
  const locale = useLocale();
  const t = useTranslations('handover');
  if (count === 0) return <p>{t('noneWaiting')}</p>;
  const heads = ['reference', 'procedure', 'revision', 'state', 'office', 'since'] as const;
  return (
    <>
      <p className="mb-3">{count > waiting.length ? t('waitingPart', { count, shown: waiting.length }) : t('waitingLead', { count })}</p>
      <DeskTable heads={heads.map((head) => t(head))}>
        {waiting.map(({ reference, procedure, revision, state, office, since, isLate }) => (
          <tr key={reference}>
            <th scope="row" className="whitespace-nowrap">
              {reference}
            </th>
            <td data-label={t('procedure')}>{titleOf(procedure)}</td>
            <td data-label={t('revision')}>{revision}</td>
            <td data-label={t('state')}>{t(`states.${state}`)}</td>
            <td data-label={t('office')}>{officeOf(office)}</td>
            <td data-label={t('since')}>
              {readableMoment(since, locale)}
              {isLate && <span className="badge ml-3 text-alarm">{t('lateMark')}</span>}
            </td>
          </tr>
        ))}
      </DeskTable>
    </>
  );
}
