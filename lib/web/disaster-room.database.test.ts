import { expect, it } from 'vitest';
import { refusedForm } from '#lib/forms/operations';
import { ok, refused } from '#lib/result';
import type { Role } from '#lib/staff/model';
import { withDatabase } from '#lib/testing/database';
import { asDecided, controlOf, decideIn } from '#lib/web/disaster-room';

withDatabase();
const now = new Date('2026-11-21T10:00:00+09:00');

function at(role: Role, office: string, fields: Record<string, string>) {
  const session = { id: 's', token: 't', startedAt: now };
  const person = {
    id: 'p',
    name: '村井 誠',
    email: 'p@city.example',
    role,
    office,
    sample: false,
    twoFactorEnabled: true,
    createdAt: now,
    leftAt: null,
  };
  const request = new Request('http://city.example/', { method: 'POST', body: new URLSearchParams(fields) });
  return { staff: { ...person, source: '', session, lacksSecondFactor: false }, request, params: {}, locale: 'ja' as const, now };
}

it('is for the office that answers for disasters', async () => {
  const decide = async () => ok('proposed');
  const status = async (office: string) => (await decideIn(at('clerk', office, {}), 'orders.propose', decide)).status;
  expect([await status('disaster'), await status('tax'), await status('')]).toEqual([303, 404, 303]);
});

it('leads back to the room it came from: a drill stays one', async () => {
  const sent = await decideIn(at('clerk', 'disaster', { world: 'drill' }), 'orders.propose', async ({ world }) => ok(world));
  expect(sent.headers.get('location')).toBe('/ja/admin/disasters?world=drill&note=drill');
  const other = await decideIn(at('clerk', 'disaster', { world: 'perhaps' }), 'orders.propose', async ({ world }) => ok(world));
  expect(other.headers.get('location')).toBe('/ja/admin/disasters?world=real&note=real');
});

it('brings back what was refused, as it was typed', async () => {
  const decide = async () => asDecided(refused('districts-missing'), '', controlOf);
  const sent = await decideIn(at('clerk', 'disaster', { world: 'drill', level: '4' }), 'orders.propose', decide, '/order');
  const [page, key = ''] = sent.headers.get('location')?.split('&form=') ?? [];
  expect(page).toBe('/ja/admin/disasters/order?world=drill');
  expect(await refusedForm(key, now)).toEqual({ values: { world: 'drill', level: '4' }, faults: { districts: 'districts-missing' } });
});

it.each([
  ['level-wrong', 'level'],
  ['district-wrong', 'districts'],
  ['point-wrong', 'latitude'],
  ['expiry-wrong', 'expires'],
  ['remark-long', 'remark'],
])('%s is about the control %s', (fault, control) => {
  expect(controlOf(fault)).toBe(control);
});
