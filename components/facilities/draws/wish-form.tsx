import { described, Labelled } from '#components/ui/labelled';
import type { Slot } from '#lib/facilities/draw/model';
import type { DrawEntry } from '#lib/facilities/draws/model';
import type { DrawNames } from '#lib/facilities/draws/operations/naming';
import { slotTold } from '#lib/facilities/draws/telling';
import type { FacilityWords } from '#lib/i18n/facility-words';

type Props = {
  /** The address of the page, with its locale. */
  at: string;
  /** '' for oneself, or a group's id; and what stands before the ids of its fields, since there is a form for each. */
  as: string;
  prefix: string;
  mostWishes: number;
  slots: readonly Slot[];
  /** Ways of use on which rules and fees of these rooms depend, with their names. */
  uses: ReadonlyMap<string, string>;
  entry: DrawEntry | undefined;
  /** What was typed, when the form came back. */
  typed: Readonly<Record<string, string>> | undefined;
  faultOf: (field: string) => string | undefined;
  names: DrawNames;
  words: FacilityWords;
};

/** Wishes in order, the number of people and what for: to be sent, or changed as long as applications are open. */
export function WishForm({ at, as, prefix, mostWishes, slots, uses, entry, typed, faultOf, names, words }: Props) {
  const { t } = words;
  const value = (field: string, known: string) => typed?.[field] ?? known;
  const people = { id: `${prefix}people`, fault: faultOf('people') };
  const purpose = { id: `${prefix}purpose`, fault: faultOf('purpose') };
  return (
    <form method="post" action={`${at}/send`} noValidate className="max-w-xl">
      <input type="hidden" name="as" value={as} />
      <input type="hidden" name="seen" value={entry?.edition ?? 0} />
      {Array.from({ length: mostWishes }, (_, place) => `wish-${place + 1}`).map((name, place) => {
        const told = { id: `${prefix}${name}`, fault: faultOf(name) };
        return (
          <Labelled key={name} label={t('draws.own.wish', { place: place + 1 })} {...told}>
            <select
              className="field"
              name={name}
              defaultValue={value(name, entry?.wishes[place] ?? '')}
              {...described({ ...told, hint: '' })}
            >
              <option value="">{t('draws.own.noWish')}</option>
              <SlotOptions slots={slots} names={names} words={words} />
            </select>
          </Labelled>
        );
      })}
      <Labelled label={t('draws.own.people')} {...people}>
        <input
          className="field max-w-32"
          name="people"
          inputMode="numeric"
          defaultValue={value('people', entry ? String(entry.people) : '')}
          {...described({ ...people, hint: '' })}
        />
      </Labelled>
      <Labelled label={t('draws.own.purpose')} {...purpose}>
        <input
          className="field"
          name="purpose"
          defaultValue={value('purpose', entry?.purpose ?? '')}
          {...described({ ...purpose, hint: '' })}
        />
      </Labelled>
      <Use id={`${prefix}use`} uses={uses} chosen={value('use', entry?.use ?? '')} words={words} />
      <button className="button button-solid" type="submit">
        {t(entry ? 'draws.own.change' : 'draws.own.send')}
      </button>
    </form>
  );
}

function Use({ id, uses, chosen, words: { t } }: Pick<Props, 'uses' | 'words'> & { id: string; chosen: string }) {
  if (uses.size === 0) return null;
  return (
    <Labelled id={id} label={t('vacancies.fee.use')}>
      <select className="field" id={id} name="use" defaultValue={chosen}>
        <option value="">{t('vacancies.fee.ordinary')}</option>
        {[...uses].map(([use, name]) => (
          <option key={use} value={use}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function SlotOptions({ slots, names, words }: Pick<Props, 'slots' | 'names' | 'words'>) {
  return [...Map.groupBy(slots, ({ room }) => room)].map(([room, own]) => (
    <optgroup key={room} label={names.room(room)}>
      {own.map((slot) => (
        <option key={slot.id} value={slot.id}>
          {slotTold(slot, names, words)}
        </option>
      ))}
    </optgroup>
  ));
}
