import type { Asked } from '#lib/facilities/applying/asked';
import type { Choice } from '#lib/facilities/hours/choosing';
import type { Instead } from '#lib/facilities/vacancies/operations/instead';
import { writeAsked, writeTime } from '#lib/web/asked-room';

/** Where a room at a time is applied for, or waited for, with all that is asked of it; `more`: what the page knows beside it. */
export function reservingAddress(page: 'new' | 'wait', asked: Asked, more: Readonly<Record<string, string>> = {}): string {
  const beside = Object.entries(more).filter(([, value]) => value !== '');
  const query = new URLSearchParams([['room', asked.room], ...new URLSearchParams(writeAsked(asked)), ...beside]);
  return `/reservations/${page}?${query}`;
}

/**
 * The same application with another time in place of a lost one; of another room only what that room has. What replaces a
 * later week of a series is applied for by itself, without the form that says how many weeks.
 */
export function insteadAddress({ at, choice }: Instead, asked: Asked, lost: Choice, more: Readonly<Record<string, string>>): string {
  const isLost = (one: Choice) => writeTime(one) === writeTime(lost);
  const { form: _, ...withoutForm } = more;
  const [times, beside] = asked.times.some(isLost)
    ? [asked.times.map((one) => (isLost(one) ? choice : one)), more]
    : [[choice], withoutForm];
  if (at.slug === asked.room) return reservingAddress('new', { ...asked, times }, beside);
  const { use, ...rest } = asked;
  const known = at.room.uses.some(({ id }) => id === use);
  return reservingAddress('new', { ...rest, ...(use && known && { use }), room: at.slug, times, equipment: [], heating: [] }, beside);
}

/** A page of somebody's reservations; under a deputation, those of whom one acts for. */
export function reservationsAddress(path: string, deputation: string, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...(deputation && { for: deputation }), ...more }).toString();
  return `/reservations${path}${query && `?${query}`}`;
}
