import { OneButton } from '#components/residents/field';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { siteOrigin } from '#lib/web/site';

type Props = { address: string | undefined; isOpen: boolean; words: FacilityWords };

/** The secret address under which one's reservations can be subscribed to: made, renewed and ended here. */
export function CalendarForm({ address, isOpen, words: { t, locale } }: Props) {
  const at = `/${locale}/reservations/calendar`;
  return (
    <details className="mt-8 border-t border-hairline" id="feed" open={isOpen}>
      <summary className="min-h-12 cursor-pointer py-3 font-bold">{t('reservations.feed.title')}</summary>
      <p>{t('reservations.feed.lead')}</p>
      <p className="mt-1 mb-3">{t('reservations.feed.secret')}</p>
      {address && (
        <>
          <label className="font-bold" htmlFor="feed-address">
            {t('reservations.feed.address')}
          </label>
          <textarea id="feed-address" className="field mt-1 mb-3 break-all" rows={4} readOnly defaultValue={`${siteOrigin()}${address}`} />
        </>
      )}
      <div className="flex flex-wrap gap-3">
        <OneButton action={`${at}/renew`} label={t(address ? 'reservations.feed.renew' : 'reservations.feed.make')} small />
        {address && <OneButton action={`${at}/end`} label={t('reservations.feed.end')} small />}
      </div>
    </details>
  );
}
