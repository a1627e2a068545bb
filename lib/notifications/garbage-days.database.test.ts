import { beforeEach, expect, it } from 'vitest';
import { importEntries } from '#lib/catalogue/operations/importing';
import { readSampleEntries } from '#lib/city/sample';
import { deliver, openService, subscriber } from '#lib/notifications/listeners.fixture';
import type { Topic } from '#lib/notifications/model';
import { remindOfGarbage } from '#lib/notifications/operations/garbage-days';
import { choose, noChoices } from '#lib/notifications/operations/subscribing';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const at = (time: string, day = '21') => new Date(`2026-11-${day}T${time}:00+09:00`);

// 2026-11-22 is a Sunday. In the third district nothing is ever collected.
const weekdays = { hama: 'sun', minami: 'mon', nishi: undefined };
const districts = readSampleEntries().flatMap((file) => {
  const found = Object.entries(weekdays).find(([slug]) => file.kind === 'district' && file.slug === slug);
  const rules = found?.[1] ? { burnable: [{ kind: 'weekly', weekday: found[1] }] } : {};
  return found ? { ...file, facts: { rank: 1, collection: { rules } } } : [];
});
const types = readSampleEntries().filter(({ kind }) => kind === 'garbage-type');

beforeEach(async () => {
  await importEntries([...districts, ...types], at('10:00'));
});

/** Browsers that chose something, the reminders asked for at some moments, and who was told what, in this order. */
async function remindedAt(moments: Date[], choices: Record<string, { topics: Topic[]; districts: string[] }>): Promise<string[]> {
  const service = await openService();
  const names = new Map<string, string>();
  for (const [name, chosen] of Object.entries(choices)) names.set((await subscriber(service, undefined, chosen)).endpoint, name);
  for (const now of moments) {
    await remindOfGarbage(now);
    await deliver(now);
  }
  return service.arrivals.map(({ endpoint, notice }) => `${names.get(endpoint)} ${notice.title} ${notice.path}`);
}

const neighbours = {
  hanako: { topics: ['garbage' as const], districts: ['hama'] },
  jiro: { topics: ['garbage' as const], districts: ['minami'] },
  saburo: { topics: ['garbage' as const], districts: ['nishi'] },
  taro: { topics: ['events' as const], districts: ['hama'] },
};

it('reminds those who asked for it, in the evening of what is collected tomorrow in their district', async () => {
  const hanako = expect.stringMatching(/^hanako .*燃やせるごみ.* \/ja\/garbage\/districts\/hama$/);
  expect(await remindedAt([at('18:00')], neighbours)).toEqual([hanako]);
});

it('reminds once however often it is asked to, and of each day by itself', async () => {
  const evenings = [at('18:00'), at('18:05'), at('20:59'), at('18:00', '22'), at('18:05', '22')];
  const told = await remindedAt(evenings, neighbours);
  expect(told.map((line) => line.split(' ')[0])).toEqual(['hanako', 'jiro']);
});

it.each(['00:00', '07:30', '17:59', '21:00', '23:59'])('reminds nobody at %s', async (time) => {
  expect(await remindedAt([at(time)], neighbours)).toEqual([]);
});

it('reminds nobody after the garbage is gone, however long his night lasts', async () => {
  const late = { ...neighbours.hanako, quietFrom: '17:00', quietUntil: '09:00' };
  expect(await remindedAt([at('18:00'), at('09:00', '22')], { hanako: late })).toEqual([]);
});

it('asks for a district where there are districts', async () => {
  const chosen = { ...noChoices, topics: ['garbage'] };
  expect(await choose({ key: 'a' }, chosen, 'ja', at('12:00'))).toEqual({ ok: false, fault: 'district' });
});
