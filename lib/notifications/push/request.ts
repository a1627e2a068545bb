import type { LookupAddress } from 'node:dns';
import { Resolver } from 'node:dns/promises';
import { request as overHttp, Agent as PlainAgent } from 'node:http';
import { request as overHttps, Agent as SecureAgent } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPrivateAddress } from '#lib/catalogue/links/private-address';

export type Answer = { status: number; retryAfter: string | undefined };
export type Parcel = { headers: Record<string, string | number>; body: Buffer };

/** What asking depends on; only tests take anything but `theWorld`. */
export type PushWorld = {
  /** IP addresses to which the city hall does not go. */
  isForbidden: (address: string) => boolean;
  protocols: readonly string[];
  resolve: (host: string, tell: (fault: Error | null, addresses: LookupAddress[]) => void) => void;
  /** The time for everything together. */
  milliseconds: number;
  /** A certificate to trust besides those of the world. */
  ca?: string;
};

/**
 * Asks name servers by itself. The system's own way (`dns.lookup`) blocks one of four threads that the whole process shares
 * until a name server answers: four names for which none does would stop everybody's. `servers` is for tests.
 */
export function nameServers(servers?: readonly string[]): PushWorld['resolve'] {
  return (host, tell) => {
    // A new one each time knows the settings of the moment.
    const resolver = new Resolver({ timeout: 2000, tries: 2 });
    if (servers) resolver.setServers(servers);
    const ofFamily = (told: Promise<string[]>, family: 4 | 6) =>
      told.then((addresses) => addresses.map((address) => ({ address, family }))).catch(() => []);
    Promise.all([ofFamily(resolver.resolve4(host), 4), ofFamily(resolver.resolve6(host), 6)]).then((both) => {
      const addresses = both.flat();
      tell(addresses.length > 0 ? null : new Error(`no address for ${host}`), addresses);
    });
  };
}

const theWorld: PushWorld = {
  isForbidden: isPrivateAddress,
  protocols: ['https:'],
  resolve: nameServers(),
  milliseconds: 10_000,
};

/** For trying it out on one machine: push services that listen on it, without TLS. */
export const thisMachine: Partial<PushWorld> = {
  isForbidden: (address) => isPrivateAddress(address) && !/^(127\.|::1$)/.test(address),
  protocols: ['https:', 'http:'],
};

/** So long a connection is kept that nobody uses. */
const idleMilliseconds = 30_000;

/** An address to which the city hall does not go. */
export class Forbidden extends Error {}

/**
 * The way to push services: connections are kept and used again, an address is looked at when a connection to it is made,
 * redirects are not followed, and an answer is not read beyond its head.
 */
export class PushLine {
  readonly #world: PushWorld;
  readonly #plain: PlainAgent;
  readonly #secure: SecureAgent;

  constructor(world: Partial<PushWorld> = {}) {
    this.#world = { ...theWorld, ...world };
    const options = {
      keepAlive: true,
      maxFreeSockets: 32,
      timeout: idleMilliseconds,
      lookup: this.#lookup,
      autoSelectFamilyAttemptTimeout: 2000,
    };
    this.#plain = new PlainAgent(options);
    this.#secure = new SecureAgent({ ...options, ...(this.#world.ca && { ca: this.#world.ca }) });
  }

  /** Sends one parcel; throws `Forbidden`, or what went wrong on the way. */
  async send(address: string, { headers, body }: Parcel): Promise<Answer> {
    const url = new URL(address);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // A number needs no look-up, so it is looked at here.
    if (!this.#world.protocols.includes(url.protocol) || (isIP(host) && this.#world.isForbidden(host))) throw new Forbidden(url.host);
    const secure = url.protocol === 'https:';
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), this.#world.milliseconds);
    const options = { method: 'POST', headers, signal: deadline.signal };
    return new Promise<Answer>((resolve, reject) => {
      const request = secure ? overHttps(url, { ...options, agent: this.#secure }) : overHttp(url, { ...options, agent: this.#plain });
      request.once('response', ({ statusCode: status = 0, headers: { 'retry-after': retryAfter } }) => resolve({ status, retryAfter }));
      // What an answer has to say is thrown away, so that its connection can be used again; the deadline ends one that never stops.
      request.once('response', (response) =>
        response
          .resume()
          .once('error', () => {})
          .once('close', () => clearTimeout(timer)),
      );
      request.on('error', reject).once('close', () => clearTimeout(timer));
      request.end(body);
    });
  }

  close(): void {
    this.#plain.destroy();
    this.#secure.destroy();
  }

  /** Looks a name up and at all that it leads to: a name that leads inside leads nowhere. */
  readonly #lookup: LookupFunction = (host, { all }, tell) => {
    this.#world.resolve(host, (fault, addresses) => {
      const [first] = addresses ?? [];
      const inside = !fault && (!first || addresses.some(({ address }) => this.#world.isForbidden(address)));
      if (fault || inside || !first) tell(fault ?? new Forbidden(host), []);
      else if (all) tell(null, addresses);
      else tell(null, first.address, first.family);
    });
  };
}
