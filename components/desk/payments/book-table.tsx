import { useTranslations } from 'next-intl';
import { Section } from '#components/ui/section';
import { counterMeans, type PaymentEntry } from '#lib/facilities/payments/model';
import { amountTold } from '#lib/facilities/telling/quotation';
import { readableMoment } from '#lib/i18n/dates';
import type { FacilityWords } from '#lib/i18n/facility-words';

/** 帳簿: every entry of a reservation, the first first. */
export function BookTable({ entries, words }: { entries: readonly PaymentEntry[]; words: FacilityWords }) {
  const t = useTranslations('dues');
  const meansOf = (means: string | null) => counterMeans.find((one) => one === means);
  return (
    <Section id="book" title={t('entries.title')}>
      {entries.length === 0 && <p className="card">{t('entries.none')}</p>}
      {entries.length > 0 && (
        <table className="desk-table">
          <thead>
            <tr>
              {(['at', 'kind', 'means', 'yen', 'reason'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`entries.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map(({ number, at, kind, means, yen, reason, reverses }) => {
              const way = meansOf(means);
              return (
                <tr key={number}>
                  <td data-label={t('entries.at')}>{readableMoment(at, words.locale)}</td>
                  <td data-label={t('entries.kind')}>
                    {number}. {t(`kinds.${kind}`, { number: reverses ?? 0 })}
                  </td>
                  <td data-label={t('entries.means')}>{way && words.t(`payments.paper.means.${way}`)}</td>
                  <td data-label={t('entries.yen')}>{amountTold(yen, words)}</td>
                  <td data-label={t('entries.reason')}>{reason}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Section>
  );
}
