import webPush from 'web-push';
import { read, write } from '#db/client';
import { citySettings } from '#lib/city/settings/operations';
import { cityName } from '#lib/city/settings/rules';
import { isRefusedForGood, plainFault } from '#lib/mail/faults';
import { postOf, sendLetter } from '#lib/mail/operations';
import type { Message, Outcome, Said } from '#lib/notifications/model';
import type { Attempt } from '#lib/notifications/operations/delivering';
import { asLetter, say } from '#lib/notifications/operations/wording';
import { type Delivery, type Due, localeOfDelivery, type OutboxRow, outboxRows } from '#lib/notifications/outbox/store';
import { Pusher } from '#lib/notifications/push/push';
import { PushLine, type PushWorld } from '#lib/notifications/push/request';
import { addPushKeys, findPushKeys, type PushKeys } from '#lib/notifications/push/store';
import { topicHeader } from '#lib/notifications/rules';
import { findSubscriber } from '#lib/notifications/subscribers/store';
import { contactOf } from '#lib/residents/operations/contact';
import { siteOrigin } from '#lib/web/site';

/** The keys by which push services know this city; made when they are first needed, and never changed. */
export async function readyPushKeys(now: Date): Promise<PushKeys> {
  const known = await findPushKeys(read);
  if (known) return known;
  await write((writer) => addPushKeys(writer, webPush.generateVAPIDKeys(), now));
  const made = await findPushKeys(read);
  if (!made) throw new Error('No push keys were kept.');
  return made;
}

/** How one notice goes its way: by push or by mail. `world` is for tests. */
export async function attempts(now: Date, world: Partial<PushWorld> = {}): Promise<Attempt> {
  const pusher = new Pusher(new PushLine(world), await readyPushKeys(now), `mailto:${postOf(process.env).from}`);
  const words = new Words();
  return async (delivery, at) => {
    const row = await words.rowOf(delivery.outboxId);
    if (!row) return { state: 'failed', detail: 'missing' };
    const said = await words.say(row, delivery);
    return delivery.channel === 'push' ? pushOne(pusher, { delivery, row, said }, at) : mailOne({ delivery, row, said }, at);
  };
}

type Parcel = { delivery: Due; row: OutboxRow; said: Said };

async function pushOne(pusher: Pusher, { delivery, row, said }: Parcel, now: Date): Promise<Outcome> {
  const { endpoint } = delivery;
  if (!endpoint) return { state: 'gone', detail: 'missing' };
  const locale = localeOfDelivery(delivery);
  // A push service takes 4,096 bytes at most (RFC 8030, 7.2); four of them for each character is the worst.
  const shown = { title: cut(said.title, 120), body: cut(said.body, 600), lang: said.lang, path: `/${locale}${said.path}` };
  const payload = JSON.stringify({ ...shown, tag: row.id, delivery: delivery.id });
  const seconds = (delivery.usefulUntil.getTime() - now.getTime()) / 1000;
  return pusher.push({ endpoint, payload, topic: topicHeader(row.id), urgent: row.urgent, seconds }, now);
}

/** The beginning of a text, in whole characters. */
const cut = (text: string, most: number) => (text.length > most ? [...text].slice(0, most).join('') : text);

async function mailOne({ delivery, row, said }: Parcel, now: Date): Promise<Outcome> {
  const contact = await contactOf(read, delivery.target);
  if (!contact?.email) return { state: 'gone', detail: 'missing' };
  // Whoever has ended it in the meantime gets no more; what concerns himself he is told in any case, so his place is not gone.
  const isPersonal = 'residentId' in row.audience;
  if (!isPersonal && !(await findSubscriber(read, { residentId: delivery.target }))?.byEmail) return { state: 'failed', detail: 'ended' };
  const city = cityName(await citySettings(), contact.locale);
  const letter = { id: delivery.id, to: contact.email, ...asLetter(said, contact.locale, city, siteOrigin()) };
  try {
    await sendLetter(letter, now);
    return { state: 'sent' };
  } catch (fault) {
    return judgeMail(fault);
  }
}

function judgeMail(fault: unknown): Outcome {
  const { responseCode } = plainFault(fault);
  const detail = responseCode ? String(responseCode) : 'connection';
  return isRefusedForGood(fault) ? { state: 'failed', detail } : { state: 'later', detail };
}

/** So many notices it remembers: all that are on their way at a time. */
const mostRemembered = 200;

/** What is being told, looked up once for all to whom it goes, and said once in each language. */
class Words {
  readonly #rows = new Map<string, Promise<OutboxRow | undefined>>();
  readonly #said = new Map<string, Promise<Said>>();

  rowOf(id: string): Promise<OutboxRow | undefined> {
    return remember(this.#rows, id, async () => (await outboxRows(read, [id])).get(id));
  }

  say({ id, message }: { id: string; message: Message }, delivery: Delivery): Promise<Said> {
    const locale = localeOfDelivery(delivery);
    return remember(this.#said, `${id} ${locale}`, () => say(message, locale));
  }
}

function remember<Value>(known: Map<string, Promise<Value>>, key: string, look: () => Promise<Value>): Promise<Value> {
  const found = known.get(key);
  if (found) return found;
  const made = look();
  known.set(key, made);
  made.catch(() => known.delete(key));
  const oldest = known.size > mostRemembered ? known.keys().next().value : undefined;
  if (oldest !== undefined) known.delete(oldest);
  return made;
}
