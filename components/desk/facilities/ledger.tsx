import { useLocale, useTranslations } from 'next-intl';
import { Section } from '#components/ui/section';
import { whenOf } from '#lib/facilities/desk/telling';
import type { ReservationEvent } from '#lib/facilities/reservations/model';
import { readableMoment } from '#lib/i18n/dates';

/** What happened to a reservation, the first first. */
export function Ledger({ events, names }: { events: readonly ReservationEvent[]; names: ReadonlyMap<string, string> }) {
  const locale = useLocale();
  const t = useTranslations('facility-desk');
  return (
    <Section id="ledger" title={t('reservation.ledger')}>
      <ol className="divide-y divide-hairline">
        {events.map(({ number, at, act, by, room, reason, ...span }) => (
          <li key={number} className="py-2">
            <span className="text-ink-soft">{readableMoment(at, locale)}</span>{' '}
            <b>{t('reservation.event', { what: t(`acts.${act}`), by: t(`by.${by}`) })}</b>
            <span className="block">
              {names.get(room) ?? room}　{whenOf(span, locale)}
            </span>
            {reason && <span className="block">{t('reservation.reason', { reason })}</span>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
