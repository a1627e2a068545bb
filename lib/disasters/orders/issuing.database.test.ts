import { beforeEach, describe, expect, it } from 'vitest';
import { read } from '#db/client';
import { outbox } from '#db/schema';
import { findRecords } from '#lib/audit/operations';
import type { OrderWorld } from '#lib/disasters/orders/model';
import { confirm, drop, issueAlone, lift, propose } from '#lib/disasters/orders/operations/issuing';
import { endNotice, postNotice } from '#lib/disasters/orders/operations/notices';
import { setShelter } from '#lib/disasters/orders/operations/shelters';
import { deskStanding, ordersInForce, standingIn } from '#lib/disasters/orders/operations/standing';
import { loadPlaces } from '#lib/disasters/orders/places.fixture';
import { cityWarnings } from '#lib/disasters/warnings/operations';
import { Audience, Message } from '#lib/notifications/model';
import { say } from '#lib/notifications/operations/wording';
import { currentContentVersion } from '#lib/publication/operations';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const now = new Date('2026-11-21T10:00:00+09:00');
const later = new Date('2026-11-21T11:00:00+09:00');
const clerk = { id: 'clerk', name: '村井 誠', source: '' };
const approver = { id: 'approver', name: '大沢 健一', source: '' };
const flood = { level: 4, hazard: 'flood', districts: ['hama', 'higashi'], sites: ['asahi-hill-park'], remark: null };
const bear = { kind: 'bear', districts: ['midori'], point: null, remark: null };
const tonight = new Date('2026-11-21T20:00:00+09:00');

beforeEach(async () => {
  await loadPlaces(now);
});

async function proposed(content: object = flood, world: OrderWorld = 'real'): Promise<{ id: string; edition: number }> {
  const made = await propose(clerk, world, content, now);
  return made.ok ? { id: made.value, edition: 1 } : expect.fail(made.fault);
}
async function ordered(content: object = flood, world: OrderWorld = 'real') {
  const seen = await proposed(content, world);
  expect(await confirm(approver, seen, now)).toEqual({ ok: true, value: seen.id });
  return { ...seen, edition: 2 };
}
const inForce = async (world: OrderWorld = 'real') =>
  (await ordersInForce(now, world)).map(({ content: { level, districts } }) => `${level} ${districts.join('+')}`);
async function told() {
  const rows = await read.select().from(outbox);
  return rows.map(({ kind, params, audience, urgent, key }) => ({
    ...{ message: Message.parse({ kind, params }), audience: Audience.parse(audience) },
    ...{ urgent, key },
  }));
}
const kindsTold = async () => (await told()).map(({ message }) => message.kind);

