import { expect, it } from 'vitest';
import { POST as sendWishes } from '#app/[locale]/(resident)/facilities/draws/[round]/wishes/send/route.ts';
import { POST as registerGroup } from '#app/[locale]/(resident)/me/facilities/groups/register/route.ts';
import { refusedForm } from '#lib/forms/operations';
import { withDatabase } from '#lib/testing/database';

withDatabase();

/** Presses a door without being signed in; where it leads, and what of the form waits there. */
async function press(door: typeof sendWishes, fields: Record<string, string>) {
  const request = new Request('http://localhost/ja', { method: 'POST', body: new URLSearchParams(fields) });
  const answer = await door(request, { params: Promise.resolve({ locale: 'ja', round: 'arena-2027-02' }) });
  const to = new URL(answer.headers.get('location') ?? '', 'http://localhost').searchParams.get('to') ?? '';
  const [path, key = ''] = to.split('?form=');
  return { path, values: (await refusedForm(key, new Date()))?.values };
}

it('brings wishes back to their page as they were filled in', async () => {
  const wishes = {
    as: 'choir',
    'wish-1': 'arena-2027-02-06-morning',
    'wish-3': 'arena-2027-02-07-morning',
    people: '10',
    purpose: '練習',
    use: 'commercial',
  };
  expect(await press(sendWishes, { ...wishes, seen: '0', other: 'x'.repeat(10_000) })).toEqual({
    path: '/facilities/draws/arena-2027-02/wishes',
    values: {
      ...{ as: 'choir', people: '10', purpose: '練習', use: 'commercial', signedOut: 'yes' },
      ...{ 'wish-1': 'arena-2027-02-06-morning', 'wish-2': 'arena-2027-02-07-morning' },
    },
  });
});

it('brings a group back that was to be registered', async () => {
  const group = { name: '合唱団', reading: 'ガッショウダン', activity: '歌', people: '12', groupClass: 'resident', memberName: '花子' };
  expect(await press(registerGroup, group)).toEqual({ path: '/me/facilities', values: { ...group, signedOut: 'yes' } });
});
