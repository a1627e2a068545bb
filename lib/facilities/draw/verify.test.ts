import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { passOn } from '#lib/facilities/draw/drawing';
import { commitmentOf, listHashOf } from '#lib/facilities/draw/hashes';
import { Drawn } from '#lib/facilities/draw/model';
import { publish } from '#lib/facilities/draw/published';
import { drawnOf, madeDraw, unwrap } from '#lib/facilities/draw/round.fixture';
import { verifyDraw } from '#lib/facilities/draw/verify';
import { seeded } from '#lib/search/random';

const pathOf = (state: string) => `lib/facilities/draw/samples/gymnasium-2027-04.${state}.json`;
const textOf = (state: string) => readFileSync(pathOf(state), 'utf8');
const sample = Drawn.parse(JSON.parse(textOf('drawn')));
const [one, other] = sample.entries;
const [first, ...later] = sample.allocations;
if (!one || !other || !first) throw new Error('the sample is empty');

const codesOf = (drawn: Drawn, earlier: string[] = []) => [...new Set(verifyDraw(publish(drawn), earlier).map(({ code }) => code))];

describe('the sample', () => {
  it('has 200 entries for 40 slots, some of whose wins were passed on', () => {
    expect([sample.entries.length, sample.slots.length]).toEqual([200, 40]);
    expect(later.map(({ unclaimed, wins }) => [unclaimed.length, wins.length])).toEqual([
      [6, 6],
      [1, 2],
    ]);
  });

  it('is verified, in each state and against the states before', () => {
    expect(verifyDraw(textOf('announced'))).toEqual([]);
    expect(verifyDraw(textOf('closed'), [textOf('announced')])).toEqual([]);
    expect(verifyDraw(textOf('drawn'), [textOf('announced'), textOf('closed'), textOf('drawn')])).toEqual([]);
  });
});