describe('an order', () => {
  it('is told to nobody before a second person confirms it, and then to its districts, also in quiet hours', async () => {
    const seen = await proposed();
    expect([await inForce(), await told()]).toEqual([[], []]);
    const version = await currentContentVersion();
    await confirm(approver, seen, now);
    expect(await inForce()).toEqual(['4 hama+higashi']);
    expect(await told()).toMatchObject([
      {
        message: { kind: 'evacuation-order', params: flood },
        urgent: true,
        audience: { topics: ['disasters'], districts: flood.districts },
      },
    ]);
    expect(await currentContentVersion()).toBeGreaterThan(version);
    expect(await cityWarnings(now)).toMatchObject({ isEmergency: true });
  });

  it('is not confirmed by whoever proposed it', async () => {
    expect(await confirm(clerk, await proposed(), now)).toEqual({ ok: false, fault: 'own-proposal' });
    expect([await inForce(), await told()]).toEqual([[], []]);
  });

  it('is issued by one person alone for a reason, which is kept', async () => {
    const seen = await proposed();
    expect(await issueAlone(clerk, seen, ' 急いでいる ', now)).toEqual({ ok: false, fault: 'reason-short' });
    const reason = '夜間で当直が一人しかいないため';
    expect(await issueAlone(clerk, seen, reason, now)).toMatchObject({ ok: true });
    expect(await ordersInForce(now, 'real')).toMatchObject([{ confirmedByName: clerk.name, reason, content: { level: 4 } }]);
    expect(await findRecords({ act: 'orders.issued-alone' })).toMatchObject([{ actor: 'clerk', after: { level: 4, reason } }]);
  });

  it('is told once when two confirm it at once', async () => {
    const seen = await proposed();
    const decided = await Promise.all([confirm(approver, seen, now), confirm({ ...approver, id: 'other' }, seen, now)]);
    expect(decided.filter(({ ok }) => ok)).toHaveLength(1);
    expect(decided).toContainEqual({ ok: false, fault: 'changed-meanwhile' });
    expect([await kindsTold(), await inForce()]).toEqual([['evacuation-order'], ['4 hama+higashi']]);
  });

  it('takes the place of a lower one in its districts; in the others that goes on', async () => {
    await ordered({ ...flood, level: 3 });
    await ordered({ ...flood, level: 3, hazard: 'landslide' });
    await ordered({ ...flood, districts: ['hama'] });
    expect((await inForce()).sort()).toEqual(['3 hama+higashi', '3 higashi', '4 hama']);
    const replaced = (await ordersInForce(now, 'real')).filter(({ content }) => content.hazard === 'flood').map(({ replaces }) => replaces);
    expect(replaced[0]).toHaveLength(1);
    expect(replaced[0]).toEqual(replaced[1]);
    expect(await kindsTold()).toEqual(['evacuation-order', 'evacuation-order', 'evacuation-order']);
  });

  it('does not take back a graver one, as a proposal that lay too long would', async () => {
    const old = await proposed({ ...flood, level: 3 });
    await ordered({ ...flood, level: 5 });
    expect(await confirm(approver, old, now)).toEqual({ ok: false, fault: 'higher-in-force' });
    expect(await inForce()).toEqual(['5 hama+higashi']);
  });

  it('is lifted, told so, and does not reach those whom it has not reached yet', async () => {
    const seen = await ordered();
    expect(await lift(approver, { ...seen, edition: 1 }, later)).toEqual({ ok: false, fault: 'changed-meanwhile' });
    expect(await lift(approver, seen, later)).toMatchObject({ ok: true });
    expect([await inForce(), await kindsTold()]).toEqual([[], ['evacuation-order', 'order-lifted']]);
    const rows = await read.select().from(outbox);
    expect(rows.find(({ kind }) => kind === 'evacuation-order')?.usefulUntil).toEqual(later);
    expect(await lift(approver, { ...seen, edition: 3 }, later)).toEqual({ ok: false, fault: 'changed-meanwhile' });
  });

  it('is dropped without a word to anybody', async () => {
    const seen = await proposed();
    expect(await drop(clerk, seen, now)).toMatchObject({ ok: true });
    expect(await confirm(approver, seen, now)).toEqual({ ok: false, fault: 'changed-meanwhile' });
    expect(await told()).toEqual([]);
  });

  it.each([
    [{ level: 2 }, 'level-wrong'],
    [{ hazard: 'tsunami', level: 3 }, 'level-wrong'],
    [{ districts: [] }, 'districts-missing'],
    [{ districts: ['atlantis'] }, 'district-wrong'],
    [{ sites: ['nowhere'] }, 'site-wrong'],
    [{ remark: { text: 'あ'.repeat(201), locale: 'ja' } }, 'remark-long'],
  ])('with %j is refused: %s', async (changed, fault) => {
    expect(await propose(clerk, 'real', { ...flood, ...changed }, now)).toEqual({ ok: false, fault });
  });
});

