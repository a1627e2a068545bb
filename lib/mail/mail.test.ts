import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { headerOf, LocalMailServer } from '#lib/mail/local-server.fixture';
import { keptLetters, sendLetter } from '#lib/mail/operations';

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
