import { smallPicture } from '#lib/files/picture';
import { longestForm } from '#lib/procedures/files/model';
import { type AttachFault, asksForFiles, attach, detach, ownFile } from '#lib/procedures/operations/attaching';
import { applicantOf, newGuest } from '#lib/web/applicant';
import { fileAnswer } from '#lib/web/file-answer';
import { nothingHere, openGate } from '#lib/web/gate';
import { sourceOf, withinLimit } from '#lib/web/rate-limit';
import { readUploads } from '#lib/web/uploads';

/** How often one source may send a file in: whole families sit behind one, and the counters of the city hall. */
const often = { times: 300, seconds: 600 };

const statuses: Partial<Record<AttachFault, number>> = { 'not-found': 404, 'too-large': 413, 'too-often': 429 };
const saying = (fault: AttachFault) => Response.json({ fault }, { status: statuses[fault] ?? 400 });

/**
 * Takes one file in for a script: the field `control` says for which of the form's. Answers what it is called from now on, or
 * `{ fault }`. A browser that nobody knows yet is known from now on.
 */
export const takeFile = openGate(async ({ request, params: { slug = '' }, now }) => {
  if (!withinLimit('attach', sourceOf(request.headers), often, now)) return saying('too-often');
  const read = await readUploads(request, { files: 1, bytes: longestForm.oneFile });
  if (!read.ok) return saying(read.fault);
  const { fields, files } = read.value;
  const known = await applicantOf(request.headers, now);
  const { owner, cookie } = known ? { owner: known, cookie: undefined } : newGuest();
  if (!(await asksForFiles(owner, slug, fields['control'] ?? ''))) return saying('not-found');
  const [file] = files;
  const taken = file ? await attach(owner, slug, file, now) : undefined;
  if (!taken?.ok) return saying(taken?.fault ?? 'empty');
  return Response.json(taken.value, cookie === undefined ? {} : { headers: { 'Set-Cookie': cookie } });
});

/** Takes a file of one's own back, for a script: 204, or 404 where there is none such that is unsent. */
export const takeBack = openGate(async ({ request, params: { id = '' }, now }) => {
  const owner = await applicantOf(request.headers, now);
  return owner && (await detach(owner, id)) ? new Response(null, { status: 204 }) : nothingHere();
});

/** Shows a file of one's own; with `?small` a picture at a glance. */
export const showFile = openGate(async ({ request, params: { id = '' }, now }) => {
  const owner = await applicantOf(request.headers, now);
  const own = owner && (await ownFile(owner, id));
  if (!own) return nothingHere();
  const { file, bytes } = own;
  if (!new URL(request.url).searchParams.has('small')) return fileAnswer({ ...file, bytes });
  const isPicture = file.type !== 'application/pdf';
  return isPicture ? fileAnswer({ name: file.name, ...(await smallPicture(bytes)) }) : nothingHere();
});