describe('a tampered copy is refused', () => {
  const zeros = '0'.repeat(64);
  const exchange = (wins: Drawn['allocations'][number]['wins']) =>
    wins.map((win, place) => ({ ...win, entry: wins[place === 0 ? 1 : place === 1 ? 0 : place]?.entry ?? '' }));
  const ghost = { number: 'ZZZZ-ZZZZ', wishes: one.wishes };
  const { allocations } = sample;

  it.each<[string, Partial<Drawn>, string[]]>([
    ['another seed', { seed: zeros }, ['commitment-wrong', 'order-wrong']],
    ['another commitment', { commitment: zeros }, ['commitment-wrong']],
    ['other terms', { round: { ...sample.round, drawAt: '2027-02-18T00:00:00Z' } }, ['commitment-wrong']],
    ['another hash of the list', { listHash: zeros }, ['list-hash-wrong', 'order-wrong']],
    ['an entry less', { entries: sample.entries.slice(1) }, ['list-hash-wrong', 'order-wrong', 'allocation-wrong']],
    ['an entry more', { entries: [...sample.entries, ghost] }, ['list-hash-wrong', 'order-wrong']],
    ['entries in another order', { entries: [other, one, ...sample.entries.slice(2)] }, ['id-not-ascending', 'list-hash-wrong']],
    [
      'a slot at another time',
      { slots: sample.slots.map((slot, place) => (place ? slot : { ...slot, day: '2027-05-01' })) },
      ['list-hash-wrong', 'win-missing'],
    ],
    [
      'another order',
      { order: [...sample.order.slice(1), ...sample.order.slice(0, 1)] },
      ['order-wrong', 'win-unfounded', 'win-missing', 'allocation-wrong'],
    ],
    ['a number missing from the order', { order: sample.order.slice(0, -1) }, ['order-wrong', 'allocation-wrong']],
    ['two winners exchanged', { allocations: [{ ...first, wins: exchange(first.wins) }] }, ['win-unfounded', 'win-missing']],
    ['a win left out', { allocations: [{ ...first, wins: first.wins.slice(1) }] }, ['win-missing']],
    ['a win told twice', { allocations: [{ ...first, wins: [...first.wins, ...first.wins.slice(-1)] }] }, ['allocation-wrong']],
    ['another waiting order', { allocations: [{ ...first, waiting: first.waiting.toReversed() }] }, ['allocation-wrong']],
    [
      'unclaimed what was never won',
      { allocations: [{ ...first, unclaimed: first.wins }] },
      ['unclaimed-unknown', 'win-unfounded', 'win-missing'],
    ],
    ['a value of no beacon', { beaconValue: '1234' }, ['beacon-wrong', 'order-wrong']],
  ])('%s', (_, change, codes) => {
    expect(codesOf({ ...sample, ...change })).toEqual(codes);
  });

  it('an entry less, before the draw', () => {
    const { seed: _, beaconValue: __, order: ___, allocations: ____, ...list } = sample;
    expect(verifyDraw(publish({ ...list, state: 'closed', entries: list.entries.slice(1) }))).toEqual([
      { code: 'list-hash-wrong', about: '' },
    ]);
  });

  it('a wish changed', () => {
    const winner = first.wins[0]?.entry;
    const entries = sample.entries.map((entry) => (entry.number === winner ? { ...entry, wishes: ['studio-2027-04-07-1730'] } : entry));
    expect(codesOf({ ...sample, entries })).toEqual(['list-hash-wrong', 'win-unfounded', 'win-missing', 'allocation-wrong']);
  });

  it('a passed-on win given to another, and told by name', () => {
    const [, second, ...rest] = allocations;
    if (!second) throw new Error('nothing was passed on');
    const forged = { ...sample, allocations: [first, { ...second, wins: exchange(second.wins) }, ...rest] };
    const [{ entry = '', slot = '' } = {}] = second.wins;
    expect(verifyDraw(publish(forged))).toContainEqual({ code: 'win-missing', about: `${entry} ${slot}` });
  });

  it.each([
    ['no text', '', { code: 'unreadable', about: '' }],
    ['another form', textOf('drawn').replace('draw/1', 'draw/2'), { code: 'unreadable', about: 'form' }],
    ['something added', textOf('drawn').replace('{', '{"note":"",'), { code: 'unreadable', about: '' }],
    [
      'a value under a name that is there already',
      textOf('drawn').replace('{', `{"seed":"${zeros}",`),
      { code: 'not-canonical', about: '' },
    ],
    ['other spacing', JSON.stringify(sample, null, 2), { code: 'not-canonical', about: '' }],
  ])('%s', (_, text, fault) => {
    expect(verifyDraw(text)).toEqual([fault]);
  });
});

describe('a list that was drawn whole but is no fair list is refused', () => {
  const faultsOf = (change: Partial<Drawn>) => {
    const list = { slots: sample.slots, entries: sample.entries, ...change };
    return codesOf({ ...sample, ...list, listHash: listHashOf(list) });
  };
  const changed = (wishes: string[]) => ({ entries: sample.entries.map((entry) => (entry === one ? { ...entry, wishes } : entry)) });

  it.each<[string, Partial<Drawn>, string]>([
    ['a number twice', { entries: [one, ...sample.entries] }, 'id-not-ascending'],
    ['a slot twice', { slots: sample.slots.flatMap((slot, place) => (place ? [slot] : [slot, slot])) }, 'id-not-ascending'],
    ['a slot nobody offers', changed(['attic']), 'wish-unknown'],
    ['a wish twice', changed(['studio-2027-04-03-1300', 'studio-2027-04-03-1300']), 'wish-twice'],
    ['too many wishes', changed(sample.slots.slice(0, 6).map(({ id }) => id)), 'wishes-too-many'],
    [
      'a room of other cells',
      { slots: sample.slots.map((slot, place) => (place ? slot : { ...slot, cells: ['studio'] })) },
      'room-cells-differ',
    ],
  ])('%s', (_, change, code) => {
    expect(faultsOf(change)).toContain(code);
  });
});

