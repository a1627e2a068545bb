import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '#components/desk/action-form';
import { Renewing } from '#components/desk/facilities/renewing';
import { Section } from '#components/ui/section';
import type { ClosedRooms } from '#lib/facilities/desk/operations/blocking';
import { momentOfQuarter } from '#lib/facilities/reservations/rules';
import { readableMoment } from '#lib/i18n/dates';

type Props = { closed: readonly ClosedRooms[]; action: string; names: ReadonlyMap<string, string> };

/** What is closed now or will be: how far the calling off has come, whom to ring, and the way back. */
export function ClosedList({ closed, action, names }: Props) {
  const t = useTranslations('facility-desk.blocks');
  return (
    <Section id="closed" title={t('now')}>
      {closed.length === 0 && <p>{t('nowNone')}</p>}
      <ul className="space-y-4">
        {closed.map((one) => (
          <li key={one.blocks[0]?.id} className="card">
            <ClosedCard closed={one} action={action} names={names} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ClosedCard({
  closed: { blocks, begins, ends, reason, left, toRing },
  action,
  names,
}: Omit<Props, 'closed'> & { closed: ClosedRooms }) {
  const locale = useLocale();
  const t = useTranslations('facility-desk.blocks');
  const said = { from: readableMoment(momentOfQuarter(begins), locale), to: readableMoment(momentOfQuarter(ends), locale) };
  return (
    <>
      <p className="font-bold">{t('span', said)}</p>
      <p>{blocks.map(({ room }) => names.get(room) ?? room).join('、')}</p>
      <p>{reason}</p>
      <p role="status">{left > 0 ? t('progress', { count: left }) : t('done')}</p>
      {left > 0 && <Renewing href={`/${locale}/admin/facilities/blocks`}>{t('renew')}</Renewing>}
      {toRing.length > 0 && (
        <p>
          {t('toRing')}：
          {toRing.map((reference) => (
            <a key={reference} className="tap mr-4" href={`/${locale}/admin/facilities/reservations/${reference}`}>
              {reference}
            </a>
          ))}
        </p>
      )}
      <p className="mb-2 text-[0.9375rem] text-ink-soft">{t('openHint')}</p>
      <ActionForm action={action} button={t('open')} fields={{ blocks: blocks.map(({ id }) => id).join(' ') }} />
    </>
  );
}
