import type { EntryKind } from '#lib/catalogue/model';

/** The public pages that stand by themselves, without their locale. */
export const rooms = [
  '',
  '/disasters',
  '/disasters/shelters',
  '/garbage',
  '/offices',
  '/facilities',
  '/facilities/draws',
  '/reservations',
  '/answers',
  '/services',
  '/glossary',
  '/garbage/items',
  '/notices',
  '/procedures',
  '/me',
] as const;

/** The rooms of the entries that have a page of their own. */
const roomsOf = {
  service: '/services',
  'life-event': '/life-events',
  answer: '/answers',
  office: '/offices',
  facility: '/facilities',
  'garbage-type': '/garbage/types',
  district: '/garbage/districts',
  'evacuation-site': '/disasters/shelters',
  procedure: '/procedures',
} as const satisfies Partial<Record<EntryKind, string>>;

export type KindWithPage = keyof typeof roomsOf;

/** The address of an entry's page, without its locale: `/services/moving-in`. */
export function addressOf(kind: KindWithPage, slug: string): string {
  return `${roomsOf[kind]}/${slug}`;
}

export function hasPage(kind: EntryKind): kind is KindWithPage {
  return Object.hasOwn(roomsOf, kind);
}
