import webPush from 'web-push';
import type { Endpoint, Outcome } from '#lib/notifications/model';
import { type Answer, Forbidden, type Parcel, type PushLine } from '#lib/notifications/push/request';
import type { PushKeys } from '#lib/notifications/push/store';
import { retryAfter } from '#lib/notifications/rules';

/** What goes to one endpoint: for how many seconds the service keeps it for a phone that is off, and under which topic. */
export type PushParcel = { endpoint: Endpoint; payload: string; topic: string; urgent: boolean; seconds: number };

/** Push services take signatures of up to a day (RFC 8292, 2), web-push makes them for half of one; after half of that, a new one. */
const signedAnew = 6 * 60 * 60_000;
const longestKept = 4 * 7 * 86_400;

/** Hands notices to push services: encrypted for the browser (RFC 8291), signed once for each service and some hours. */
export class Pusher {
  readonly #line: PushLine;
  readonly #keys: PushKeys;
  readonly #subject: string;
  readonly #signatures = new Map<string, { header: string; at: number }>();
  readonly #resting = new Map<string, Date>();

  constructor(line: PushLine, keys: PushKeys, subject: string) {
    this.#line = line;
    this.#keys = keys;
    this.#subject = subject;
  }

  /**
   * Sends one notice and tells what became of it; never throws for what a service or a subscription does wrong. An endpoint
   * for which its service asked for patience (`Retry-After`) is left alone until then.
   */
  async push(parcel: PushParcel, now: Date): Promise<Outcome> {
    const { id } = parcel.endpoint;
    const rests = this.#resting.get(id);
    // What is told meanwhile waits as well.
    if (rests && rests > now) return { state: 'later', detail: 'asked to wait', notBefore: rests };
    const outcome = await this.#send(parcel, now);
    if (outcome.state === 'later' && outcome.notBefore) this.#rest(id, outcome.notBefore, now);
    return outcome;
  }

  /** Remembers that a service asked for patience with an endpoint; forgets, oldest first, what has passed. */
  #rest(id: string, until: Date, now: Date): void {
    this.#resting.delete(id);
    this.#resting.set(id, until);
    for (const [known, ends] of this.#resting) {
      if (ends > now) break;
      this.#resting.delete(known);
    }
  }

  async #send(parcel: PushParcel, now: Date): Promise<Outcome> {
    const packed = this.#pack(parcel, now);
    // Keys that are no keys: nobody could read it.
    if (!packed) return { state: 'gone', detail: 'keys' };
    try {
      return judge(await this.#line.send(parcel.endpoint.endpoint, packed), now);
    } catch (fault) {
      if (fault instanceof Forbidden) return { state: 'gone', detail: 'forbidden' };
      return { state: 'later', detail: fault instanceof Error && fault.name === 'AbortError' ? 'time' : 'connection' };
    }
  }

  #pack({ endpoint, payload, topic, urgent, seconds }: PushParcel, now: Date): Parcel | undefined {
    const TTL = Math.max(0, Math.min(longestKept, Math.round(seconds)));
    const signed = { Authorization: this.#signature(new URL(endpoint.endpoint).origin, now) };
    try {
      const urgency = urgent ? 'high' : 'normal';
      const { headers, body } = webPush.generateRequestDetails(endpoint, payload, { TTL, urgency, topic, headers: signed });
      return { headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])), body };
    } catch {
      return undefined;
    }
  }

  #signature(origin: string, now: Date): string {
    const known = this.#signatures.get(origin);
    // One from before the clock was put back would last too long for them.
    const age = known ? now.getTime() - known.at : -1;
    if (known && age >= 0 && age < signedAnew) return known.header;
    const { publicKey, privateKey } = this.#keys;
    const { Authorization: header } = webPush.getVapidHeaders(origin, this.#subject, publicKey, privateKey, 'aes128gcm');
    // Strangers name the services: more than these are none of the world's.
    if (this.#signatures.size >= 1000) this.#signatures.clear();
    this.#signatures.set(origin, { header, at: now.getTime() });
    return header;
  }
}

/** What the answer of a push service means (RFC 8030, 5 and 7.3). */
function judge({ status, retryAfter: header }: Answer, now: Date): Outcome {
  const detail = String(status);
  if (status >= 200 && status < 300) return { state: 'sent' };
  if (status === 404 || status === 410) return { state: 'gone', detail };
  if (status === 429 || status >= 500) return { state: 'later', detail, notBefore: retryAfter(header, now) };
  // Somewhere else is nowhere: who redirects might send us inside our own walls. The rest is our own fault and would be again.
  return { state: 'failed', detail };
}
