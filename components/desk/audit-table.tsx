import { useLocale, useTranslations } from 'next-intl';
import { differencesOf } from '#lib/audit/differences';
import type { AuditRecord } from '#lib/audit/model';
import { nameOfAct, nameOfActor, nameOfField, sayValue } from '#lib/audit/words';
import { readableMoment } from '#lib/i18n/dates';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import type { StaffMember } from '#lib/staff/model';

type Props = { records: readonly AuditRecord[]; staff: readonly StaffMember[] };

/** Records, newest first; a subject leads to all that was done to it. */
export function AuditTable({ records, staff }: Props) {
  const locale = useLocale();
  const t = useTranslations('audit');
  const desk = useTranslations('desk');
  const words = deskMessagesIn(locale);
  const subjects = new Map(staff.map(({ id, name }) => [`staff/${id}`, name]));
  return (
    <table className="desk-table">
      <thead>
        <tr>
          {[t('number'), desk('when'), t('who'), t('what'), t('subject'), t('details')].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <tr key={record.number}>
            <td data-label={t('number')}>{record.number}</td>
            <td data-label={desk('when')}>{readableMoment(record.at, locale)}</td>
            <td data-label={t('who')}>
              {nameOfActor(record, words)}
              <span className="block text-[0.875rem] text-ink-soft">{record.source}</span>
            </td>
            <td data-label={t('what')}>{nameOfAct(record.act, words)}</td>
            <td data-label={t('subject')} className="break-all">
              <a href={`/${locale}/admin/audit?${new URLSearchParams({ subject: record.subject })}`}>
                {subjects.get(record.subject) ?? record.subject}
              </a>
            </td>
            <td data-label={t('details')}>
              <Differences record={record} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What an act changed: the old struck out, the new beside it. */
function Differences({ record }: { record: AuditRecord }) {
  const words = deskMessagesIn(useLocale());
  return (
    <ul className="[overflow-wrap:anywhere]">
      {differencesOf(record.before, record.after).map(({ key, before, after }) => (
        <li key={key}>
          {nameOfField(key, words)}: {before !== undefined && <del>{sayValue(key, before, words)}</del>}{' '}
          {after !== undefined && <ins>{sayValue(key, after, words)}</ins>}
        </li>
      ))}
    </ul>
  );
}
