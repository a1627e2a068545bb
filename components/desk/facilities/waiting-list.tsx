import { useLocale, useTranslations } from 'next-intl';
import { Section } from '#components/ui/section';
import type { WaitingApplication } from '#lib/facilities/desk/operations/board';
import { whenOf } from '#lib/facilities/desk/telling';

type Props = { count: number; first: readonly WaitingApplication[]; names: (room: string) => string };

const shown = 5;

/** The applications to approve, the next use first; more than a few are folded away. */
export function WaitingList({ count, first, names }: Props) {
  const t = useTranslations('facility-desk.waiting');
  if (count === 0) return <p className="screen-only card my-4">{t('none')}</p>;
  const [now, later] = [first.slice(0, shown), first.slice(shown)];
  return (
    <div className="screen-only">
      <Section id="waiting" title={t('title', { count })}>
        <Rows rows={now} names={names} />
        {later.length > 0 && (
          <details>
            <summary className="tap fold font-bold">{t('more', { count: count - now.length })}</summary>
            <Rows rows={later} names={names} />
          </details>
        )}
      </Section>
    </div>
  );
}

function Rows({ rows, names }: { rows: readonly WaitingApplication[]; names: (room: string) => string }) {
  const locale = useLocale();
  const t = useTranslations('facility-desk.waiting');
  return (
    <ul className="divide-y divide-hairline">
      {rows.map(({ reference, room, people, purpose, begins, ends }) => (
        <li key={reference} className="flex flex-wrap items-baseline gap-x-4 py-1">
          <a className="tap font-bold" href={`/${locale}/admin/facilities/reservations/${reference}`}>
            {reference}
          </a>
          <span>{t('row', { when: whenOf({ begins, ends }, locale), room: names(room), people })}</span>
          <span className="text-ink-soft">{purpose}</span>
        </li>
      ))}
    </ul>
  );
}
