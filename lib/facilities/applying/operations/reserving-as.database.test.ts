import { expect, it } from 'vitest';
import { apply } from '#lib/facilities/applying/operations';
import { applyingOf, askedFor, now, signedIn } from '#lib/facilities/applying/operations/applicants.fixture';
import { applicantFrom, othersToReserveFor, reservingAs, wayFor, waysOf } from '#lib/facilities/applying/operations/reserving-as';
import { houseNow } from '#lib/facilities/operations/house';
import { cancel } from '#lib/facilities/reservations/operations/deciding';
import { openSampleHouse } from '#lib/facilities/sample-house.fixture';
import type { DeputyScope } from '#lib/residents/model';
import { acceptDeputation, endOneDeputation, inviteDeputy, showDeputies } from '#lib/residents/operations/deputies';
import { changeProfile } from '#lib/residents/operations/profile';
import { withDatabase } from '#lib/testing/database';

withDatabase();

async function deputy(scopes: DeputyScope[]) {
  const [hanako, daughter] = [await signedIn('hanako'), await signedIn('daughter')];
  const invited = await inviteDeputy(hanako, { deputyName: '娘', principalName: '花子', scopes }, now);
  const accepted = await acceptDeputation(daughter, invited.ok ? invited.value : '', now);
  return { hanako, daughter, id: accepted.ok ? accepted.value.id : '' };
}

it('reserves for oneself, with the birthday of the profile', async () => {
  const hanako = await signedIn('hanako');
  await changeProfile(hanako, { birthDate: '昭和23年3月5日' }, '2026-11-21', now);
  expect(await reservingAs(hanako, '', now)).toMatchObject({
    actor: { by: 'applicant', residentId: 'hanako', groups: [], deputation: undefined },
    principal: undefined,
    birthday: '1948-03-05',
  });
});

it('reserves for another who lets one, as long as he does', async () => {
  const { hanako, daughter, id } = await deputy(['reservations']);
  const reserving = await reservingAs(daughter, id, now);
  expect(reserving).toMatchObject({ actor: { residentId: 'hanako', deputation: { id } }, principal: '花子' });
  expect(await othersToReserveFor(daughter, now)).toEqual([{ id, name: '花子' }]);
  expect(await othersToReserveFor(hanako, now)).toEqual([]);
  await endOneDeputation(hanako, id, now);
  expect(await reservingAs(daughter, id, now)).toBeUndefined();
});

it('writes down what one does for another, where he sees it', async () => {
  await openSampleHouse(now);
  const { hanako, daughter, id } = await deputy(['reservations']);
  const { actor } = (await reservingAs(daughter, id, now)) ?? {};
  if (!actor) throw new Error('may not reserve');
  const made = await apply(actor, askedFor('2026-12-05', ['morning']), applyingOf('hanako'), now);
  const [first] = made.ok ? made.value : [];
  const reference = first && 'reference' in first ? first.reference : '';
  expect(await cancel(actor, { reference }, '', houseNow(now))).toMatchObject({ ok: true });
  const { acts } = await showDeputies(hanako, now);
  expect(acts.map(({ act, name }) => `${name} ${act}`).sort()).toEqual(['娘 reservation-cancelled', '娘 reserved']);
});

it('does not for whoever lets one read messages only, nor with a stranger’s deputation', async () => {
  const { hanako, daughter, id } = await deputy(['messages', 'profile']);
  expect(await reservingAs(daughter, id, now)).toBeUndefined();
  expect(await othersToReserveFor(daughter, now)).toEqual([]);
  expect(await reservingAs(hanako, id, now)).toBeUndefined();
  expect(await reservingAs(daughter, 'none', now)).toBeUndefined();
});

it('asks where one lives or works as long as nobody has said so, and offers one’s groups after oneself', () => {
  const group = { kind: 'group', groupId: 'haiku', name: '俳句の会', class: 'elsewhere', priorities: ['member'] } as const;
  const shown = { kind: 'person', class: 'works-or-studies', priorities: [], isShown: true } as const;
  expect(waysOf([group]).map(({ value, isNew }) => `${value} ${isNew}`)).toEqual([
    'resident true',
    'works-or-studies true',
    'elsewhere true',
    'haiku false',
  ]);
  expect(waysOf([group, shown]).map(({ value }) => value)).toEqual(['person', 'haiku']);
  const ways = waysOf([group, shown]);
  expect(wayFor(ways, 'haiku', 'resident')?.choice).toBe(group);
  expect(wayFor(ways, '', 'elsewhere')?.choice).toBe(group);
  expect(wayFor(ways, 'stranger', 'resident')?.choice).toBe(shown);
  expect(applicantFrom({ choice: group }, '1948-03-05', 'commercial')).toEqual({
    ...{ class: 'elsewhere', holder: 'group', priorities: ['member'], birthday: '1948-03-05', use: 'commercial' },
  });
});