describe('a drill', () => {
  it('is told as a drill in title and body, wakes nobody, and changes nothing that is meant', async () => {
    const real = await ordered({ ...flood, level: 3 });
    const drill = await ordered({ ...flood, level: 5 }, 'drill');
    await setShelter(clerk, 'drill', { site: 'asahi-hill-park', edition: 0, state: 'open', people: null }, now);
    await postNotice(clerk, 'drill', { content: bear, expiresAt: tonight }, now);
    await lift(approver, drill, later);
    expect([await inForce(), await inForce('drill')]).toEqual([['3 hama+higashi'], []]);
    const all = await told();
    const exercised = all.filter(({ key }) => key !== `order/${real.id}`);
    expect(all.filter((one) => !exercised.includes(one))).toMatchObject([{ urgent: true }]);
    expect(exercised).toHaveLength(4);
    for (const { message, urgent } of exercised) {
      expect({ kind: message.kind, urgent }).toEqual({ kind: 'drill', urgent: false });
      expect(await say(message, 'ja')).toMatchObject({
        title: expect.stringMatching(/^【訓練】/),
        body: expect.stringMatching(/^訓練です。/),
      });
    }
    expect(await standingIn('real', now)).toMatchObject({ shelters: [], notices: [] });
  });

  it('is no emergency', async () => {
    await ordered(flood, 'drill');
    expect(await cityWarnings(now)).toMatchObject({ isEmergency: false });
  });
});

describe('a shelter', () => {
  const set = (edition: number, state: string, people: number | null = null) =>
    setShelter(clerk, 'real', { site: 'asahi-hill-park', edition, state, people }, now);

  it('is told of when it opens, and not when it fills', async () => {
    await set(0, 'open');
    await set(1, 'crowded', 1200);
    expect(await kindsTold()).toEqual(['shelter-opened']);
    expect((await told())[0]?.audience).toEqual({ topics: ['disasters'], districts: ['central'] });
    expect((await standingIn('real', now)).shelters).toMatchObject([{ site: 'asahi-hill-park', state: 'crowded', people: 1200 }]);
    await set(2, 'closed', 5);
    expect((await standingIn('real', now)).shelters).toEqual([]);
    expect((await deskStanding('real', now)).shelters).toMatchObject([{ state: 'closed', people: null, edition: 3 }]);
    await set(3, 'open');
    expect(await kindsTold()).toHaveLength(2);
  });

  it('is changed by whoever saw its present state', async () => {
    await set(0, 'open');
    expect(await set(0, 'full')).toEqual({ ok: false, fault: 'changed-meanwhile' });
    expect(await set(1, 'bursting')).toEqual({ ok: false, fault: 'state-wrong' });
    expect(await set(1, 'full', -1)).toEqual({ ok: false, fault: 'people-wrong' });
    expect(await setShelter(clerk, 'real', { site: 'nowhere', edition: 0, state: 'open', people: null }, now)).toMatchObject({ ok: false });
  });

  it('is opened once when two press at once', async () => {
    const both = await Promise.all([set(0, 'open'), set(0, 'crowded')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await kindsTold()).toEqual(['shelter-opened']);
  });
});

describe('a safety notice', () => {
  const post = (content: object = bear, expiresAt: Date | undefined = tonight) => postNotice(clerk, 'real', { content, expiresAt }, now);

  it('is shown until it expires', async () => {
    await post();
    const at = async (moment: Date) => (await standingIn('real', moment)).notices.length;
    expect([await at(now), await at(new Date(tonight.getTime() - 1)), await at(tonight)]).toEqual([1, 1, 0]);
    expect(await told()).toMatchObject([{ message: { kind: 'safety-notice' }, urgent: false, audience: { districts: ['midori'] } }]);
  });

  it('can be ended before, once', async () => {
    const posted = await post();
    const id = posted.ok ? posted.value : expect.fail(posted.fault);
    expect(await endNotice(clerk, id, later)).toEqual({ ok: true, value: id });
    expect((await standingIn('real', later)).notices).toEqual([]);
    expect(await endNotice(clerk, id, later)).toEqual({ ok: false, fault: 'changed-meanwhile' });
  });

  it.each([
    [{ ...bear, districts: [] }, tonight, 'districts-missing'],
    [{ ...bear, kind: 'ufo' }, tonight, 'kind-wrong'],
    [{ ...bear, point: { latitude: 0, longitude: 145, radius: 500 } }, tonight, 'point-wrong'],
    [{ ...bear, point: { latitude: 43, longitude: 145, radius: 1 } }, tonight, 'radius-wrong'],
    [bear, now, 'expiry-wrong'],
    [bear, new Date('2027-11-21'), 'expiry-wrong'],
  ])('that is %j until %s is refused: %s', async (content, until, fault) => {
    expect(await post(content, until)).toEqual({ ok: false, fault });
  });
});
