import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { BeaconForm, CallOffForm } from '#components/desk/draws/round-forms';
import { isOverdue, NextStep } from '#components/desk/draws/round-rows';
import { FaultSummary } from '#components/desk/fault-summary';
import { DeskPage } from '#components/desk/page';
import { systemClock } from '#lib/clock';
import { drawNames } from '#lib/facilities/draws/operations/naming';
import { roundAtDesk } from '#lib/facilities/draws/operations/showing';
import { readableMonth } from '#lib/i18n/dates';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { listComma } from '#lib/i18n/locales';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { doneNote } from '#lib/web/done-note';
import { plainParams } from '#lib/web/params';
import type { SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

type Props = { params: Promise<Record<string, string>>; searchParams: SearchParams };

const figures = ['confirmed', 'waiting', 'left'] as const;

/** One round at the desk: its figures, the public value where its terms name one, and calling it off. */
export default async function DeskDrawPage({ params, searchParams }: Props) {
  const staff = await staffWith('reservations.handle');
  const { round: id = '' } = plainParams(await params);
  const now = systemClock();
  const round = await roundAtDesk(staff, id, now);
  if (!round) notFound();
  const [locale, t, form, note] = await Promise.all([getLocale(), getTranslations('rounds'), formOf(searchParams), doneNote(searchParams)]);
  const [names, faults] = [await drawNames(locale), saidFaults(form, deskMessagesIn(locale).rounds.faults)];
  const title = `${names.facility(round.rooms[0] ?? '')} ${names.room(round.rooms[0] ?? id)} ${readableMonth(`${round.month}-01`, locale)}`;
  return (
    <DeskPage title={title} path={`/admin/facilities/draws/${id}`} staff={staff}>
      {note && (
        <p role="status" className="my-4 font-bold text-good">
          {note}
        </p>
      )}
      <FaultSummary faults={faults.all} />
      <p className="font-bold">{t(`phases.${round.phase}`)}</p>
      <p>{t('rooms', { rooms: round.rooms.map(names.room).join(listComma(locale)) })}</p>
      <p>
        <NextStep round={round} />
      </p>
      {isOverdue(round, now) && <p className="font-bold text-alarm">{t('overdue')}</p>}
      {round.reason && <p>{t('callOff.why', { reason: round.reason })}</p>}
      <dl className="my-4">
        {[['entries', round.entries] as const, ...figures.map((name) => [name, round.wins[name]] as const)].map(([name, count]) => (
          <div key={name} className="flex justify-between gap-4 border-b border-hairline py-2 sm:max-w-md">
            <dt>{t(`figures.${name}`)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a className="tap" href={`/${locale}/facilities/draws/${id}`}>
          {t('public')}
        </a>
      </p>
      <BeaconForm round={round} typed={form.values['value']} fault={faults.of('value')} />
      <CallOffForm round={round} typed={form.values['reason']} fault={faults.of('reason')} />
    </DeskPage>
  );
}
