import { setImmediate } from 'node:timers/promises';
import { eq, gt } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { read, write } from '#db/client';
import { auditHeads, auditRecords } from '#db/schema';
import { hashOf, sealHead } from '#lib/audit/chain';
import { exportRecords, findRecords, record, verifyChain } from '#lib/audit/operations';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const now = new Date('2026-11-21T10:00:00+09:00');
const hamada = { id: 'hamada', name: '浜田 千尋', source: '192.0.2.7' };
const saved = (slug: string) =>
  ({ act: 'catalogue.published', subject: `service/${slug}`, before: { title: '旧' }, after: { title: '新' } }) as const;

beforeEach(async () => {
  for (const slug of ['a', 'b', 'c', 'd']) await write((writer) => record(writer, hamada, saved(slug), now));
});

const verified = async () => (await verifyChain()).faults;

it('keeps who, from where, what, before and after, and the chain is whole', async () => {
  const [last] = await findRecords({ subject: 'service/d' });
  expect(last).toMatchObject({ number: 4, actorName: '浜田 千尋', source: '192.0.2.7', before: { title: '旧' }, after: { title: '新' } });
  expect(await verifyChain()).toEqual({ records: 4, faults: [] });
});

it('is not kept when the act was not', async () => {
  const failing = write(async (writer) => {
    await record(writer, hamada, saved('e'), now);
    throw new Error('full');
  });
  await expect(failing).rejects.toThrow('full');
  expect(await verifyChain()).toEqual({ records: 4, faults: [] });
});

it('numbers fifty acts at once without a gap', async () => {
  await Promise.all(Array.from({ length: 50 }, (_, at) => write((writer) => record(writer, hamada, saved(String(at)), now))));
  expect(await verifyChain()).toEqual({ records: 54, faults: [] });
});

it('is whole while others go on recording', async () => {
  let recording = true;
  const others = Promise.all(Array.from({ length: 200 }, (_, at) => write((writer) => record(writer, hamada, saved(String(at)), now))));
  const done = others.then(() => (recording = false));
  const faults = [];
  while (recording) {
    faults.push(...(await verified()));
    // Writes wait a turn of the event loop for each other (db/group-commit.ts), and reading alone takes none.
    await setImmediate();
  }
  await done;
  expect(faults).toEqual([]);
});

describe('shows', () => {
  it('a changed record', async () => {
    await write(async (writer) => void (await writer.update(auditRecords).set({ actorName: '別人' }).where(eq(auditRecords.number, 2))));
    expect(await verified()).toEqual([{ number: 2, fault: 'changed' }]);
  });

  it('a removed record, also the last one and all of them', async () => {
    await write(async (writer) => void (await writer.delete(auditRecords).where(eq(auditRecords.number, 2))));
    expect(await verified()).toEqual([{ number: 2, fault: 'missing' }]);
    await write(async (writer) => void (await writer.delete(auditRecords).where(eq(auditRecords.number, 4))));
    expect(await verified()).toContainEqual({ number: 4, fault: 'missing' });
    await write(async (writer) => void (await writer.delete(auditRecords)));
    expect(await verified()).toHaveLength(4);
  });

  it('a cut tail whose head was forged, also after more was recorded', async () => {
    const second = (await findRecords({ subject: 'service/b' }))[0]?.hash ?? '';
    const seal = (await read.select().from(auditHeads))[0]?.hash.split('.')[1];
    for (const hash of [second, `${second}.${seal}`, '']) {
      await write(async (writer) => {
        await writer.delete(auditRecords).where(gt(auditRecords.number, 2));
        await writer.update(auditHeads).set({ number: 2, hash });
      });
      expect(await verified()).toEqual([{ number: 2, fault: 'end-exchanged' }]);
      await write((writer) => record(writer, hamada, saved('e'), now));
      expect(await verified()).toEqual([{ number: 2, fault: 'end-exchanged' }]);
    }
  });

  it('a head of which only the number was changed', async () => {
    await write(async (writer) => void (await writer.update(auditHeads).set({ number: 2_000_000_000 })));
    expect(await verified()).toEqual([{ number: 2_000_000_000, fault: 'end-exchanged' }]);
  });

  it('an inserted record, made without the key or by copying another', async () => {
    const [copied] = await findRecords({ subject: 'service/c' });
    if (!copied) throw new Error('no record');
    await write(async (writer) => void (await writer.insert(auditRecords).values({ ...copied, number: 5 })));
    expect(await verified()).toContainEqual({ number: 5, fault: 'changed' });
    const sealed = { ...copied, number: 5 };
    await write(async (writer) => {
      await writer
        .update(auditRecords)
        .set({ hash: hashOf(sealed) })
        .where(eq(auditRecords.number, 5));
      await writer.update(auditHeads).set({ number: 5, hash: sealHead(5, hashOf(sealed)) });
    });
    expect(await verified()).toEqual([{ number: 5, fault: 'inserted' }]);
  });
});

it('finds by person, act, subject and time', async () => {
  expect(await findRecords({ actor: 'nobody' })).toEqual([]);
  expect(await findRecords({ act: 'catalogue.published', subject: 'service/' }, 3)).toHaveLength(2);
  expect(await findRecords({ from: new Date(now.getTime() + 1) })).toEqual([]);
});

it('finds whoever was not signed in', async () => {
  const refused = { act: 'staff.sign-in-refused', subject: 'staff' } as const;
  await write((writer) => record(writer, { id: '', name: '', source: '192.0.2.8' }, refused, now));
  expect(await findRecords({ actor: '' })).toMatchObject([{ source: '192.0.2.8' }]);
  expect(await findRecords({})).toHaveLength(5);
});

it.each(['%', 'service_', 'service/a!', 'service\\'])('takes %s as it is written, not as a pattern', async (subject) => {
  expect(await findRecords({ subject })).toEqual([]);
});

it('gives all records to take along, newest first in parts, and notes that somebody took them', async () => {
  await Promise.all(Array.from({ length: 600 }, (_, at) => write((writer) => record(writer, hamada, saved(String(at)), now))));
  const parts: number[][] = [];
  for await (const part of await exportRecords(hamada, { act: 'catalogue.published' }, now)) parts.push(part.map(({ number }) => number));
  expect(parts.map((part) => part.length)).toEqual([500, 104]);
  expect(parts.flat()).toEqual(Array.from({ length: 604 }, (_, at) => 604 - at));
  expect(await findRecords({}, undefined, 1)).toMatchObject([{ act: 'audit.exported', after: { act: 'catalogue.published' } }]);
});
