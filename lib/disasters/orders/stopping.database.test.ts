import { beforeEach, describe, expect, it } from 'vitest';
import { read, write } from '#db/client';
import { outbox } from '#db/schema';
import type { OrderWorld } from '#lib/disasters/orders/model';
import { issueAlone, lift, propose } from '#lib/disasters/orders/operations/issuing';
import { postNotice } from '#lib/disasters/orders/operations/notices';
import { setShelter } from '#lib/disasters/orders/operations/shelters';
import { ordersInForce } from '#lib/disasters/orders/operations/standing';
import { loadPlaces } from '#lib/disasters/orders/places.fixture';
import { saveShelter } from '#lib/disasters/orders/store';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const at = (time: string) => new Date(`2026-11-21T${time}:00+09:00`);
const staff = { id: 'approver', name: '大沢 健一', source: '' };
beforeEach(() => loadPlaces(at('00:00')));

async function order(level: number, districts: readonly string[], now: Date, world: OrderWorld = 'real') {
  const made = await propose(staff, world, { level, hazard: 'flood', districts, sites: [], remark: null }, now);
  const id = made.ok ? made.value : expect.fail(made.fault);
  expect(await issueAlone(staff, { id, edition: 1 }, '当直が一人しかいないため', now)).toMatchObject({ ok: true });
  return { id, edition: 2 };
}

/** What was told and was worth telling until this moment. */
async function toldUntil(moment: Date): Promise<string[]> {
  const rows = await read.select().from(outbox);
  return rows.filter(({ usefulUntil }) => usefulUntil.getTime() === moment.getTime()).map(({ key }) => key);
}

describe('what is left of an order', () => {
  /** A level 4 that took the place of a 3 in one of its districts, and gave way to a 5 in another: what is left of it. */
  async function orders() {
    await order(3, ['midori', 'hama'], at('08:00'));
    const first = await order(4, ['hama', 'higashi'], at('09:00'));
    const graver = await order(5, ['hama'], at('10:00'));
    const left = (await ordersInForce(at('10:00'), 'real')).find(({ content }) => content.level === 4);
    return { first, graver, left: left ?? expect.fail() };
  }

  it('is not told to those whom it has not reached when it is lifted; what others wait for is', async () => {
    const { first, graver, left } = await orders();
    await lift(staff, graver, at('11:00'));
    expect(await toldUntil(at('11:00'))).toEqual([`order/${graver.id}`]);
    await lift(staff, left, at('12:00'));
    expect(await toldUntil(at('12:00'))).toEqual([`order/${first.id}`]);
  });

  it('is not told any more either when another takes its place', async () => {
    const { first } = await orders();
    await order(5, ['higashi'], at('12:00'));
    expect(await toldUntil(at('12:00'))).toEqual([`order/${first.id}`]);
  });
});

describe('the opening of a shelter', () => {
  const set = (edition: number, state: string, now: Date, { site = 'asahi-hill-park', world = 'real' as OrderWorld } = {}) =>
    setShelter(staff, world, { site, edition, state, people: null }, now);
  const openings = async () => (await read.select().from(outbox)).filter(({ key }) => key.startsWith('shelter/'));

  it.each(['closed', 'full'])('is not told any more when it is %s, and again when people can come again', async (state) => {
    await set(0, 'open', at('09:00'));
    await set(1, 'crowded', at('10:00'));
    expect(await toldUntil(at('10:00'))).toEqual([]);
    await set(2, state, at('11:00'));
    expect(await toldUntil(at('11:00'))).toEqual(['shelter/real/asahi-hill-park/1']);
    await set(3, 'open', at('12:00'));
    expect((await openings()).map(({ key }) => key)).toContain('shelter/real/asahi-hill-park/4');
  });

  it('is not told of one that is full from the beginning', async () => {
    await set(0, 'full', at('09:00'));
    expect(await openings()).toEqual([]);
  });

  it('is told in quiet hours too while an order is in force, and only as meant', async () => {
    await order(4, ['hama'], at('01:00'), 'drill');
    await set(0, 'open', at('02:00'));
    await set(0, 'open', at('02:00'), { world: 'drill' });
    await order(4, ['hama'], at('02:30'));
    await set(0, 'open', at('03:00'), { site: 'city-gymnasium' });
    expect((await openings()).filter(({ urgent }) => urgent).map(({ key }) => key)).toEqual(['shelter/real/city-gymnasium/1']);
  });

  it('ends also of a site that was taken off the list since, which opens no more', async () => {
    await write((writer) =>
      saveShelter(writer, { site: 'old-school', world: 'real', state: 'open', since: at('09:00'), people: null, edition: 1 }),
    );
    const old = { site: 'old-school' };
    expect(await set(1, 'full', at('10:00'), old)).toEqual({ ok: false, fault: 'site-wrong' });
    expect(await set(1, 'closed', at('10:00'), old)).toMatchObject({ ok: true, value: { state: 'closed' } });
    expect(await set(0, 'closed', at('10:00'), { site: 'nowhere' })).toEqual({ ok: false, fault: 'site-wrong' });
  });
});

it('a safety notice is told until it expires', async () => {
  const content = { kind: 'bear', districts: ['midori'], point: null, remark: null };
  const posted = await postNotice(staff, 'real', { content, expiresAt: at('20:00') }, at('10:00'));
  expect(await toldUntil(at('20:00'))).toEqual([`safety-notice/${posted.ok ? posted.value : ''}`]);
});
