import { beforeEach, expect, it } from 'vitest';
import { issueAlone, propose } from '#lib/disasters/orders/operations/issuing';
import { postNotice } from '#lib/disasters/orders/operations/notices';
import { setShelter } from '#lib/disasters/orders/operations/shelters';
import { tellStanding } from '#lib/disasters/orders/operations/telling';
import { loadPlaces } from '#lib/disasters/orders/places.fixture';
import { plain } from '#lib/readings/annotation';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const now = new Date('2026-11-21T10:00:00+09:00');
const tonight = new Date('2026-11-21T20:00:00+09:00');
const staff = { id: 'approver', name: '大沢 健一', source: '' };
beforeEach(() => loadPlaces(now));

async function sayAll(world: 'real' | 'drill') {
  const made = await propose(staff, world, { level: 4, hazard: 'flood', districts: ['hama'], sites: [], remark: null }, now);
  await issueAlone(staff, { id: made.ok ? made.value : expect.fail(made.fault), edition: 1 }, '当直が一人しかいないため', now);
  await setShelter(staff, world, { site: 'asahi-hill-park', edition: 0, state: 'open', people: null }, now);
  const content = { kind: 'bear', districts: ['hama'], point: null, remark: null };
  await postNotice(staff, world, { content, expiresAt: tonight }, now);
}

it('tells a reader in his words what holds, and until when the page stays true', async () => {
  await sayAll('real');
  const told = await tellStanding('real', 'en', now);
  expect(told).toMatchObject({
    orders: [{ said: { title: 'Alert Level 4 – Evacuation Instruction (flood)' }, place: 'Hama District' }],
    shelters: [{ shelter: { state: 'open' }, title: 'Asahigaoka Park (朝日が丘公園)' }],
    notices: [{ said: { title: 'Bear seen' } }],
    changesAt: tonight,
  });
});

it('says of each thing in a drill that it is one, and none of it outside of the drill', async () => {
  await sayAll('drill');
  const { orders, shelters, notices } = await tellStanding('drill', 'ja', now);
  const titles = [...orders.map(({ said }) => said.title), ...shelters.map(({ title }) => title), ...notices.map(({ said }) => said.title)];
  expect(titles).toEqual(['【訓練】警戒レベル4 避難指示（洪水）', '【訓練】朝日が丘公園', '【訓練】熊が目撃されました']);
  expect(await tellStanding('real', 'ja', now)).toEqual({ orders: [], shelters: [], notices: [], changesAt: undefined });
});

it('carries the readings of kanji for those who want them', async () => {
  await sayAll('real');
  const { orders } = await tellStanding('real', 'ja+furigana', now);
  const title = orders[0]?.said.title ?? '';
  expect(title).toContain('ひなん');
  expect(plain(title)).toBe('警戒レベル4 避難指示（洪水）');
});
