import { OneButton } from '#components/residents/field';
import type { Bookable, Reservation } from '#lib/facilities/reservations/model';
import { canHappen, isInTime } from '#lib/facilities/reservations/rules';
import { nextTold, reservedTime, stateTold, untilTold } from '#lib/facilities/telling/reservation';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { reservationsAddress } from '#lib/web/reserving-address';

type Props = { reservation: Reservation; bookable: Bookable; deputation: string; words: FacilityWords; now: Date };

/** How a reservation stands, what to do next, and the doors to do it. */
export function ReservationState({ reservation, bookable, deputation, words, now }: Props) {
  const { t, locale } = words;
  const { reference, offered } = reservation;
  const at = (below: string) => `/${locale}${reservationsAddress(`/${reference}${below}`, deputation)}`;
  const canMove = canHappen('moved', reservation) && !offered && isInTime(bookable.moveUntil, reservation, now);
  const canCancel = canHappen('cancelled', reservation) && (offered || isInTime(bookable.cancelUntil, reservation, now));
  const doors = [...(canMove ? (['move'] as const) : []), ...(canCancel ? (['cancel'] as const) : [])];
  return (
    <div className="card my-4">
      <p>
        <strong className="text-[1.125rem]">{stateTold(reservation, words)}</strong>
      </p>
      <p className="text-[1.125rem] font-bold">{reservedTime(reservation, locale)}</p>
      <p className="mt-2">{nextTold(reservation, bookable, words)}</p>
      <ConfirmButton {...{ reservation, bookable, words }} action={at('/confirm')} />
      {doors.length > 0 && (
        <p className="mt-3 flex flex-wrap gap-3">
          {doors.map((door) => (
            <a key={door} className="button button-outline" href={at(`/${door}`)}>
              {t(`reservations.one.${door}`)}
            </a>
          ))}
        </p>
      )}
      <OwnHands {...{ reservation, bookable, words }} canDo={doors.length > 0} />
    </div>
  );
}

type Part = Pick<Props, 'reservation' | 'bookable' | 'words'>;

/** Confirms what is held, where the applicant himself does that, or takes what was offered. */
function ConfirmButton({ reservation, bookable, words: { t }, action }: Part & { action: string }) {
  const { offered, edition } = reservation;
  if (!canHappen('confirmed', reservation) || (!offered && bookable.confirmedBy === 'staff')) return null;
  return (
    <div className="mt-3">
      <OneButton
        action={action}
        fields={{ edition: String(edition) }}
        label={t(offered ? 'reservations.one.accept' : 'reservations.one.confirm')}
        solid
      />
    </div>
  );
}

/** Until when one may do something by oneself, or that one must call. */
function OwnHands({ reservation, bookable, words: { t, locale }, canDo }: Part & { canDo: boolean }) {
  if (reservation.offered || !canHappen('cancelled', reservation)) return null;
  const moment = untilTold([bookable.moveUntil, bookable.cancelUntil], reservation, locale);
  return <p className="mt-3 text-[0.9375rem]">{canDo && moment ? t('reservations.one.until', { moment }) : t('reservations.one.call')}</p>;
}
