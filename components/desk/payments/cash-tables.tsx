import { useTranslations } from 'next-intl';
import { counterMeans } from '#lib/facilities/payments/model';
import type { CashLine, CashTotal } from '#lib/facilities/payments/operations/cash';
import type { PlaceOf } from '#lib/facilities/payments/operations/papers';
import { amountTold } from '#lib/facilities/telling/quotation';
import { readableMoment } from '#lib/i18n/dates';
import type { FacilityWords } from '#lib/i18n/facility-words';

const meansTold = (means: string | null, { t }: FacilityWords) => {
  const way = counterMeans.find((one) => one === means);
  return way ? t(`payments.paper.means.${way}`) : (means ?? '');
};

type TotalProps = { totals: readonly CashTotal[]; facilityOf: (slug: string) => string | undefined; words: FacilityWords };

/** The day's totals by facility and means, and all together. */
export function CashTotals({ totals, facilityOf, words }: TotalProps) {
  const t = useTranslations('dues.cash');
  if (totals.length === 0) return <p className="card">{t('none')}</p>;
  const sum = (pick: (one: CashTotal) => number) => totals.reduce((all, one) => all + pick(one), 0);
  const amounts = (inYen: number, outYen: number) =>
    (
      [
        ['in', inYen],
        ['out', outYen],
        ['sum', inYen - outYen],
      ] as const
    ).map(([name, yen]) => (
      <td key={name} data-label={t(name)} className="whitespace-nowrap">
        {amountTold(yen, words)}
      </td>
    ));
  return (
    <table className="desk-table">
      <thead>
        <tr>
          {(['facility', 'means', 'in', 'out', 'sum'] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {totals.map(({ facility, means, inYen, outYen }) => (
          <tr key={`${facility} ${means}`}>
            <th scope="row">{facilityOf(facility) ?? t('elsewhere')}</th>
            <td data-label={t('means')}>{meansTold(means, words)}</td>
            {amounts(inYen, outYen)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {t('total')}
          </th>
          {amounts(
            sum(({ inYen }) => inYen),
            sum(({ outYen }) => outYen),
          )}
        </tr>
      </tfoot>
    </table>
  );
}

type LineProps = { lines: readonly CashLine[]; placeOf: PlaceOf; words: FacilityWords };

/** Every line of the day, as it went through the till. */
export function CashLines({ lines, placeOf, words }: LineProps) {
  const t = useTranslations('dues.cash');
  const kinds = useTranslations('dues.kinds');
  return (
    <table className="desk-table">
      <thead>
        <tr>
          {(['at', 'receipt', 'room', 'kind', 'means', 'in', 'out'] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ reference, number, at, room, kind, reverses, means, inYen }) => (
          <tr key={`${reference} ${number}`}>
            <td data-label={t('at')}>{readableMoment(at, words.locale)}</td>
            <td data-label={t('receipt')}>
              <a href={`/${words.locale}/admin/facilities/dues/${reference}`}>{reference}</a>
            </td>
            <td data-label={t('room')}>{placeOf(room).room}</td>
            <td data-label={t('kind')}>{kinds(kind, { number: reverses ?? 0 })}</td>
            <td data-label={t('means')}>{meansTold(means, words)}</td>
            <td data-label={t('in')}>{inYen > 0 && amountTold(inYen, words)}</td>
            <td data-label={t('out')}>{inYen < 0 && amountTold(-inYen, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
