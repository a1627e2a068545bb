import { useLocale, useTranslations } from 'next-intl';
import { dayOf } from '#lib/calendar/day';
import { shortDay } from '#lib/i18n/dates';
import type { QueuedCase } from '#lib/procedures/cases/operations/queue';
import { isOver } from '#lib/procedures/cases/rules';

type Props = {
  cases: readonly QueuedCase[];
  titleOf: (procedure: string) => string;
  nameOf: (staffId: string | null) => string;
  /** Whether a batch can be chosen, and which cases were when the form came back. */
  choosing: boolean;
  values: Readonly<Record<string, string>>;
};

/** Cases in rows; on a phone each is a card. */
export function QueueTable({ cases, titleOf, nameOf, choosing, values }: Props) {
  const locale = useLocale();
  const t = useTranslations('applications');
  const columns = ['reference', 'procedure', 'state', 'since', 'waits', 'who'] as const;
  return (
    <table className="desk-table" id="cases">
      <thead>
        <tr>
          {choosing && (
            <th scope="col" className="whitespace-nowrap">
              {t('queue.choose')}
            </th>
          )}
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`queue.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => (
          <tr key={one.reference}>
            {choosing && (
              <td>
                <input
                  type="checkbox"
                  name={`case-${one.reference}`}
                  value={one.edition}
                  defaultChecked={values[`case-${one.reference}`] !== undefined}
                  aria-label={`${t('queue.choose')}：${one.reference}`}
                  className="size-6"
                />
              </td>
            )}
            <td>
              <a className="tap whitespace-nowrap font-bold" href={`/${locale}/admin/applications/${one.reference}`}>
                {one.reference}
              </a>
            </td>
            <td>
              {titleOf(one.procedure)}{' '}
              {one.as && one.as !== 'self' && <span className="badge">{t('queue.as', { role: t(`roles.${one.as}`) })}</span>}
            </td>
            <td>
              <span className="badge">{t(`states.${one.state}`)}</span>{' '}
              {one.isUnread && <span className="badge text-alarm">{t('queue.unread')}</span>}
              {one.waitsUntil && (
                <span className="block text-[0.9375rem]">{t('queue.until', { day: shortDay(dayOf(one.waitsUntil), locale) })}</span>
              )}
            </td>
            <td data-label={t('queue.since')}>
              {shortDay(dayOf(one.submittedAt), locale)}　{one.channel !== 'online' && t(`channels.${one.channel}`)}
            </td>
            <td data-label={t('queue.waits')}>{isOver(one) ? t('queue.nobody') : t('queue.waiting', { days: one.waiting })}</td>
            <td data-label={t('queue.who')}>{nameOf(one.assignee) || t('queue.nobody')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
