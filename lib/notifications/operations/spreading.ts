import { read, type Writer, write } from '#db/client';
import { addMessages } from '#lib/notifications/inbox/store';
import { addDeliveries, holdUnspread, markSpread, type NewDelivery, nextToSpread, type OutboxRow } from '#lib/notifications/outbox/store';
import { isOfSecurity, nextLoud, rankOf } from '#lib/notifications/rules';
import { endpointsOf, findSubscriber, type StoredSubscriber, subscribersAfter } from '#lib/notifications/subscribers/store';
import { contactOf } from '#lib/residents/operations/contact';

/** Subscribers in one transaction: some milliseconds. */
const atOnce = 200;

/**
 * Makes out the next deliveries of what is to be told: one for each way to each subscriber whom it concerns, so many
 * subscribers at a time. False when everything has been made out. Killed in between, it goes on where it was.
 */
export async function spreadNext(now: Date): Promise<boolean> {
  // Looking costs nothing, writing waits for the disk.
  if (!(await nextToSpread(read))) return false;
  return write(async (writer) => {
    const next = await nextToSpread(writer);
    // Held until this transaction ends: whoever ends the notice meanwhile waits, or has ended it already.
    if (!next || !(await holdUnspread(writer, next.id))) return next !== undefined;
    const { row } = next;
    if (!row) {
      // Laid aside, and told: everything else waits behind it.
      console.error(`notices: ${next.id} cannot be read and reaches nobody`);
      await markSpread(writer, next.id, '', now);
      return true;
    }
    // Nobody was there to deliver it while it was of use.
    const part = row.usefulUntil <= now ? [] : await whomToTell(writer, row);
    await spreadTo(writer, row, part, now);
    await addMessages(
      writer,
      part.flatMap(({ residentId }) => residentId || []),
      row.id,
      row.at,
    );
    await markSpread(writer, row.id, part.at(-1)?.id ?? '', part.length < atOnce ? now : null);
    return true;
  });
}

async function whomToTell(writer: Writer, { audience, reached }: OutboxRow): Promise<StoredSubscriber[]> {
  return 'residentId' in audience ? [await subscriberOf(writer, audience.residentId)] : subscribersAfter(writer, audience, reached, atOnce);
}

/** A resident who chose nothing is written to when something concerns himself. */
async function subscriberOf(writer: Writer, residentId: string): Promise<StoredSubscriber> {
  const found = await findSubscriber(writer, { residentId });
  const none = { id: '', residentId, keyHash: null, locale: '', byEmail: true, changedAt: new Date(0) };
  return found ?? { ...none, quietFrom: '00:00', quietUntil: '00:00' };
}

async function spreadTo(writer: Writer, row: OutboxRow, people: readonly StoredSubscriber[], now: Date): Promise<void> {
  const endpoints = Map.groupBy(
    await endpointsOf(
      writer,
      people.map(({ id }) => id),
    ),
    ({ subscriberId }) => subscriberId,
  );
  const rows: NewDelivery[] = [];
  for (const person of people) {
    const contact = person.residentId === null ? undefined : await contactOf(writer, person.residentId);
    const shared = {
      ...{ outboxId: row.id, locale: contact?.locale ?? person.locale, rank: rankOf(row), usefulUntil: row.usefulUntil },
      dueAt: row.urgent ? now : nextLoud(person, now),
    };
    const own = row.channels === 'mail' ? [] : (endpoints.get(person.id) ?? []);
    rows.push(...own.map(({ id, origin }) => ({ ...shared, channel: 'push', target: id, origin })));
    const isForHim = 'residentId' in row.audience && own.length === 0;
    const letter = isOfSecurity(row.message) ? { rank: 0, dueAt: now } : {};
    if (contact?.email && row.channels !== 'push' && (person.byEmail || isForHim || isOfSecurity(row.message)))
      rows.push({ ...shared, ...letter, channel: 'mail', target: contact.residentId, origin: 'mail' });
  }
  await addDeliveries(writer, rows);
}
