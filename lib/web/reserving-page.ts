import { notFound } from 'next/navigation';
import { systemClock } from '#lib/clock';
import { type Foreseen, foresee, seenMark } from '#lib/facilities/applying/operations/foreseeing';
import { applicantFrom, othersToReserveFor, type Reserving, reservingAs } from '#lib/facilities/applying/operations/reserving-as';
import { showRoom, type ToldFacility, type ToldRoom } from '#lib/facilities/operations/listing';
import type { RefusedForm } from '#lib/forms/model';
import type { Voice } from '#lib/i18n/voice';
import { newKey } from '#lib/id';
import { readAsked } from '#lib/web/asked-room';
import { formOf } from '#lib/web/desk-form';
import { firstOf, type SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';
import { reservingAddress } from '#lib/web/reserving-address';
import { type Filled, filledIn } from '#lib/web/reserving-form';
import { residentAt } from '#lib/web/resident';

/** A page on which a room at a time is applied for: who asks for what, and how it stands now. */
export type ReservingPage = {
  voice: Voice;
  now: Date;
  who: Reserving;
  deputation: string;
  /** Each for whom it can be applied instead, and where: oneself under no name. */
  whoms: { name: string | undefined; path: string; isChosen: boolean }[];
  filled: Filled;
  /** The form that came back, and the key under which it is kept; its faults only where they are about what is asked now. */
  form: RefusedForm;
  formKey: string;
  /** Where its form is sent, and the page itself, without the locale. */
  action: string;
  path: string;
  place: { room: ToldRoom; facility: ToldFacility } | undefined;
  foreseen: Foreseen[];
  /** The one-time key of the application, and what is seen of it. */
  key: string;
  seen: string;
  /** It was waited for, and is free. */
  isFreeNow: boolean;
};

/** Everything such a page needs; whoever is signed out is led to the sign-in, and back with all that is asked. */
export async function reservingPage(page: 'new' | 'wait', searchParams: SearchParams): Promise<ReservingPage> {
  const query = await searchParams;
  const read = readAsked(firstOf(query['room']), query);
  // One waits for one time, in no series: each has a line of its own.
  const asked = page === 'wait' ? { ...read, times: read.times.slice(0, 1) } : read;
  const deputation = firstOf(query['for']);
  const formKey = firstOf(query['form']);
  const about = reservingAddress(page, asked, { for: deputation });
  const path = reservingAddress(page, asked, { for: deputation, form: formKey });
  const resident = await residentAt(path);
  const now = systemClock();
  const [voice, who, others, kept] = await Promise.all([
    voiceOfRequest(),
    reservingAs(resident, deputation, now),
    othersToReserveFor(resident, now),
    formOf(searchParams),
  ]);
  if (!who) notFound();
  const form = kept.values['about'] === about ? kept : { values: kept.values, faults: {} };
  const typed = filledIn(form.values, asked, who.ways);
  const filled = page === 'wait' ? { ...typed, weeks: 1 } : typed;
  const { weeks, way } = filled;
  // Who waits asks for no reduction yet, though the form that brought him here may.
  const { reduction: _, ...waited } = filled.asked;
  const as = applicantFrom(way ?? { choice: unknownChoice }, who.birthday, asked.use);
  const [place, foreseen = []] = await Promise.all([
    showRoom(asked.room, voice),
    foresee(page === 'wait' ? waited : filled.asked, { weeks, as, actor: who.actor }, now),
  ]);
  const whoms = [{ id: '', name: undefined }, ...others].map(({ id, name }) => ({
    ...{ name, path: reservingAddress(page, asked, { for: id, form: formKey }), isChosen: id === deputation },
  }));
  const action = about.replace('?', '/send?');
  const key = form.values['key'] || newKey();
  return {
    ...{ voice, now, who, deputation, whoms, filled, form, formKey, action, path, place, foreseen, key },
    isFreeNow: firstOf(query['note']) === 'free',
    seen: seenMark(way?.choice, weeks, foreseen),
  };
}

const unknownChoice = { kind: 'person', class: 'resident', priorities: [], isShown: false } as const;
