import type { Fields } from '#lib/facilities/desk/fields';

/** A room and a day as the query of an address, so that a form about them comes back to the same ones. */
export function roomAndDay({ room = '', day = '' }: Fields): string {
  return new URLSearchParams({ room, day }).toString();
}
