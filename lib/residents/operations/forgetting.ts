import { type Reader, read, write } from '#db/client';
import { removeFiles } from '#lib/files/storage';
import { originalLocale } from '#lib/i18n/locales';
import { isRefusedForGood } from '#lib/mail/faults';
import { changeAccount, findAccount, removeEnded } from '#lib/residents/accounts/store';
import { removeOldDeputations } from '#lib/residents/deputies/store';
import { tracesKeptYears, unusedYears, warnedDays } from '#lib/residents/model';
import { keptOf, removeEverything } from '#lib/residents/operations/leaving';
import { closedPeople, halfMadePeople, unusedPeople } from '#lib/residents/person/store';
import { removeOldChecklists } from '#lib/residents/shelf/store';
import { removeTraces } from '#lib/residents/traces/store';
import { sendUnused } from '#lib/web/letters';

/** What was deleted because its time had come, by numbers only; `closed` are those who left and of whom no case keeps anything now. */
export type Forgotten = {
  sessions: number;
  traces: number;
  deputies: number;
  checklists: number;
  halfMade: number;
  unused: number;
  closed: number;
};

const dayMilliseconds = 86_400_000;
const yearsAgo = (now: Date, years: number) => new Date(now.getTime() - years * 365 * dayMilliseconds);
const daysAgo = (now: Date, days: number) => new Date(now.getTime() - days * dayMilliseconds);

/** Forgets what the privacy page promises to forget, each account in a transaction of its own. */
export async function forgetResidents(now: Date): Promise<Forgotten> {
  const ended = await write(async (writer) => ({
    sessions: await removeEnded(writer, now),
    traces: await removeTraces(writer, yearsAgo(now, tracesKeptYears)),
    deputies: await removeOldDeputations(writer, yearsAgo(now, tracesKeptYears), now),
    checklists: await removeOldChecklists(writer, now),
  }));
  const halfMade = await halfMadePeople(read, daysAgo(now, 1));
  for (const id of halfMade) await removeOne(id, now);
  const counts = { ...ended, halfMade: halfMade.length, unused: await removeUnused(now), closed: await removeClosed(now) };
  // Last: a mail server that does not answer holds nothing else up.
  await warnUnused(now);
  return counts;
}

/** Removes whom nobody has seen since he was told; whoever comes back in the meantime keeps his account. */
async function removeUnused(now: Date): Promise<number> {
  const unused = { seenBefore: yearsAgo(now, unusedYears), toldBefore: daysAgo(now, warnedDays) };
  let removed = 0;
  for (const residentId of await unusedPeople(read, { ...unused, limit: 200 })) {
    const isStill = async (reader: Reader) => (await unusedPeople(reader, { ...unused, residentId, limit: 1 })).length > 0;
    if (await removeOne(residentId, now, isStill)) removed += 1;
  }
  return removed;
}

/** Removes an account, unless that is no longer due in the transaction that does it. */
async function removeOne(residentId: string, now: Date, isDue: (reader: Reader) => Promise<boolean> = async () => true): Promise<boolean> {
  const kept = await keptOf({ residentId }, now);
  const files = await write(async (writer) =>
    (await isDue(writer)) ? removeEverything(writer, residentId, kept.length > 0, now) : undefined,
  );
  await removeFiles(files ?? []);
  return files !== undefined;
}

/** Makes anonymous what cases no longer need of those who left. */
async function removeClosed(now: Date): Promise<number> {
  const left = await closedPeople(read);
  let removed = 0;
  for (const residentId of left) {
    if ((await keptOf({ residentId }, now)).some(({ until }) => until > now)) continue;
    await removeFiles(await write((writer) => removeEverything(writer, residentId, false, now)));
    removed += 1;
  }
  return removed;
}

/** So many are told in one run, every ten minutes. */
const mostWarned = 10;

/** Tells those whose accounts will be deleted; whoever has no address finds it when he comes, and coming is enough to keep it. */
async function warnUnused(now: Date): Promise<void> {
  const seenBefore = new Date(yearsAgo(now, unusedYears).getTime() + warnedDays * dayMilliseconds);
  for (const id of await unusedPeople(read, { seenBefore, limit: mostWarned })) {
    const account = await findAccount(read, { id });
    const { email, locale = originalLocale } = account ?? {};
    // Whose mailbox is there no more cannot be told more than this.
    const told = email ? await sendUnused({ email, locale }, now).then(() => true, isRefusedForGood) : true;
    if (told) await write((writer) => changeAccount(writer, id, { warnedAt: now }));
  }
}
