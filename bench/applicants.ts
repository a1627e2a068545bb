import { write } from '#db/client';
import { addDays, type Day } from '#lib/calendar/day';
import { declareClass } from '#lib/facilities/applicants/operations/declaring';
import type { Asked } from '#lib/facilities/applying/asked';
import { foresee, seenMark } from '#lib/facilities/applying/operations/foreseeing';
import { minutesOf, timeAt } from '#lib/facilities/hours/time-of-day';
import type { RoomAt } from '#lib/facilities/operations/house';
import { vacanciesFrom } from '#lib/facilities/vacancies/operations/looking';
import { addAccount } from '#lib/residents/accounts/store';
import { enter } from '#lib/residents/operations/entering';
import { asSentBack } from '#lib/sign-in/cookies';
import { writeAsked } from '#lib/web/asked-room';

/** So many residents with an account, who have said where they live, each signed in: the cookies of their browsers. */
export async function signInResidents(many: number, now: Date): Promise<string[]> {
  const cookies: string[] = [];
  for (let at = 0; at < many; at += 1) {
    const id = `resident-${at}`;
    await write((writer) => addAccount(writer, { id, locale: 'ja', email: `${id}@example.jp` }, now));
    await declareClass({ residentId: id }, { class: 'resident', place: '' }, now);
    const entered = await enter(id, { isNew: true, shared: false }, new Headers(), now);
    cookies.push(asSentBack(entered.cookies));
  }
  return cookies;
}

/** A form as the page of an application gives it: what its address asks of a room, and what is filled in. */
export type ReservingForm = { query: string; fields: Record<string, string> };

/** Forms for an hour each, no two for the same one, in rooms that are had by the hour, with the price that their page shows. */
export async function formsFor(rooms: readonly RoomAt[], from: Day, many: number, now: Date): Promise<ArrayIterator<ReservingForm>> {
  const byTheHour = rooms.filter(
    ({ room }) => room.booking.kind === 'free' && room.booking.least === 60 && room.cells[0]?.startsWith('room-'),
  );
  const forms: ReservingForm[] = [];
  for (let day = from; forms.length < many; day = addDays(day, 1)) {
    const free = await vacanciesFrom(byTheHour, day, 1, now);
    for (const [slug, [at]] of free)
      for (const { from: opens, to } of at?.times ?? [])
        for (const hour of hoursBetween(opens, to)) forms.push(await formFor(slug, day, hour, now));
  }
  return forms.values();
}

const hoursBetween = (from: string, to: string) =>
  Array.from({ length: Math.floor((minutesOf(to) - minutesOf(from)) / 60) }, (_, at) => minutesOf(from) + 60 * at);

async function formFor(room: string, day: Day, minutes: number, now: Date): Promise<ReservingForm> {
  const times = [{ day, from: timeAt(minutes), to: timeAt(minutes + 60) }];
  const asked: Asked = { room, times, together: true, people: 8, equipment: [], heating: [], class: 'resident' };
  const as = { class: 'resident', holder: 'person', priorities: [] } as const;
  const seen = await markOf(asked, as, now);
  const query = new URLSearchParams([['room', room], ...new URLSearchParams(writeAsked(asked))]).toString();
  return { query, fields: { as: 'person', people: '8', weeks: '1', purpose: '俳句の会', seen } };
}

async function markOf(asked: Asked, as: Parameters<typeof foresee>[1]['as'], now: Date): Promise<string> {
  const actor = { by: 'applicant', residentId: 'resident-0', groups: [] } as const;
  const foreseen = await foresee(asked, { weeks: 1, as, actor: { ...actor, groups: [] } }, now);
  return seenMark({ kind: 'person', class: 'resident', priorities: [], isShown: false }, 1, foreseen ?? []);
}
