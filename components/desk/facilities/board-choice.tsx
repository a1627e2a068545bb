import { useLocale, useTranslations } from 'next-intl';
import { Tabs } from '#components/desk/answers/tabs';
import { SelectField, TextField } from '#components/desk/field';
import { addDays, type Day } from '#lib/calendar/day';

export type BoardView = { kind: 'day' | 'week'; day: Day; today: Day; facility: string };
type Props = { view: BoardView; facilities: readonly { slug: string; title: string }[] };

/** The address of a board. */
export function boardPath({ kind, day, facility }: Pick<BoardView, 'kind' | 'day' | 'facility'>): string {
  return `/admin/facilities?${new URLSearchParams({ [kind]: day, ...(facility && { facility }) })}`;
}

const words = {
  day: { step: 1, before: 'previousDay', now: 'today', after: 'nextDay' },
  week: { step: 7, before: 'previousWeek', now: 'thisWeek', after: 'nextWeek' },
} as const;

/** Which day or week is on the board, and of which facility. */
export function BoardChoice({ view, facilities }: Props) {
  const locale = useLocale();
  const t = useTranslations('facility-desk.board');
  const { step, before, now, after } = words[view.kind];
  const steps = [
    [before, addDays(view.day, -step)],
    [now, view.today],
    [after, addDays(view.day, step)],
  ] as const;
  const every = view.kind === 'day' ? [{ value: '', label: t('allFacilities') }] : [];
  return (
    <div className="screen-only">
      <Tabs
        label={t('views')}
        tabs={(['day', 'week'] as const).map((kind) => ({
          ...{ name: t(kind), path: boardPath({ ...view, kind }), isHere: kind === view.kind },
        }))}
      />
      <form method="get" action={`/${locale}/admin/facilities`} className="flex flex-wrap items-end gap-x-4">
        <TextField type="date" name={view.kind} label={t('date')} defaultValue={view.day} />
        <SelectField
          name="facility"
          label={t('facility')}
          value={view.facility}
          options={[...every, ...facilities.map(({ slug, title }) => ({ value: slug, label: title }))]}
        />
        <button className="button button-small button-outline mb-4" type="submit">
          {t('show')}
        </button>
      </form>
      <p className="flex flex-wrap gap-x-6">
        {steps.map(([name, day]) => (
          <a key={name} className="tap" href={`/${locale}${boardPath({ ...view, day })}`}>
            {t(name)}
          </a>
        ))}
      </p>
    </div>
  );
}
