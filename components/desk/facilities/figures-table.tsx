import { useTranslations } from 'next-intl';
import { type Figures, occupancy } from '#lib/facilities/desk/figures';
import type { FacilityFigures } from '#lib/facilities/desk/operations/figures';
import { applicantClasses } from '#lib/facilities/eligibility/model';

/** How the rooms of one facility were used: a row for each with its share as a bar, and one for all of them. */
export function FiguresTable({ facility: { title, all, rooms } }: { facility: FacilityFigures }) {
  const t = useTranslations('facility-desk');
  const heads = [
    ...(['reservations', 'hours', 'occupancy', 'people'] as const).map((name) => t(`figures.${name}`)),
    ...applicantClasses.map((name) => t(`booking.classes.${name}`)),
    ...(['cancelled', 'noShows'] as const).map((name) => t(`figures.${name}`)),
  ];
  return (
    <table className="desk-table">
      <caption className="pt-6 text-left text-[1.125rem] font-bold">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('figures.room')}</th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...rooms, { ...all, slug: '', title: t('figures.all') }].map((row) => (
          <tr key={row.slug} className={row.slug ? undefined : 'border-t-2'}>
            <th scope="row">{row.title}</th>
            <FigureCells figures={row} heads={heads} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FigureCells({ figures, heads }: { figures: Figures; heads: readonly string[] }) {
  const t = useTranslations('facility-desk.figures');
  const { reservations, hours, people, byClass, cancelled, noShows } = figures;
  const share = occupancy(figures);
  const cells = [
    reservations,
    t('hoursTold', { hours }),
    <span key="share">
      {t('percent', { percent: share })}
      <Share percent={share} />
    </span>,
    people,
    ...applicantClasses.map((name) => byClass[name] ?? 0),
    cancelled,
    noShows,
  ];
  return cells.map((cell, place) => (
    <td key={heads[place]} data-label={heads[place]}>
      {cell}
    </td>
  ));
}

/** The share as a bar; its number stands beside it. */
function Share({ percent }: { percent: number }) {
  return (
    <svg className="share block" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="10" fill="none" stroke="currentColor" />
      <rect width={Math.min(percent, 100)} height="10" className="fill-action" />
    </svg>
  );
}
