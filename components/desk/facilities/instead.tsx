import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '#components/ui/notice';
import type { Stretch } from '#lib/facilities/desk/model';
import { slotOf } from '#lib/facilities/reservations/rules';
import { readableSpan } from '#lib/i18n/dates';

export type Alternative = { room: string; title: string; stretch: Stretch };
type Props = { alternatives: readonly Alternative[]; page: string; form: string };

/** What else can be had where somebody was faster: each leads to the same form, filled as it was. */
export function Instead({ alternatives, page, form }: Props) {
  const locale = useLocale();
  const t = useTranslations('facility-desk.booking');
  return (
    <Notice title={t('instead')}>
      {alternatives.length === 0 && <p>{t('insteadNone')}</p>}
      <ul>
        {alternatives.map(({ room, title, stretch }) => {
          const { day, from, to } = slotOf(stretch);
          const slot = stretch.use.kind === 'free' ? stretch.use.slot : '';
          const query = new URLSearchParams({ room, day, ...(slot ? { slot } : { from, to }), form });
          return (
            <li key={`${room} ${from}`}>
              <a className="tap" href={`${page}?${query}`}>
                {t('insteadRow', { room: title, time: readableSpan({ from, to }, locale) })}
              </a>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
