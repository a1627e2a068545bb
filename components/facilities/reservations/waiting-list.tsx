import { OneButton } from '#components/residents/field';
import { Section } from '#components/ui/section';
import { nameOfRoom } from '#lib/facilities/operations/house';
import type { waitingOf } from '#lib/facilities/reservations/operations/waiting';
import { slotOf } from '#lib/facilities/reservations/rules';
import { timeTold } from '#lib/facilities/telling/reservation';
import { facilityWords } from '#lib/i18n/facility-words';
import type { Voice } from '#lib/i18n/voice';
import { reservationsAddress } from '#lib/web/reserving-address';

type Props = { wishes: Awaited<ReturnType<typeof waitingOf>>; voice: Voice; deputation: string };

/** For what somebody waits, each with the way out of the line. */
export async function WaitingList({ wishes, voice, deputation }: Props) {
  if (wishes.length === 0) return null;
  const { t, locale } = facilityWords(voice);
  const rows = await Promise.all(
    wishes.map(async (wish) => ({ id: wish.id, room: await nameOfRoom(wish.room, voice), time: timeTold(slotOf(wish), locale) })),
  );
  return (
    <Section id="waiting" title={t('reservations.list.waiting')}>
      <ul className="divide-y divide-hairline">
        {rows.map(({ id, room, time }) => (
          <li key={id} className="py-3">
            <span className="block font-bold">{time}</span>
            <span className="mb-2 block">{room}</span>
            <OneButton
              action={`/${locale}${reservationsAddress('/wait/leave', deputation)}`}
              fields={{ id: String(id) }}
              label={t('reservations.wait.leave')}
              spoken={t('reservations.wait.leaveOf', { what: `${room} ${time}` })}
              small
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
