import webPush from 'web-push';
import type { Endpoint, Outcome } from '#lib/notifications/model';
import { type Answer, Forbidden, type Parcel, type PushLine } from '#lib/notifications/push/request';
import type { PushKeys } from '#lib/notifications/push/store';
import { retryAfter } from '#lib/notifications/rules';

/** What goes to one endpoint: for how many seconds the service keeps it for a phone that is off, and under which topic. */
export type PushParcel = { endpoint: Endpoint; payload: string; topic: string; urgent: boolean; seconds: number };

/** Push services take signatures of up to a day (RFC 8292, 2); ours are made anew after half of theirs. */
const signedSeconds = 12 * 60 * 60;
const longestKept = 4 * 7 * 86_400;

/** Hands notices to push services: encrypted for the browser (RFC 8291), signed once for each service and some hours. */
export class Pusher {
  readonly #line: PushLine;
  readonly #keys: PushKeys;
  readonly #subject: string;
  readonly #signatures = new Map<string, { header: string; until: number }>();

  constructor(line: PushLine, keys: PushKeys, subject: string) {
    this.#line = line;
    this.#keys = keys;
    this.#subject = subject;
  }

  /** Sends one notice and tells what became of it; never throws for what a service or a subscription does wrong. */
  async push(parcel: PushParcel, now: Date): Promise<Outcome> {
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
    const seconds = Math.floor(now.getTime() / 1000);
    const known = this.#signatures.get(origin);
    if (known && known.until > seconds) return known.header;
    const { publicKey, privateKey } = this.#keys;
    const { Authorization: header } = webPush.getVapidHeaders(
      origin,
      this.#subject,
      publicKey,
      privateKey,
      'aes128gcm',
      seconds + signedSeconds,
    );
    this.#signatures.set(origin, { header, until: seconds + signedSeconds / 2 });
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
