import { LinkList } from '#components/ui/link-list';
import type { Listed } from '#lib/facilities/operations/listed';
import type { Locale } from '#lib/i18n/locales';
import { reservationsAddress } from '#lib/web/reserving-address';

/** Reservations to open: when first, since one's own room is known. */
export function ReservationList({ rows, locale, deputation }: { rows: readonly Listed[]; locale: Locale; deputation: string }) {
  return (
    <LinkList
      rows={rows.map(({ reference, room, time, state, due }) => ({
        href: `/${locale}${reservationsAddress(`/${reference}`, deputation)}`,
        title: time,
        note: (
          <>
            <span className="block">{room}</span>
            <b className="block">{due || state}</b>
          </>
        ),
      }))}
    />
  );
}
