import { once } from 'node:events';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { expect, it, onTestFinished } from 'vitest';
import { heardOut, readUploads, type UploadLimits } from '#lib/web/uploads';

const limits: UploadLimits = { files: 3, bytes: 1024 * 1024 };
const read = (form: FormData, within = limits) => readUploads(new Request('http://city/', { method: 'POST', body: form }), within);
const photo = (bytes: number, name = '家.jpg') => new File([new Uint8Array(bytes).fill(7)], name, { type: 'image/jpeg' });

function formWith(entries: readonly (readonly [string, string | File])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) typeof value === 'string' ? form.append(name, value) : form.append(name, value, value.name);
  return form;
}

/** A body as it may be written by hand; `#` stands for the boundary. */
const readWritten = (body: string, type = 'multipart/form-data; boundary=x') =>
  readUploads(
    new Request('http://city/', { method: 'POST', headers: { 'content-type': type }, body: body.replaceAll('#', '--x') }),
    limits,
  );
const written =
  '#\r\nContent-Disposition: form-data; name="a"\r\n\r\nwords\r\n#\r\nContent-Disposition: form-data; name="b"; filename="c.jpg"\r\n\r\nbytes\r\n#--';

it('gives what was typed and what was chosen, by their controls', async () => {
  const form = formWith([
    ['purpose', '罹災証明書\0'],
    ['thing.0.photos', photo(70_000)],
    ['thing.0.photos', photo(3, '..\\..\\a/庭 "2".jpg')],
    ['papers', new File([], '')],
    ['papers', new File([], '空.pdf')],
  ]);
  const answer = await read(form);
  if (!answer.ok) throw new Error(answer.fault);
  expect(answer.value.fields).toEqual({ purpose: '罹災証明書' });
  const told = answer.value.files.map(({ control, name, bytes }) => [control, name, bytes.length]);
  expect(told.map(([control, , bytes]) => [control, bytes])).toEqual([
    ['thing.0.photos', 70_000],
    ['thing.0.photos', 3],
    ['papers', 0],
  ]);
  expect(told.map(([, name]) => name)).toEqual(['家.jpg', expect.stringMatching(/^庭 .*2.*\.jpg$/), '空.pdf']);
  expect(answer.value.files[0]?.bytes.every((byte) => byte === 7)).toBe(true);
});

it.each<[string, (readonly [string, string | File])[], string]>([
  ['more files than it may bring', Array.from({ length: 4 }, () => ['f', photo(1)] as const), 'too-many'],
  ['more bytes than it may bring', [['f', photo(limits.bytes)]], 'too-large'],
  ['thousands of fields', Array.from({ length: 3000 }, (_, at) => [`f${at}`, ''] as const), 'too-many'],
  ['a field that is a book', [['f', 'x'.repeat(40_000)]], 'too-large'],
  ['a control with an endless name', [['f'.repeat(300), 'x']], 'too-large'],
  ['a file in a control with an endless name', [['f'.repeat(300), photo(1)]], 'too-large'],
])('refuses a form with %s', async (_, entries, fault) => {
  expect(await read(formWith(entries))).toMatchObject({ ok: false, fault });
});

it.each([
  ['one file that is too large', { files: 3, bytes: 50 * 1024 * 1024 }, [15 * 1024 * 1024 + 1], 'too-large'],
  ['more than it may bring', limits, [limits.bytes - 10, 1000], 'too-large'],
  ['more files than it may bring', { files: 1, bytes: limits.bytes }, [1, 1], 'too-many'],
])('gives back what was typed around %s', async (_, within, sizes, fault) => {
  const form = formWith([['before', '花子'], ...sizes.map((bytes) => ['f', photo(bytes)] as const), ['after', '太郎']]);
  expect(await read(form, within)).toEqual({ ok: false, fault, fields: { before: '花子', after: '太郎' } });
});

it('keeps no more of what was typed than anybody types', async () => {
  const answer = await read(formWith(Array.from({ length: 100 }, (_, at) => [`f${at}`, 'x'.repeat(30_000)] as const)), {
    files: 1,
    bytes: 5e6,
  });
  expect(answer).toMatchObject({ ok: false, fault: 'too-large' });
  expect(JSON.stringify(answer).length).toBeLessThan(1.1 * 1024 * 1024);
});

it('reads what is written plainly', async () => {
  const answer = await readWritten(written);
  expect(answer).toMatchObject({ ok: true, value: { fields: { a: 'words' }, files: [{ control: 'b', name: 'c.jpg' }] } });
});

it('refuses it cut off at any place', async () => {
  const answers = await Promise.all(Array.from({ length: written.length - 1 }, (_, end) => readWritten(written.slice(0, end))));
  expect(answers.filter(({ ok }) => ok)).toEqual([]);
});

it.each([
  ['words', 'multipart/form-data; boundary=x', 'hello'],
  ['nothing', 'multipart/form-data; boundary=x', ''],
  ['no boundary', 'multipart/form-data', written],
  ['another boundary', 'multipart/form-data; boundary=y', written],
  ['a plain form', 'application/x-www-form-urlencoded', 'a=b'],
  ['another kind of parts', 'multipart/mixed; boundary=x', written],
  ['no kind', '', written],
  ['a part without a name', 'multipart/form-data; boundary=x', written.replace('name="a"', '')],
  ['a file without a control', 'multipart/form-data; boundary=x', written.replace('name="b"; ', '')],
])('refuses %s instead of such a form', async (_, type, body) => {
  expect(await readWritten(body, type)).toMatchObject({ ok: false, fault: 'cut-off' });
});

it.each([
  ['a file', 'name="f"; filename="a.jpg"\r\n\r\n'],
  ['a field', 'name="f"\r\n\r\n'],
  ['the head of a part', 'name="'],
])('stops listening to %s that never ends', async (_, head) => {
  let given = 0;
  const chunk = new Uint8Array(64 * 1024).fill(97);
  const body = new ReadableStream({
    start: (to) => to.enqueue(new TextEncoder().encode(`--x\r\nContent-Disposition: form-data; ${head}`)),
    pull: (to) => {
      given += chunk.length;
      to.enqueue(chunk);
    },
  });
  const request = { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body, duplex: 'half' };
  expect(await readUploads(new Request('http://city/', request), limits)).toEqual({ ok: false, fault: 'too-large', fields: {} });
  expect(given).toBeLessThan((heardOut + 1) * limits.bytes);
});

it('is heard by a browser whose form is too large', async () => {
  const server = createServer(async (incoming, response) => {
    const type = incoming.headers['content-type'] ?? '';
    const request = { method: 'POST', headers: { 'content-type': type }, body: Readable.toWeb(incoming), duplex: 'half' };
    response.end(JSON.stringify(await readUploads(new Request('http://city/', request), limits)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const bound = server.address();
  const address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
  const answer = await fetch(address, { method: 'POST', body: formWith([['f', photo(limits.bytes * 1.8)]]) });
  expect(await answer.json()).toMatchObject({ ok: false, fault: 'too-large' });
});
