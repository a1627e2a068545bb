import { read, type Writer, write } from '#db/client';
import { exportRegistrations, leaveAllGroups } from '#lib/facilities/applicants/operations/keeping';
import { exportDraws, leaveAllDraws } from '#lib/facilities/draws/operations/keeping';
import { removeCalendar } from '#lib/facilities/reservations/operations/feeds';
import { exportReservations, leaveAllLines } from '#lib/facilities/reservations/operations/keeping';
import { removeFiles } from '#lib/files/storage';
import { originalLocale } from '#lib/i18n/locales';
import { exportToldTo, forgetListener } from '#lib/notifications/operations/forgetting';
import { exportProcedures, leaveAllDrafts } from '#lib/procedures/operations/keeping';
import { findAccount, noAddress, passkeysOf, removeWaysIn, sessionsOf } from '#lib/residents/accounts/store';
import { deputationsOf } from '#lib/residents/deputies/store';
import { type KeptFor, keepers } from '#lib/residents/kept-by';
import type { SignedIn } from '#lib/residents/model';
import { endDeputationsOf } from '#lib/residents/operations/deputies';
import { closePerson, findPerson, removePerson } from '#lib/residents/person/store';
import { checklistsOf, pinsOf, removeShelf } from '#lib/residents/shelf/store';
import { deputyActsOf, lookupsOf, removeTracesOf } from '#lib/residents/traces/store';
import { ok, type Result, refused } from '#lib/result';
import { sendDeleted } from '#lib/web/letters';

/** Everything the city hall keeps of somebody, to take along; keys and seals are nobody's data and are left out. */
export async function exportOwnData({ residentId }: SignedIn, now: Date) {
  const [
    person,
    account,
    sessions,
    passkeys,
    lookups,
    deputations,
    deputyActs,
    pins,
    checklists,
    booked,
    registered,
    drawn,
    applied,
    told,
  ] = await Promise.all([
    findPerson(read, residentId),
    findAccount(read, { id: residentId }),
    sessionsOf(read, residentId, now),
    passkeysOf(read, residentId),
    lookupsOf(read, residentId),
    deputationsOf(read, residentId),
    deputyActsOf(read, residentId),
    pinsOf(read, residentId),
    checklistsOf(read, residentId, now),
    exportReservations(residentId),
    exportRegistrations(residentId),
    exportDraws(residentId),
    exportProcedures(residentId),
    exportToldTo(residentId),
  ]);
  return {
    exportedAt: now,
    account: { id: residentId, email: person?.email, createdAt: account?.createdAt, seenAt: account?.seenAt },
    profile: person?.profile,
    recoveryCodeMadeAt: account?.recoveryMadeAt,
    sessions: sessions.map(({ createdAt, expiresAt, ipAddress, userAgent }) => ({ createdAt, expiresAt, ipAddress, userAgent })),
    passkeys: passkeys.map(({ name, createdAt, deviceType }) => ({ name, createdAt, deviceType })),
    lookups,
    deputies: deputations.map(({ deputyId: _, principalId, ...told }) => ({ ...told, asPrincipal: principalId === residentId })),
    deputyActs,
    pins,
    checklists,
    ...booked,
    ...registered,
    ...drawn,
    ...applied,
    ...told,
  };
}

/** What running cases would keep if somebody left now. */
export async function keptOf({ residentId }: Pick<SignedIn, 'residentId'>, now: Date): Promise<KeptFor[]> {
  return (await Promise.all(keepers.map(({ keepsOf }) => keepsOf(read, residentId, now)))).flat();
}

/** The word that is typed to leave, in every language: the one on the page, in capitals or not. */
export function isConfirmed(typed: string, word: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase();
  return plain(typed) === plain(word);
}

/**
 * Deletes one's account for good, after the word on the page was typed; a letter says so, since it may have been another who
 * typed it. What a running case keeps stays until it is due.
 */
export async function leave(
  { residentId }: SignedIn,
  typed: { confirmation: string; word: string },
  now: Date,
): Promise<Result<KeptFor[], 'not-confirmed'>> {
  if (!isConfirmed(typed.confirmation, typed.word)) return refused('not-confirmed');
  const kept = await keptOf({ residentId }, now);
  const account = await findAccount(read, { id: residentId });
  await removeFiles(await write((writer) => removeEverything(writer, residentId, kept.length > 0, now)));
  const { email, locale = originalLocale } = account ?? {};
  if (email) await sendDeleted({ email, locale }, now);
  return ok(kept);
}

/**
 * Removes all that is kept of a resident; `isKept` leaves the row by which a running case knows whose it is. Tells which files
 * belong to nobody once the transaction has ended.
 */
export async function removeEverything(writer: Writer, residentId: string, isKept: boolean, now: Date): Promise<string[]> {
  await removeWaysIn(writer, residentId);
  await endDeputationsOf(writer, residentId, now);
  await removeShelf(writer, residentId);
  await removeTracesOf(writer, residentId);
  await forgetListener(writer, residentId);
  await leaveAllLines(writer, residentId);
  await leaveAllGroups(writer, residentId, now);
  await leaveAllDraws(writer, residentId);
  await removeCalendar(writer, residentId);
  const files = await leaveAllDrafts(writer, residentId);
  if (isKept) {
    await closePerson(writer, residentId, noAddress(residentId), now);
    return files;
  }
  for (const { anonymise } of keepers) files.push(...(await anonymise(writer, residentId, now)));
  await removePerson(writer, residentId);
  return files;
}
