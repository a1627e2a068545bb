import { beforeEach, expect, it } from 'vitest';
import { POST as declare } from '#app/[locale]/(resident)/me/facilities/declare/route.ts';
import { POST as handOver } from '#app/[locale]/(resident)/me/facilities/groups/[group]/hand-over/route.ts';
import { POST as invite } from '#app/[locale]/(resident)/me/facilities/groups/[group]/invite/route.ts';
import { POST as leave } from '#app/[locale]/(resident)/me/facilities/groups/[group]/leave/route.ts';
import { POST as remove } from '#app/[locale]/(resident)/me/facilities/groups/[group]/remove/route.ts';
import { POST as renew } from '#app/[locale]/(resident)/me/facilities/groups/[group]/renew/route.ts';
import { POST as join } from '#app/[locale]/(resident)/me/facilities/groups/join/route.ts';
import { POST as register } from '#app/[locale]/(resident)/me/facilities/groups/register/route.ts';
import { choir, person, requested } from '#lib/facilities/applicants/people.fixture';
import { refusedForm } from '#lib/forms/operations';
import { enter } from '#lib/residents/operations/entering';
import { Browser } from '#lib/testing/browser';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const doors = { declare, register, join, invite, renew, leave, remove, handOver };
let hanako: Awaited<ReturnType<typeof person>>;
let browser: Browser;

beforeEach(async () => {
  hanako = await person('hanako');
  browser = new Browser();
  browser.take((await enter('hanako', { isNew: false, shared: false }, browser.headers, new Date())).cookies);
});

/** Where a door of hers leads, or its status. */
async function send(door: keyof typeof doors, fields: Readonly<Record<string, string>>, group = '', headers = browser.headers) {
  const request = new Request('http://localhost/ja/me', { method: 'POST', headers, body: new URLSearchParams(fields) });
  const answer = await doors[door](request, { params: Promise.resolve({ locale: 'ja', group }) });
  return answer.headers.get('location') ?? String(answer.status);
}

const formAt = (address: string) => refusedForm(/form=([^&]+)/.exec(address)?.[1] ?? '', new Date());

it('keeps what she says of herself, and brings back what is to be mended as it was typed', async () => {
  expect(await send('declare', { class: 'resident', place: '' })).toBe('/ja/me/facilities?note=declared');
  const back = await send('declare', { class: 'works-or-studies', place: '' });
  expect(await formAt(back)).toMatchObject({ values: { class: 'works-or-studies' }, faults: { place: 'place-missing' } });
});

it('asks for a group, and brings back what is to be mended as it was typed', async () => {
  expect(await send('register', choir)).toMatch(/^\/ja\/me\/facilities\/groups\/[\w-]+\?note=requested$/);
  const back = await send('register', { ...choir, people: 'many' });
  expect(await formAt(back)).toEqual({ values: { ...choir, people: 'many' }, faults: { people: 'people-wrong' } });
});

it('lets nobody in by a wrong code, which comes back as it was typed', async () => {
  const back = await send('join', { code: 'ABCD-2345', joinName: '花子' });
  expect(await formAt(back)).toEqual({ values: { code: 'ABCD-2345', joinName: '花子' }, faults: { code: 'code-wrong' } });
});

it('opens the doors of her group to her', async () => {
  const { id } = await requested(hanako);
  expect(await send('invite', {}, id)).toBe(`/ja/me/facilities/groups/${id}#code`);
  expect(await send('leave', {}, id)).toBe('/ja/me/facilities?note=left');
});

it.each(['invite', 'renew', 'leave', 'remove', 'handOver'] as const)('%s finds nothing of a group that is not hers', async (door) => {
  const { id } = await requested(await person('taro'));
  expect(await send(door, { member: 'hanako' }, id)).toBe('404');
  expect(await send(door, {}, 'no-such')).toBe('404');
});

it.each(Object.keys(doors).filter((name): name is keyof typeof doors => name in doors))(
  '%s leads a stranger to the sign-in',
  async (door) => {
    expect(await send(door, {}, 'no-such', new Browser().headers)).toMatch(/^\/ja\/me\/sign-in\?to=%2Fme%2Ffacilities(%3Fform%3D.+)?$/);
  },
);
