import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '#components/desk/action-form';
import type { DeskReservation, Holder } from '#lib/facilities/desk/operations/seeing';
import { whenOf } from '#lib/facilities/desk/telling';
import { applicantClasses } from '#lib/facilities/eligibility/model';
import { readableMoment } from '#lib/i18n/dates';

type Props = { reservation: DeskReservation; room: string; base: string; looked: { holder: Holder | undefined } | undefined };

/** What a reservation is; who has it only after a look that is written down. */
export function ReservationFacts({ reservation, room, base, looked }: Props) {
  const locale = useLocale();
  const t = useTranslations('facility-desk');
  const { state, offered, dueAt, people, purpose, applicantClass, madeAt } = reservation;
  const named = applicantClasses.find((one) => one === applicantClass);
  const rows: [string, ReactNode][] = [
    [t('reservation.when'), <b key="when">{whenOf(reservation, locale)}</b>],
    [t('reservation.room'), room],
    [
      t('reservation.state'),
      <span key="state">
        <span className="badge">{t(`states.${state}`)}</span> {offered && t('reservation.offered')}{' '}
        {dueAt && state !== 'confirmed' && t('reservation.until', { when: readableMoment(dueAt, locale) })}
      </span>,
    ],
    [t('reservation.people'), t('board.people', { people })],
    [t('reservation.purpose'), purpose || t('reservation.unknown')],
    [t('reservation.class'), named ? t(`booking.classes.${named}`) : applicantClass],
    [t('reservation.madeAt'), readableMoment(madeAt, locale)],
    [t('reservation.heldBy'), <HeldBy key="who" reservation={reservation} base={base} looked={looked} />],
  ];
  return (
    <dl>
      {rows.map(([name, value]) => (
        <div key={name} className="border-b border-hairline py-2 md:grid md:grid-cols-[10rem_1fr]">
          <dt className="text-[0.9375rem] text-ink-soft">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function HeldBy({ reservation: { heldBy }, base, looked }: Omit<Props, 'room'>) {
  const t = useTranslations('facility-desk.reservation');
  return (
    <>
      <p>{t(`holders.${heldBy}`)}</p>
      {heldBy === 'guest' && <p>{t('guestHint')}</p>}
      {heldBy !== 'forgotten' && !looked && (
        <>
          <p className="text-[0.9375rem] text-ink-soft">{t('lookLead')}</p>
          <ActionForm action={`${base}/look`} button={t('look')} />
        </>
      )}
      {looked && !looked.holder && <p className="font-bold">{t('mayNotLook')}</p>}
      {looked?.holder && (
        <div role="status">
          <p>
            {t('name')}: <b>{looked.holder.name || t('unknown')}</b>
          </p>
          <p>
            {t('phone')}: <b>{looked.holder.phone || t('unknown')}</b>
          </p>
          <p className="text-[0.9375rem] text-ink-soft">{t('looked')}</p>
        </div>
      )}
    </>
  );
}
