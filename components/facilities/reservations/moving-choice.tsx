import { Field } from '#components/residents/field';
import { Labelled } from '#components/ui/labelled';
import { freeIn } from '#lib/facilities/vacancies/rules';
import { readableSpan } from '#lib/i18n/dates';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { bcp47, listComma } from '#lib/i18n/locales';
import type { Moving } from '#lib/web/moving-page';

type Props = { moving: Moving; action: string; deputation: string; words: FacilityWords; earliest: string };

/** Chooses a room of the facility and a day. */
export function MovingDay({ moving: { rooms, room, day }, action, deputation, words, earliest }: Props) {
  const { t, locale } = words;
  return (
    <form action={action} className="mt-4 max-w-md">
      {deputation && <input type="hidden" name="for" value={deputation} />}
      <Labelled id="room" label={t('reservations.move.room')}>
        <select id="room" className="field" name="room" defaultValue={room.slug}>
          {rooms.map(({ slug, text, languages }) => (
            <option key={slug} value={slug} lang={bcp47(languages['title'] ?? locale)}>
              {text.title}
            </option>
          ))}
        </select>
      </Labelled>
      <Field name="day" type="date" label={t('reservations.move.day')} defaultValue={day} min={earliest} />
      <button className="button button-outline" type="submit">
        {t('reservations.move.show')}
      </button>
    </form>
  );
}

/** Chooses a time of that day among those that are free. */
export function MovingTime({ moving, action, deputation, words }: Omit<Props, 'earliest'>) {
  const { t, locale } = words;
  const { standing, room, day, choice } = moving;
  const free = standing ? freeIn(standing) : [];
  if (free.length === 0) return <p className="mt-4 font-bold">{t('reservations.move.none')}</p>;
  const isBySlots = moving.at.room.booking.kind === 'slots';
  const chosen = choice && 'slots' in choice ? choice.slots : [];
  const span = choice && 'from' in choice ? choice : undefined;
  return (
    <form action={action} className="mt-4 max-w-md">
      {Object.entries({ ...(deputation && { for: deputation }), room: room.slug, day }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {isBySlots && (
        <fieldset className="mb-4">
          <legend className="font-bold">{t('reservations.move.slots')}</legend>
          {free.map(({ id, ...times }) => (
            <label key={id} className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                name="slot"
                value={id}
                defaultChecked={chosen.includes(id)}
                className="size-6 shrink-0 accent-action"
              />
              {room.text.slots[id] ?? id} {readableSpan(times, locale)}
            </label>
          ))}
        </fieldset>
      )}
      {!isBySlots && (
        <>
          <p className="mb-2">
            {t('reservations.move.free', { times: free.map((one) => readableSpan(one, locale)).join(listComma(locale)) })}
          </p>
          <Field name="from" type="time" step={900} label={t('reservations.move.from')} defaultValue={span?.from ?? free[0]?.from} />
          <Field name="to" type="time" step={900} label={t('reservations.move.to')} defaultValue={span?.to ?? ''} />
        </>
      )}
      <button className="button button-outline" type="submit">
        {t('reservations.move.price')}
      </button>
    </form>
  );
}
