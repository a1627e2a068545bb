import { Section } from '#components/ui/section';
import type { ReservationEvent } from '#lib/facilities/reservations/model';
import { slotOf } from '#lib/facilities/reservations/rules';
import { timeTold } from '#lib/facilities/telling/reservation';
import { readableMoment } from '#lib/i18n/dates';
import type { FacilityWords } from '#lib/i18n/facility-words';

/** What happened to a reservation, from the ledger; by whom of the staff is not said. */
export function History({ events, words: { t, locale } }: { events: readonly ReservationEvent[]; words: FacilityWords }) {
  return (
    <Section id="history" title={t('reservations.one.history')}>
      <ol className="divide-y divide-hairline">
        {events.map((event) => (
          <li key={event.number} className="py-2">
            <span className="block text-[0.9375rem] text-ink-soft">{readableMoment(event.at, locale)}</span>
            {t(`reservations.events.${event.act}`)}
            {event.by === 'staff' && <> · {t('reservations.one.byStaff')}</>}
            {event.act === 'moved' && <span className="block">{timeTold(slotOf(event), locale)}</span>}
            {event.reason && <span className="block">{t('reservations.one.reason', { reason: event.reason })}</span>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
