import type { DrawNames } from '#lib/facilities/draws/operations/naming';
import type { WishedSlot } from '#lib/facilities/draws/operations/showing';
import { slotTold } from '#lib/facilities/draws/telling';
import type { FacilityWords } from '#lib/i18n/facility-words';

type Props = { slots: readonly WishedSlot[]; names: DrawNames; words: FacilityWords };

/** What can be wished for, room by room, and how many wish for it; folded, since a month has many. */
export function SlotList({ slots, names, words }: Props) {
  const { t } = words;
  return [...Map.groupBy(slots, ({ room }) => room)].map(([room, own]) => (
    <details key={room} className="border-b border-hairline">
      <summary className="min-h-12 cursor-pointer py-3 font-bold">{names.room(room)}</summary>
      <ul className="divide-y divide-hairline">
        {own.map((slot) => (
          <li key={slot.id} className="py-2">
            <span className="block">{slotTold(slot, names, words)}</span>
            <span className="block text-[0.9375rem] text-ink-soft">
              {slot.isFree ? t('draws.slots.wished', { all: slot.wishes, first: slot.first }) : t('draws.slots.gone')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  ));
}
