import { afterAll, expect, it, vi } from 'vitest';
import { deviceMark, isFirstStop, mayAskForPasskey, mayAttempt, mayTryInvitation, rememberDevice, wasRight } from '#lib/staff/limits';

// The next file of this worker must not find a city over TLS.
afterAll(() => void vi.resetModules());

const now = new Date('2026-11-21T10:00:00+09:00');
const later = new Date(now.getTime() + 16 * 60_000);
const attempts = (count: number, attempt: Parameters<typeof mayAttempt>[1], at = now) =>
  Array.from({ length: count }, () => mayAttempt('password', attempt, at)).filter(Boolean).length;

it('lets somebody mistype, and stops who guesses', () => {
  const guesser = { email: 'a@city.example', source: '198.51.100.1', device: '' };
  expect(attempts(500, guesser)).toBe(8);
  expect(attempts(1, guesser, later)).toBe(1);
});

it('shuts out nobody else: neither colleagues behind another address nor the person on a device used before', () => {
  for (let at = 0; at < 100; at += 1) attempts(20, { email: 'b@city.example', source: `203.0.113.${at}`, device: '' });
  expect(attempts(1, { email: 'b@city.example', source: '192.0.2.9', device: '' })).toBe(0);
  const own = deviceMark('b@city.example', 'key-1');
  expect(attempts(1, { email: 'b@city.example', source: '192.0.2.9', device: own })).toBe(1);
  expect(attempts(1, { email: 'c@city.example', source: '192.0.2.9', device: '' })).toBe(1);
});

it('holds nothing against an account that one source sends beyond its own limit', () => {
  const victim = 'victim@city.example';
  attempts(500, { email: victim, source: '198.51.100.20', device: '' });
  expect(attempts(1, { email: victim, source: '192.0.2.20', device: '' })).toBe(1);
});

it('counts an IPv6 subscriber as one, whatever addresses he takes of his own', () => {
  const tried = Array.from({ length: 100 }, (_, at) =>
    attempts(1, { email: 'e@city.example', source: `2001:db8:7::${at + 1}`, device: '' }),
  );
  expect(tried.filter((one) => one === 1)).toHaveLength(8);
  expect(attempts(1, { email: 'e@city.example', source: '2001:db8:8::1', device: '' })).toBe(1);
});

it('stops one source that tries many accounts', () => {
  const tried = Array.from({ length: 200 }, (_, at) => attempts(1, { email: `${at}@city.example`, source: '198.51.100.77', device: '' }));
  expect(tried.filter((one) => one === 1)).toHaveLength(60);
});

it('takes no mark that somebody made himself or that belongs to another', () => {
  const forged = { email: 'd@city.example', source: '198.51.100.2', device: 'key-1.AAAA' };
  const others = { ...forged, device: deviceMark('b@city.example', 'key-1') };
  expect(attempts(10, forged)).toBe(8);
  expect(attempts(10, others)).toBe(0);
});

it('lets a whole city hall in from one address: what was right is not counted', () => {
  for (let at = 0; at < 500; at += 1) {
    const attempt = { email: `${at % 250}@hall.example`, source: '198.51.100.90', device: '' };
    expect(mayAttempt('password', attempt, now)).toBe(true);
    wasRight('password', attempt);
  }
});

it('stops who looks for invitations, and nobody else', () => {
  const looked = Array.from({ length: 100 }, () => mayTryInvitation('198.51.100.3', now));
  expect(looked.filter(Boolean)).toHaveLength(30);
  expect(mayTryInvitation('198.51.100.4', now)).toBe(true);
  expect(mayTryInvitation('198.51.100.3', later)).toBe(true);
});

it('lets a source ask for a passkey thirty times a minute', () => {
  const asked = (at: Date) => Array.from({ length: 100 }, () => mayAskForPasskey('198.51.100.5', at)).filter(Boolean);
  expect(asked(now)).toHaveLength(30);
  expect(asked(new Date(now.getTime() + 61_000))).toHaveLength(30);
});

it('has a stop recorded once in a quarter of an hour and source', () => {
  expect([1, 2, 3].map(() => isFirstStop('198.51.100.6', now))).toEqual([true, false, false]);
  expect(isFirstStop('198.51.100.7', now)).toBe(true);
  expect(isFirstStop('198.51.100.6', later)).toBe(true);
});

it('remembers a device for half a year, over TLS only where the city has it', async () => {
  const plain = /^desk-device=key-1\.[\w-]+; Path=\/; Max-Age=15811200; SameSite=Lax; HttpOnly$/;
  expect(rememberDevice('a@city.example', 'key-1')).toMatch(plain);
  vi.stubEnv('SITE_URL', 'https://city.example');
  vi.resetModules();
  const secured = await import('#lib/staff/limits');
  expect(secured.rememberDevice('a@city.example', 'key-1')).toMatch(/; HttpOnly; Secure$/);
});
