import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { wordFor } from '#lib/catalogue/links/faults';
import type { LinkFault, LinkOutcome } from '#lib/catalogue/links/model';
import { isPrivateAddress } from '#lib/catalogue/links/private-address';
import { ok, type Result, refused } from '#lib/result';
import { siteOrigin } from '#lib/web/site';

const mostRedirects = 5;
const redirects = [301, 302, 303, 307, 308];
const forGood = [301, 308];
const gone = [404, 410];
/** Answers that keep programs out, not people: the page may well be there. */
const notForPrograms = [401, 403, 429];

/** What asking depends on; only tests take anything but `theWorld`. */
export type Circumstances = {
  /** All IP addresses of a host name; throws as `dns.lookup` does. */
  resolve: (host: string) => Promise<LookupAddress[]>;
  /** IP addresses to which the city hall does not go. */
  isForbidden: (address: string) => boolean;
  /** Ports where pages are; '' is the one that goes without saying. */
  ports: readonly string[];
  /** The time for everything together, redirects too. */
  milliseconds: number;
};

const theWorld: Circumstances = {
  resolve: (host) => lookup(host, { all: true }),
  isForbidden: isPrivateAddress,
  ports: ['', '80', '443', '8080', '8443'],
  milliseconds: 10_000,
};

/** A page and the IP addresses that were found good: no others are connected to. */
type Way = { url: URL; addresses: LookupAddress[] };
type Answer = { status: number; location: string | undefined };

/**
 * Asks an address whether its page is still there, without reading it. Never goes to a private address, whichever
 * way the name is written, resolved or redirected, so that nobody can make the city hall knock inside its own walls.
 */
export async function askAddress(url: string, circumstances: Partial<Circumstances> = {}): Promise<LinkOutcome> {
  const how = { ...theWorld, ...circumstances };
  const deadline = AbortSignal.timeout(how.milliseconds);
  const expiry = new Promise<never>((_, reject) => deadline.addEventListener('abort', () => reject(deadline.reason)));
  try {
    return await Promise.race([follow(url, how, deadline), expiry]);
  } catch (fault) {
    return { status: 'unreachable', detail: wordFor(fault) };
  }
}

/** Goes where an address leads, looking at every step anew. */
async function follow(first: string, how: Circumstances, deadline: AbortSignal): Promise<LinkOutcome> {
  let at = first;
  let moved: number | undefined;
  for (let step = 0; step <= mostRedirects; step += 1) {
    const way = await wayTo(at, how);
    if (!way.ok) return { status: 'refused', detail: way.fault };
    const { status, location } = await knock(way.value, deadline);
    if (location === undefined) return judge(status, moved);
    if (step === 0 && forGood.includes(status)) moved = status;
    at = URL.parse(location, at)?.href ?? location;
  }
  return { status: 'unreachable', detail: 'circle' satisfies LinkFault };
}

/** The IP addresses of a page's server, all of them in the open net. */
async function wayTo(address: string, { resolve, isForbidden, ports }: Circumstances): Promise<Result<Way, LinkFault>> {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return refused('address');
  if (!ports.includes(url.port)) return refused('port');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [{ address: host, family: isIP(host) }] : await resolve(host);
  return addresses.some((one) => isForbidden(one.address)) ? refused('private') : ok({ url, addresses });
}

/** Asks without wanting the page; asks for the page where that was not liked, since not every server knows HEAD. */
async function knock(way: Way, deadline: AbortSignal): Promise<Answer> {
  const answer = await send('HEAD', way, deadline);
  return answer.status < 400 || answer.status === 429 ? answer : send('GET', way, deadline);
}

/** Sends one request to the addresses that were looked at, and hangs up when the head of the answer has come. */
function send(method: 'HEAD' | 'GET', { url, addresses }: Way, signal: AbortSignal): Promise<Answer> {
  const options = {
    ...{ method, signal, lookup: knowing(addresses), autoSelectFamilyAttemptTimeout: 2000 },
    // A connection of its own: one kept from an earlier request might lead where nobody looked.
    agent: false,
    headers: { 'user-agent': `MobileCityHall-LinkCheck/1 (+${siteOrigin()})`, accept: '*/*' },
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? overHttps : overHttp)(url, options, (response) => {
      const { statusCode: status = 0, headers } = response;
      resolve({ status, location: redirects.includes(status) ? inUtf8(headers.location) : undefined });
      request.destroy();
    });
    request.on('error', reject).on('close', () => reject(new Error('closed without an answer')));
    request.end();
  });
}

/** A lookup that says what was found before: a name that resolves to something else a moment later changes nothing. */
function knowing(addresses: LookupAddress[]): LookupFunction {
  return (_host, { all }, tell) => {
    const [first] = addresses;
    if (all || !first) tell(null, addresses);
    else tell(null, first.address, first.family);
  };
}

/** Node takes every byte of a header for a character; servers that write Japanese paths as they are mean UTF-8. */
function inUtf8(header: string | undefined): string | undefined {
  return header && Buffer.from(header, 'latin1').toString();
}

function judge(status: number, moved: number | undefined): LinkOutcome {
  if (gone.includes(status)) return { status: 'gone', detail: String(status) };
  const answers = (status >= 200 && status < 300) || notForPrograms.includes(status);
  if (!answers) return { status: 'unreachable', detail: String(status) };
  return moved ? { status: 'moved', detail: String(moved) } : { status: 'ok', detail: String(status) };
}
