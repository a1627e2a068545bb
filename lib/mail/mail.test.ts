import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, it, vi } from 'vitest';
import { headerOf, LocalMailServer } from '#lib/mail/local-server.fixture';
import { forgetLetters, keptLetters, sendLetter, sendPatiently } from '#lib/mail/operations';

const now = new Date('2026-11-21T10:00:00+09:00');
const letter = {
  id: 'code-1',
  to: 'hanako@example.jp',
  subject: '汐見市 確認の番号',
  text: '番号は 123456 です。\n10分で使えなくなります。',
};

it('hands a letter to a mail server under the name it keeps when sent again', async () => {
  const server = new LocalMailServer();
  await server.open();
  const post = { from: 'city@example.jp', server: server.address };
  await sendLetter(letter, now, post);
  await sendLetter(letter, now, post);
  expect(server.taken.map((mail) => headerOf(mail, 'Message-ID'))).toEqual(['<code-1@localhost>', '<code-1@localhost>']);
  expect(headerOf(server.taken[0] ?? '', 'To')).toBe('hanako@example.jp');
});

it('writes letters that every mail reader shows, and in which those that can be stopped say how', async () => {
  const server = new LocalMailServer();
  await server.open();
  const post = { from: 'city@example.jp', server: server.address };
  const stop = 'https://city.example/ja/me/notifications';
  await sendLetter(letter, now, post);
  await sendLetter({ ...letter, stop }, now, post);
  const [plain = '', stoppable = ''] = server.taken;
  // Seven bits in the head (RFC 2047), and a body that says what it is (RFC 2045).
  const encoded = headerOf(plain, 'Subject') ?? '';
  const words = [...encoded.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/gi)].map(([, word = '']) => Buffer.from(word, 'base64').toString());
  expect([words.join(''), /^[\x20-\x7e]*$/.test(encoded)]).toEqual([letter.subject, true]);
  expect(headerOf(plain, 'Content-Type')).toMatch(/^text\/plain; charset=utf-8/);
  expect(headerOf(plain, 'Content-Transfer-Encoding')).toBe('base64');
  const [, body = ''] = plain.split('\r\n\r\n');
  expect(Buffer.from(body, 'base64').toString().trim()).toBe(letter.text);
  expect(headerOf(plain, 'Auto-Submitted')).toBe('auto-generated');
  expect([headerOf(plain, 'List-Unsubscribe'), headerOf(stoppable, 'List-Unsubscribe')]).toEqual([undefined, `<${stop}>`]);
});

it('lays it into a folder where there is no mail server, once however often it is sent', async () => {
  const post = { from: 'city@example.jp', folder: join(mkdtempSync(join(tmpdir(), 'outbox-')), 'outbox') };
  expect(await keptLetters(post)).toEqual([]);
  await sendLetter(letter, now, post);
  await sendLetter(letter, now, post);
  expect(await keptLetters(post)).toEqual([{ ...letter, from: 'city@example.jp', at: now.toISOString() }]);
});

it('forgets after seven days what lies in the folder', async () => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'outbox-'));
  const post = { from: 'city@example.jp', folder: join(DATA_DIR, 'outbox') };
  await sendLetter(letter, now, post);
  const after = (days: number) => new Date(Date.now() + days * 86_400_000);
  expect([await forgetLetters(after(6.9), { ...process.env, DATA_DIR }), await keptLetters(post)]).toMatchObject([0, [letter]]);
  expect([await forgetLetters(after(7.1), { ...process.env, DATA_DIR }), await keptLetters(post)]).toEqual([1, []]);
});

it.each([
  ['a server that is busy takes it in the end', { recipient: 450 }, 1],
  ['a mailbox that is there no more is not asked again', { recipient: 550 }, 0],
] as const)('tries a letter again in the background, and its log names nobody: %s', async (_, answer, taken) => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  const server = new LocalMailServer();
  await server.open();
  server.answer = answer;
  await sendPatiently(letter, now, { from: 'city@example.jp', server: server.address }, [50, 50]);
  server.answer = 250;
  await new Promise((done) => setTimeout(done, 500));
  expect(server.taken).toHaveLength(taken);
  expect(inspect(logged.mock.calls)).toContain(`responseCode: ${answer.recipient}`);
  expect(inspect(logged.mock.calls, { depth: null })).not.toContain('hanako');
});
