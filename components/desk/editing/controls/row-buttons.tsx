'use client';

import { useWords } from '#components/desk/editing/context';

type Props = { id: string; place: number; count: number; remove: (place: number) => void; move: (from: number, to: number) => void };

/** Moves a row up or down or takes it away; each button says which row, for those who hear only the button. */
export function RowButtons({ id, place, count, remove, move }: Props) {
  const t = useWords();
  const n = place + 1;
  return (
    <div className="flex justify-end gap-1 whitespace-nowrap">
      {place > 0 && (
        <button id={`${id}.up`} type="button" className="row-button" aria-label={t('upNth', { n })} onClick={() => move(place, place - 1)}>
          {t('up')}
        </button>
      )}
      {place < count - 1 && (
        <button
          id={`${id}.down`}
          type="button"
          className="row-button"
          aria-label={t('downNth', { n })}
          onClick={() => move(place, place + 1)}
        >
          {t('down')}
        </button>
      )}
      <button type="button" className="row-button text-alarm" aria-label={t('removeNth', { n })} onClick={() => remove(place)}>
        {t('remove')}
      </button>
    </div>
  );
}
