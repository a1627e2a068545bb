import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** One line of a checklist as the phone keeps it: plain sentences, in the language it was made in. */
export type KeptRow = { slug: string; title: string; due: string; office: string };
export type KeptChecklist = { address: string; title: string; rows: KeptRow[]; ticked: string[]; keptUntil: number };

interface PhoneStore extends DBSchema {
  checklists: { key: string; value: KeptChecklist };
  settings: { key: string; value: boolean };
}

/**
 * What a person keeps on the phone. It lies here and nowhere else: never on the server, never in
 * the service worker's caches. Everything has an expiry; on a shared device nothing is kept at all.
 */
async function openStore(): Promise<IDBPDatabase<PhoneStore>> {
  return openDB<PhoneStore>('city', 1, {
    upgrade(database) {
      database.createObjectStore('checklists', { keyPath: 'address' });
      database.createObjectStore('settings');
    },
  });
}

/** Keeps a checklist until a moment; false on a device that was marked as shared. */
export async function keepChecklist(checklist: KeptChecklist): Promise<boolean> {
  const store = await openStore();
  if (await store.get('settings', 'shared')) return false;
  await store.put('checklists', checklist);
  return true;
}

/** The checklists that are still to be kept; those past their time are deleted on the way. */
export async function keptChecklists(now: number): Promise<KeptChecklist[]> {
  const store = await openStore();
  const all = await store.getAll('checklists');
  for (const { address, keptUntil } of all) if (keptUntil <= now) await store.delete('checklists', address);
  return all.filter(({ keptUntil }) => keptUntil > now);
}

export async function forgetChecklist(address: string): Promise<void> {
  await (await openStore()).delete('checklists', address);
}

export async function forgetEverything(): Promise<void> {
  await (await openStore()).clear('checklists');
}

export async function isSharedDevice(): Promise<boolean> {
  return (await (await openStore()).get('settings', 'shared')) ?? false;
}

/** Marks the device as shared or not; a shared one forgets at once. */
export async function markSharedDevice(shared: boolean): Promise<void> {
  const store = await openStore();
  await store.put('settings', shared, 'shared');
  if (shared) await store.clear('checklists');
}
