import type { Asked } from '#lib/facilities/applying/asked';
import { writeAsked } from '#lib/web/asked-room';

/** Where a room at a time is applied for, or waited for, with all that is asked of it; `more`: what the page knows beside it. */
export function reservingAddress(page: 'new' | 'wait', asked: Asked, more: Readonly<Record<string, string>> = {}): string {
  const beside = Object.entries(more).filter(([, value]) => value !== '');
  const query = new URLSearchParams([['room', asked.room], ...new URLSearchParams(writeAsked(asked)), ...beside]);
  return `/reservations/${page}?${query}`;
}

/** A page of somebody's reservations; under a deputation, those of whom one acts for. */
export function reservationsAddress(path: string, deputation: string, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...(deputation && { for: deputation }), ...more }).toString();
  return `/reservations${path}${query && `?${query}`}`;
}
