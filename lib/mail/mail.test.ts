import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { expect, it } from 'vitest';
import { keptLetters, sendLetter } from '#lib/mail/operations';

const now = new Date('2026-11-21T10:00:00+09:00');
const letter = {
  id: 'code-1',
  to: 'hanako@example.jp',
  subject: '汐見市 確認の番号',
  text: '番号は 123456 です。\n10分で使えなくなります。',
};

it('hands a letter to a mail server under the name it keeps when sent again', async () => {
  const received: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, done) =>
      void text(stream)
        .then((mail) => received.push(mail))
        .then(() => done()),
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  const post = { from: 'city@example.jp', server: `smtp://127.0.0.1:${port}` };
  await sendLetter(letter, now, post);
  await sendLetter(letter, now, post);
  expect(received.map((mail) => /^Message-ID: (.*)$/im.exec(mail)?.[1])).toEqual(['<code-1@localhost>', '<code-1@localhost>']);
  expect(received[0]).toContain('To: hanako@example.jp');
  // Our end keeps its connection open for the next letter, so nobody waits for it here.
  server.close();
});

it('lays it into a folder where there is no mail server, once however often it is sent', async () => {
  const post = { from: 'city@example.jp', folder: join(mkdtempSync(join(tmpdir(), 'outbox-')), 'outbox') };
  expect(await keptLetters(post)).toEqual([]);
  await sendLetter(letter, now, post);
  await sendLetter(letter, now, post);
  expect(await keptLetters(post)).toEqual([{ ...letter, from: 'city@example.jp', at: now.toISOString() }]);
});
