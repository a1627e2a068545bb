import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Busboy } from '@fastify/busboy';
import SQLite from 'better-sqlite3';

/**
 * A program that keeps the steps of forms and does nothing else: `node:http` reads the form, better-sqlite3 keeps it in one
 * transaction that is on the disk before the answer, files lie beside. Told its empty folder by whoever forks it.
 */
process.once('message', (folder: string) => {
  const file = new SQLite(join(folder, 'bare.sqlite'));
  file.pragma('journal_mode = WAL');
  file.pragma('synchronous = FULL');
  file.exec(`create table steps (owner text, step text, typed text, primary key (owner, step)) without rowid;
    create table files (id text primary key, owner text, name text, bytes integer);
    create table applications (reference text primary key, owner text, answers text);`);
  const keepStep = file.prepare('insert or replace into steps values (?, ?, ?)');
  const keepFile = file.prepare('insert into files values (?, ?, ?, ?)');
  const readSteps = file.prepare<[string], { step: string; typed: string }>('select step, typed from steps where owner = ?');
  const endSteps = file.prepare('delete from steps where owner = ?');
  const keepApplication = file.prepare('insert into applications values (?, ?, ?)');

  const save = file.transaction((owner: string, step: string, { fields, files }: Form) => {
    const ids = files.map(({ id, name, bytes }) => {
      keepFile.run(id, owner, name, bytes.length);
      return id;
    });
    keepStep.run(owner, step, JSON.stringify({ ...fields, files: ids }));
  });
  const send = file.transaction((owner: string) => {
    const reference = randomUUID().slice(0, 8);
    keepApplication.run(reference, owner, JSON.stringify(readSteps.all(owner)));
    endSteps.run(owner);
    return reference;
  });

  const server = createServer(async (request, response) => {
    const [, , , slug = '', step = ''] = (request.url ?? '').split('/');
    const form = await read(request);
    for (const { id, bytes } of form.files) writeFileSync(join(folder, id), bytes, { flag: 'wx', flush: true });
    const owner = request.headers.cookie ?? '';
    if (step !== 'send') save.immediate(owner, step, form);
    const location = step === 'send' ? `/ja/applications/${send.immediate(owner)}?sent` : `/ja/procedures/${slug}/check?draft`;
    response.writeHead(303, { Location: location, 'Content-Length': 0 }).end();
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.(typeof address === 'object' ? address?.port : 0);
  });
});

type Form = { fields: Record<string, string>; files: { id: string; name: string; bytes: Buffer }[] };

async function read(request: IncomingMessage): Promise<Form> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) return { fields: Object.fromEntries(new URLSearchParams(await text(request))), files: [] };
  const form: Form = { fields: {}, files: [] };
  const parser = new Busboy({ headers: { 'content-type': type } });
  parser.on('field', (name: string, value: string) => {
    form.fields[name] = value;
  });
  parser.on('file', (_: string, stream: NodeJS.ReadableStream, name: string) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => form.files.push({ id: randomUUID(), name, bytes: Buffer.concat(chunks) }));
  });
  await new Promise((resolve) => request.pipe(parser).on('finish', resolve));
  return form;
}
