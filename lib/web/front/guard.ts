import type { IncomingMessage } from 'node:http';
import { longestForm } from '#lib/procedures/files/model';
import { heardOut } from '#lib/web/uploads';

/**
 * The longest body, by address: what somebody sends who is not signed in yet (written plainly: no sign of these
 * addresses needs encoding), a whole catalogue to take in, an entry in eight languages, a file for a procedure, a step of
 * one, a paper that is keyed in, a correction or a message with all its files (read as they come, and heard out where they are
 * too long), a resident's form without files.
 */
const limits: readonly [address: RegExp, bytes: number][] = [
  [/^\/[^/]+\/admin\/((sign-in|second-factor|invitations)\/|[^/?]*%)/, 8 * 1024],
  [/^\/[^/]+\/me\/sign-in(\/|$)/, 16 * 1024],
  [/^\/[^/]+\/admin\/exchange\//, 16 * 1024 * 1024],
  [/^\/[^/]+\/admin\/applications\/((enter|counter)\/[^/?]+|[^/?]+\/answer)\/send(\?|$)/, heardOut * longestForm.step],
  [/^\/[^/]+\/admin\/applications\/[^/?]+\/message(\?|$)/, heardOut * longestForm.step],
  [/^\/[^/]+\/admin\//, 1024 * 1024],
  [/^\/[^/]+\/procedures\/[^/?]+\/files(\?|$)/, heardOut * longestForm.oneFile],
  [/^\/[^/]+\/procedures\/[^/?]+\/[^/?]+\/[^/?]+(\?|$)/, heardOut * longestForm.step],
  [/^\/[^/]+\/applications\/[^/?]+\/(answer|write)(\?|$)/, heardOut * longestForm.step],
  [/^/, 64 * 1024],
];

/**
 * What is refused before anything looks at it; undefined when the request may go on.
 * - 403: a change asked for by another site, but for programs with a key (`Sec-Fetch-Site`, `Origin`; OWASP ASVS 5, 3.5).
 * - 411, 413: a body of unknown or excessive length.
 */
export function refusalOf(request: IncomingMessage, siteUrl: string | undefined): 403 | 411 | 413 | undefined {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return undefined;
  if (!isForKeys(request) && !comesFromHere(request, siteUrl)) return 403;
  const length = request.headers['content-length'];
  if (length === undefined) return 411;
  return Number(length) > longestBody(request.url ?? '/') ? 413 : undefined;
}

/** Where programs come from anywhere with a key of their own: no cookie is looked at there, so no site can act for its reader. */
const isForKeys = ({ url = '' }: IncomingMessage) => /^\/api\/v1\/applications\/[^/?]+\/acknowledgement$/.test(url);

function longestBody(url: string): number {
  return limits.find(([address]) => address.test(url))?.[1] ?? 0;
}

function comesFromHere({ headers }: IncomingMessage, siteUrl: string | undefined): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = headers;
  if (!origin || !URL.canParse(origin)) return false;
  return origin === siteUrl || new URL(origin).host === headers.host;
}
