import { useTranslations } from 'next-intl';
import { type Bar, type Charted, chartedNames, type Span } from '#lib/answers/learning/figures';
import { shortDay } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';

type Props = { bars: readonly Bar[]; charted: Charted; span: Span; locale: Locale };

const height = 100;
const width = 320;

/** One number over time as bars. A listener hears the sum and the highest; every number stands in the table. */
export function BarChart({ bars, charted, span, locale }: Props) {
  const t = useTranslations('learning.figures');
  const numbers = bars.map((bar) => bar[charted]);
  const most = Math.max(...numbers, 0);
  const total = numbers.reduce((sum, number) => sum + number, 0);
  const step = width / bars.length;
  const [first, last] = [bars[0], bars.at(-1)];
  return (
    <figure className="card">
      <figcaption className="mb-2 font-bold">{t(charted)}</figcaption>
      <svg
        role="img"
        aria-label={t('total', { name: t(charted), total, most, span: t(span === 'day' ? 'perDay' : 'perWeek') })}
        viewBox={`0 0 ${width} ${height + 4}`}
        className="block w-full"
      >
        {most > 0 &&
          bars.map((bar, place) => {
            const tall = (bar[charted] / most) * height;
            return (
              <rect key={bar.from} x={place * step} y={height - tall} width={Math.max(step - 1, 1)} height={tall} className="fill-action" />
            );
          })}
        <line x1="0" y1={height + 1} x2={width} y2={height + 1} stroke="currentColor" strokeWidth="1" />
      </svg>
      <p aria-hidden="true" className="flex justify-between text-[0.875rem] text-ink-soft">
        <span>{first && shortDay(first.from, locale)}</span>
        <span>{t('sum', { total, most })}</span>
        <span>{last && shortDay(last.from, locale)}</span>
      </p>
    </figure>
  );
}

/** The numbers behind the bars, the newest first. */
export function FigureTable({ bars, span, locale }: Omit<Props, 'charted'>) {
  const t = useTranslations('learning.figures');
  return (
    <table className="desk-table">
      <thead>
        <tr>
          <th scope="col">{t(span)}</th>
          {chartedNames.map((charted) => (
            <th key={charted} scope="col">
              {t(charted)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.toReversed().map((bar) => (
          <tr key={bar.from}>
            <th scope="row">{shortDay(bar.from, locale)}</th>
            {chartedNames.map((charted) => (
              <td key={charted} data-label={t(charted)}>
                {bar[charted]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
