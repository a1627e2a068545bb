import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What this device keeps of a procedure: what was typed, which steps the city hall does not have yet, and whether it is to be sent. */
export type KeptDraft = {
  slug: string;
  version: number;
  typed: Record<string, string>;
  /** Steps that were changed here since the city hall last had them. */
  changed: string[];
  /** The draft of the city hall, once there is one. */
  base?: { draftId: string; edition: number };
  /** It belongs to an account: whoever is signed out does not find it. */
  ofAccount: boolean;
  /** 申請する was pressed; it goes when there is network. */
  sending: boolean;
  keptUntil: number;
};
export type KeptFile = { id: string; slug: string; name: string; blob: Blob };

interface DraftStore extends DBSchema {
  drafts: { key: string; value: KeptDraft };
  files: { key: string; value: KeptFile; indexes: { slug: string } };
}

const keptMilliseconds = 30 * 86_400_000;

let opened: Promise<IDBPDatabase<DraftStore>> | undefined;

/** Drafts lie on the device and nowhere else until they are sent, or belong to an account; each has an expiry. */
function openStore(): Promise<IDBPDatabase<DraftStore>> {
  opened ??= openDB<DraftStore>('procedures', 1, {
    upgrade(database) {
      database.createObjectStore('drafts', { keyPath: 'slug' });
      database.createObjectStore('files', { keyPath: 'id' }).createIndex('slug', 'slug');
    },
  });
  return opened;
}

export async function keptDraft(slug: string): Promise<KeptDraft | undefined> {
  const draft = await (await openStore()).get('drafts', slug);
  if (!draft || draft.keptUntil > Date.now()) return draft;
  await forgetDraft(slug);
  return undefined;
}

export async function keepDraft(draft: Omit<KeptDraft, 'keptUntil'>): Promise<void> {
  await (await openStore()).put('drafts', { ...draft, keptUntil: Date.now() + keptMilliseconds });
}

/** Forgets a draft with its files. */
export async function forgetDraft(slug: string): Promise<void> {
  const store = await openStore();
  for (const id of await store.getAllKeysFromIndex('files', 'slug', slug)) await store.delete('files', id);
  await store.delete('drafts', slug);
}

export async function keepFile(file: KeptFile): Promise<void> {
  await (await openStore()).put('files', file);
}

export async function keptFile(id: string): Promise<KeptFile | undefined> {
  return (await openStore()).get('files', id);
}

/** A file that the city hall has now is known here by its name alone. */
export async function renameFile(from: string, to: KeptFile): Promise<void> {
  const store = await openStore();
  await store.put('files', to);
  await store.delete('files', from);
}
