import type { EntryKind } from '#lib/catalogue/model';

/** The public pages that stand by themselves, without their locale. */
export const rooms = [
  '',
  '/disasters',
  '/garbage',
  '/offices',
  '/answers',
  '/services',
  '/glossary',
  '/garbage/items',
  '/notices',
  '/me',
] as const;

/** The rooms of the entries that have a page of their own. */
const roomsOf = {
  service: '/services',
  'life-event': '/life-events',
  answer: '/answers',
  office: '/offices',
  'garbage-type': '/garbage/types',
  district: '/garbage/districts',
} as const satisfies Partial<Record<EntryKind, string>>;

export type KindWithPage = keyof typeof roomsOf;

/** The address of an entry's page, without its locale: `/services/moving-in`. */
export function addressOf(kind: KindWithPage, slug: string): string {
  return `${roomsOf[kind]}/${slug}`;
}

export function hasPage(kind: EntryKind): kind is KindWithPage {
  return Object.hasOwn(roomsOf, kind);
}
