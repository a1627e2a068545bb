import { write } from '#db/client';
import { dogTyped } from '#lib/procedures/cases/desk.fixture';
import type { Owner } from '#lib/procedures/drafts/model';
import { ownerKey } from '#lib/procedures/drafts/model';
import { addDraft } from '#lib/procedures/drafts/store';
import { definitionInForce } from '#lib/procedures/operations/definitions';
import { newGuest } from '#lib/web/applicant';

export const slug = 'dog-registration';

/** The step that is saved again and again, as it is typed. */
export const ownerStep = {
  ...{ _shown: 'owner-name owner-address owner-phone kept-elsewhere', 'owner-name.name': '菅野 花子', 'kept-elsewhere': 'no' },
  ...{ 'owner-address.postalCode': '０８７－０００１', 'owner-address.address': '汐見市港町1-1', 'owner-phone': '090 1234 5678' },
};

/** A draft as its browser knows it, and in which edition it lies there. */
export type Begun = { draftId: string; cookie: string; edition: number };

/** So many drafts of browsers without an account, complete; none has its file yet. */
export async function beginDrafts(many: number, now: Date): Promise<Begun[]> {
  const definition = await definitionInForce(slug);
  if (!definition) throw new Error(`no ${slug}`);
  const made = Array.from({ length: many }, () => newGuest());
  const rows = made.map(({ owner, cookie }) => ({
    cookie,
    draft: draftFor(owner, { ...dogTyped, ...ownerStep, vaccinated: 'yes' }, definition.version, now),
  }));
  await write(async (writer) => {
    for (const { draft } of rows) await addDraft(writer, draft);
  });
  return rows.map(({ cookie, draft }) => ({ draftId: draft.id, cookie: cookie.split(';')[0] ?? '', edition: draft.edition }));
}

const draftFor = (owner: Owner, filled: Record<string, string>, version: number, now: Date) => ({
  ...{ id: crypto.randomUUID(), owner: ownerKey(owner), procedure: slug, version, typed: filled, edition: 1 },
  ...{ createdAt: now, updatedAt: now, expiresAt: new Date(now.getTime() + 86_400_000) },
});