describe('a forgery that is whole in itself shows against what was published before', () => {
  const { round, slots, entries, seed } = sample;
  const otherSeed = '1'.repeat(64);
  const ghost = { number: 'ZZZZ-ZZZZ', wishes: one.wishes };

  it.each<[string, Drawn, string, string[]]>([
    ['another seed with its commitment', drawnOf({ round, slots, entries }, otherSeed), 'announced', ['commitment']],
    ['an entry more, drawn anew', drawnOf({ round, slots, entries: [...entries, ghost] }, seed), 'closed', ['entries', 'listHash']],
    ['an entry less, drawn anew', drawnOf({ round, slots, entries: entries.slice(1) }, seed), 'closed', ['entries', 'listHash']],
    ['other terms', drawnOf({ round: { ...round, mostWins: 1 }, slots, entries }, seed), 'announced', ['round', 'commitment']],
    ['a passing on undone', { ...sample, allocations: [first] }, 'drawn', ['allocations']],
  ])('%s', (_, forged, before, parts) => {
    expect(verifyDraw(publish(forged))).toEqual([]);
    expect(verifyDraw(publish(forged), [textOf(before)])).toEqual(parts.map((about) => ({ code: 'changed-since', about })));
  });

  it('or shows that nobody can compare it', () => {
    expect(verifyDraw(textOf('drawn'), ['{'])).toEqual([{ code: 'earlier-unreadable', about: '' }]);
  });

  it('a value of the beacon that was exchanged changes the order', () => {
    const withBeacon = { ...round, beacon: 'ナンバーズ4 第7000回の当せん番号' };
    const drawn = drawnOf({ round: withBeacon, slots, entries }, seed, '0123');
    expect(verifyDraw(publish(drawn))).toEqual([]);
    expect(codesOf({ ...drawn, beaconValue: '0124' })).toEqual(['order-wrong']);
    expect(commitmentOf(withBeacon, seed)).not.toBe(sample.commitment);
  });
});

it('finds nothing in 200 honest rounds, nor after wins were passed on', () => {
  const random = seeded(21);
  for (let round = 0; round < 200; round += 1) {
    const drawn = madeDraw(random);
    const passed = unwrap(passOn(drawn, drawn.allocations[0]?.wins.filter(() => random() < 0.3) ?? []));
    expect(verifyDraw(publish(passed), [publish(drawn)])).toEqual([]);
  }
});

describe('npm run draw:verify', () => {
  const verify = (...paths: string[]) => spawnSync(process.execPath, ['scripts/verify-draw.ts', ...paths], { encoding: 'utf8' });

  it('ends with 0 for a draw that follows', () => {
    const { status, stdout } = verify(pathOf('drawn'), pathOf('closed'), pathOf('announced'));
    expect(stdout).toMatch(/申込 200 件.*200 entries, 40 slots[\s\S]*異常 0 件/);
    expect(status).toBe(0);
  });

  it('names each fault in Japanese and English, and ends with 1', () => {
    const folder = mkdtempSync(join(tmpdir(), 'draw-test-'));
    const path = join(folder, 'forged.json');
    writeFileSync(path, publish({ ...sample, commitment: '0'.repeat(64) }));
    const { status, stderr } = verify(path, pathOf('announced'));
    rmSync(folder, { recursive: true });
    expect(stderr).toMatch(/^✕ 種.*do not match the commitment\n✕ 前に公開された「commitment」.*was changed after it was published\n$/);
    expect(status).toBe(1);
  });

  it.each([[[]], [['no-such-file.json']]])('ends with 1 and a sentence for %j', (paths) => {
    const { status, stderr } = verify(...paths);
    expect(stderr).toMatch(/Name a file|cannot be read/);
    expect(status).toBe(1);
  });
});
