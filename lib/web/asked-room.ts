import type { Asked } from '#lib/facilities/applying/asked';
import { applicantClasses } from '#lib/facilities/eligibility/model';
import type { Choice } from '#lib/facilities/hours/choosing';
import { isTimeOfDay } from '#lib/facilities/hours/time-of-day';
import { firstOf, wholeNumber } from '#lib/web/query';

type Params = Readonly<Record<string, string | string[] | undefined>>;

/*
 * What is asked of a room stands in the address, so that it survives the sign-in and another language: nothing in it says who asks.
 * A time is `2026-12-05@morning,afternoon` or `2026-12-05@13:00-15:00`; pieces of equipment are `equipment-piano=1`.
 */

/** What an address asks of a room. What makes no sense is left out; the rules say what is missing. */
export function readAsked(room: string, params: Params): Asked {
  const use = firstOf(params['use']);
  return {
    room,
    times: chosenTimes(params),
    together: firstOf(params['together']) !== 'no',
    people: wholeNumber(firstOf(params['people']).normalize('NFKC').trim()),
    ...(use && { use }),
    equipment: piecesIn(params),
    heating: [params['heating'] ?? []].flat().map(firstOf),
    class: applicantClasses.find((one) => one === firstOf(params['class'])) ?? 'resident',
  };
}

/** The same as the query of an address. */
export function writeAsked({ times, together, people, use, equipment, heating, class: as }: Asked): string {
  const query = new URLSearchParams(times.map((time) => ['time', writeTime(time)]));
  if (!together) query.set('together', 'no');
  if (people > 0) query.set('people', String(people));
  if (use) query.set('use', use);
  for (const { id, pieces } of equipment) query.set(`equipment-${id}`, String(pieces));
  for (const id of heating) query.append('heating', id);
  query.set('class', as);
  return query.toString();
}

/** A time as an address says it. */
export function writeTime(time: Choice): string {
  return `${time.day}@${'slots' in time ? time.slots.join(',') : `${time.from}-${time.to}`}`;
}

const most = 100;

/** The times of an address; or the one that a form says by its day and its slots, or its beginning and end. */
function chosenTimes(params: Params): Choice[] {
  const said = [params['time'] ?? []].flat().slice(0, most).flatMap(readTime);
  const day = firstOf(params['day']);
  const [from, to] = [timeIn(params['from']), timeIn(params['to'])];
  const slots = [params['slot'] ?? []].flat();
  if (!day) return said;
  return [...said, from || to ? { day, from, to } : { day, slots }];
}

function readTime(text: string): Choice[] {
  const [day = '', what = ''] = firstOf(text).split('@', 2);
  const [from = '', to = ''] = what.split('-', 2);
  return isTimeOfDay(from) && isTimeOfDay(to) ? [{ day, from, to }] : [{ day, slots: what.split(',').filter(Boolean) }];
}

/** A time of day; '' for what is none, as where it was left open. */
function timeIn(param: Params[string]): string {
  const text = firstOf(param);
  return isTimeOfDay(text) ? text : '';
}

function piecesIn(params: Params): Asked['equipment'] {
  return Object.entries(params).flatMap(([name, value]) => {
    const id = name.startsWith('equipment-') ? name.slice('equipment-'.length) : '';
    const pieces = wholeNumber(firstOf(value).normalize('NFKC').trim());
    return id && pieces > 0 ? [{ id, pieces }] : [];
  });
}
