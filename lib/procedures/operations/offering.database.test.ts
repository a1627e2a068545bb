import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { write } from '#db/client';
import { picture } from '#lib/files/hostile.fixture';
import { hanako, now, openOffice, sent } from '#lib/procedures/cases/desk.fixture';
import type { Owner } from '#lib/procedures/drafts/model';
import { sendOut } from '#lib/procedures/files/store';
import { readAct } from '#lib/procedures/journey/acts';
import { attach, namesOf, ownFile } from '#lib/procedures/operations/attaching';
import { beginDraft, draftOf } from '#lib/procedures/operations/drafting';
import { earlierOffer, takeOffer } from '#lib/procedures/operations/offering';
import { ownDocuments, throwAway } from '#lib/procedures/operations/own-documents';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const slug = 'dog-registration';
const [taro, guest] = [{ residentId: 'taro' }, { guest: 'seal' }];
const photo = await picture('jpeg');
const proof = 'vaccination-certificate';

beforeEach(async () => {
  vi.stubEnv('SCANNER', '');
  vi.stubEnv('DATA_DIR', mkdtempSync(join(tmpdir(), 'offered-')));
  await openOffice();
});

async function at(owner: Owner, step = 'owner', typed: Record<string, string> = {}) {
  const begun = await beginDraft(owner, slug, typed, now);
  if (!begun.ok) throw new Error(begun.fault.code);
  return { owner, definition: begun.value.definition, step, typed: { ...typed } };
}

async function attached(owner: Owner, reference?: string): Promise<string> {
  const taken = await attach(owner, slug, { name: '注射.jpg', bytes: photo }, now);
  if (!taken.ok) throw new Error(taken.fault);
  if (reference) await write((writer) => sendOut(writer, [taken.value.id], reference));
  return taken.value.id;
}

it('offers what somebody answered before where he is asked again, and fills in what he takes', async () => {
  const { reference } = await sent();
  const place = await at(hanako);
  const offer = await earlierOffer(place, now);
  expect([offer?.application.reference, offer?.answers.map(({ field }) => field.id)]).toEqual([
    reference,
    ['owner-name', 'owner-address', 'owner-phone'],
  ]);
  const taken = await takeOffer(place, readAct(`take:${reference}`), now);
  const filled = {
    ...{ 'owner-name.name': '菅野 花子', 'owner-address.postalCode': '087-0011', 'owner-address.address': '汐見市港町1-2-3' },
    'owner-phone': '0153001121',
  };
  expect(taken).toMatchObject({ ok: true, value: { typed: filled } });
  expect(await earlierOffer({ ...place, typed: filled }, now)).toBeUndefined();
});

it('offers nobody what another has answered, whatever he names, and a browser without an account nothing', async () => {
  const { reference } = await sent();
  await sent(guest);
  for (const owner of [taro, guest]) {
    const place = await at(owner);
    expect(await earlierOffer(place, now)).toBeUndefined();
    expect(await takeOffer(place, readAct(`take:${reference}`), now)).toEqual({ ok: true, value: { typed: {} } });
  }
});

it('takes a file from one’s own shelf beside those that are there, and no more than are asked for', async () => {
  const id = await attached(hanako, 'SENT-SENT');
  const place = await at(hanako, 'vaccination', { [proof]: 'first' });
  const taken = await takeOffer(place, readAct(`reuse:${proof}:${id}`), now);
  if (!taken.ok) throw new Error(taken.fault.fault);
  const [, again = ''] = taken.value.typed[proof]?.split(' ') ?? [];
  expect(await namesOf(hanako, [again])).toEqual([taken.value.file]);
  const full = { ...place, typed: { [proof]: 'a b c d e f g h i j k l m n o p q r s t' } };
  expect(await takeOffer(full, readAct(`reuse:${proof}:${id}`), now)).toEqual({ ok: false, fault: { control: proof, fault: 'too-many' } });
});

it('takes no file of another, none into a control that asks for none, and none without an account', async () => {
  const [hers, his] = [await attached(hanako, 'SENT-SENT'), await attached(guest, 'SENT-GAST')];
  const tried: [Owner, string][] = [
    [taro, `reuse:${proof}:${hers}`],
    [guest, `reuse:${proof}:${his}`],
    [hanako, `reuse:dog-name:${hers}`],
    [hanako, `reuse:${proof}:no-such`],
  ];
  for (const [owner, act] of tried) expect(await takeOffer(await at(owner), readAct(act), now)).toMatchObject({ fault: { fault: 'gone' } });
});

it('lists what somebody sent in with what for and how long, and takes away only what no application has', async () => {
  const { reference } = await sent();
  const [kept, loose] = [await attached(hanako, reference), await attached(hanako)];
  expect(await ownDocuments(taro, 'ja')).toEqual([]);
  const listed = new Map((await ownDocuments(hanako, 'ja')).map((one) => [one.file.id, one]));
  expect(listed.get(kept)).toMatchObject({ title: '犬の登録', kept: { years: 5 } });
  expect(listed.get(loose)).toMatchObject({ title: '犬の登録', kept: 'loose' });
  await at(hanako, 'vaccination', { [proof]: `${loose} other` });
  expect([await throwAway(taro, loose), await throwAway(hanako, kept)]).toEqual([false, false]);
  expect(await throwAway(hanako, loose)).toBe(true);
  expect((await draftOf(hanako, slug, now))?.draft.typed[proof]).toBe('other');
  expect([await ownFile(hanako, loose), (await ownFile(hanako, kept))?.file.reference]).toEqual([undefined, reference]);
});
