import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { personalHeaders } from '#lib/web/front/forward';
import { commonHeaders } from '#lib/web/front/headers';
import type { Inner } from '#lib/web/front/inner';
import { relativeLocation } from '#lib/web/front/send';

type Passage = {
  inner: Inner;
  trustedProxy: boolean;
  secure: boolean;
  /** Sends a page of ours in place of one that is missing or broken. */
  instead: (status: number) => Promise<void>;
  /** Headers for the framework, and headers for the answer, that this way through needs. */
  inward?: Record<string, string>;
  outward?: Record<string, string>;
};

/** Hands a request through to the framework and its answer back as it comes: APIs, files, the desk, the way in at `/`. */
export async function passThrough(request: IncomingMessage, response: ServerResponse, passage: Passage): Promise<void> {
  const { inward = {}, outward = {} } = passage;
  const answer = await passage.inner.pass(request, { ...personalHeaders(request, passage.trustedProxy), ...inward });
  const { location, 'content-type': type = '', ...headers } = answer.headers;
  const wantsPage = (request.headers.accept ?? '').includes('text/html');
  const status = answer.statusCode ?? 500;
  if ((status === 404 || status >= 500) && (wantsPage || type.startsWith('text/html')) && !type.startsWith('application/json')) {
    answer.resume();
    return passage.instead(status);
  }
  for (const [name, value] of commonHeaders(passage.secure)) response.setHeader(name, value);
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && name !== 'connection' && name !== 'keep-alive') response.setHeader(name, value);
  // What says itself how little it may do, such as a file that somebody sent in, is held to that.
  const policy = headers['content-security-policy'];
  for (const [name, value] of Object.entries({ ...outward, ...(policy && { 'content-security-policy': policy }) }))
    response.setHeader(name, value);
  if (type) response.setHeader('content-type', type);
  if (location) response.setHeader('location', relativeLocation(location, request.headers.host));
  // Who asked may have gone meanwhile; that is no fault of ours.
  if (response.destroyed) return void answer.destroy();
  response.writeHead(status);
  await pipeline(answer, response).catch(() => response.destroy());
}
