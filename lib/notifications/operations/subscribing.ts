import { read, write } from '#db/client';
import { listDistricts } from '#lib/catalogue/operations/districts';
import { type Locale, originalLocale } from '#lib/i18n/locales';
import { newKey } from '#lib/id';
import { Choices, type Subscriber, usualQuiet } from '#lib/notifications/model';
import { addDeliveries, addToOutbox, markShown } from '#lib/notifications/outbox/store';
import { findPushKeys } from '#lib/notifications/push/store';
import { endpointsOf, findChoices, findSubscriber, removeSubscriber, saveChoices } from '#lib/notifications/subscribers/store';
import { contactOf } from '#lib/residents/operations/contact';
import { ok, type Result, refused } from '#lib/result';

/** Nothing chosen yet; the hours in which nobody is disturbed are those that most would choose. */
export const noChoices: Choices = { topics: [], districts: [], byEmail: false, quietFrom: usualQuiet.from, quietUntil: usualQuiet.until };

/** What can be wrong with a choice; the sentences are in `messages/<locale>/notifications.json`, under `faults`. */
export const choiceFaults = ['topics', 'district', 'time'] as const;
export type ChoiceFault = (typeof choiceFaults)[number];

/** What somebody chose, and whether a browser of his takes notices; `undefined` for one who chose nothing. */
export async function choicesOf(who: Subscriber): Promise<Choices | undefined> {
  return findChoices(read, who);
}

const { quietFrom, quietUntil } = Choices.shape;
const Typed = Choices.extend({ quietFrom: quietFrom.catch(usualQuiet.from), quietUntil: quietUntil.catch(usualQuiet.until) });

/** A choice as it was typed and refused, where it is near enough to one to be shown again. */
export function typedChoices(typed: string | undefined): Choices | undefined {
  return Typed.safeParse(typed === undefined ? undefined : JSON.parse(typed)).data;
}

/** Where somebody's e-mail goes; undefined without an account, or without an address in it. */
export async function emailOf(who: Subscriber): Promise<string | undefined> {
  return 'residentId' in who ? (await contactOf(read, who.residentId))?.email : undefined;
}

/** The public key by which a browser subscribes to this city's notices; '' before the first start has come to its end. */
export async function applicationServerKey(): Promise<string> {
  return (await findPushKeys(read))?.publicKey ?? '';
}

/**
 * Keeps what somebody chose to hear of. Refused: without a topic there is nothing to send, garbage days are those of a
 * district, and hours are written `21:00`.
 * Districts that are none are left out.
 */
export async function choose(who: Subscriber, input: unknown, locale: Locale, now: Date): Promise<Result<Choices, ChoiceFault>> {
  const checked = Choices.safeParse(input);
  if (!checked.success) return refused(String(checked.error.issues[0]?.path[0]).startsWith('quiet') ? 'time' : 'topics');
  if (checked.data.topics.length === 0) return refused('topics');
  const known = new Set((await listDistricts(originalLocale)).map(({ slug }) => slug));
  const choices = { ...checked.data, districts: checked.data.districts.filter((slug) => known.has(slug)) };
  // A district that is no more must not make it the whole city.
  const isLost = checked.data.districts.length > 0 && choices.districts.length === 0;
  const needsDistrict = known.size > 0 && choices.topics.includes('garbage') && choices.districts.length === 0;
  if (isLost || needsDistrict) return refused('district');
  await write((writer) => saveChoices(writer, who, choices, locale, now));
  return ok(choices);
}

/** Sends a trial to somebody's own browsers, at whatever hour he asks for it; false when he has none. */
export async function sendTrial(who: Subscriber, now: Date): Promise<boolean> {
  return write(async (writer) => {
    const found = await findSubscriber(writer, who);
    const endpoints = await endpointsOf(writer, found ? [found.id] : []);
    if (!found || endpoints.length === 0) return false;
    const usefulUntil = new Date(now.getTime() + 10 * 60_000);
    const told = { key: `trial/${newKey()}`, urgent: true, at: now, usefulUntil, channels: 'push' } as const;
    // Nobody else is meant: its deliveries are made out here.
    const audience = { residentId: '' };
    const outboxId = await addToOutbox(writer, { ...told, message: { kind: 'trial', params: {} }, audience });
    const shared = { outboxId: outboxId ?? '', channel: 'push', locale: found.locale, rank: 0, dueAt: now, usefulUntil };
    await addDeliveries(
      writer,
      endpoints.map(({ id, origin }) => ({ ...shared, target: id, origin })),
    );
    return true;
  });
}

/** Ends everything for an account and for the browser it is used on: what was chosen, where they are reached, themselves. */
export async function stop(...all: readonly Subscriber[]): Promise<void> {
  await write(async (writer) => {
    for (const who of all) await removeSubscriber(writer, who);
  });
}

/** Notes that a phone has shown a notice. */
export async function noteShown(deliveryId: string, now: Date): Promise<void> {
  await write((writer) => markShown(writer, deliveryId, now));
}
