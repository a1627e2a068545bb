import { read, write } from '#db/client';
import { changeAccount, claimRecovery, findAccount } from '#lib/residents/accounts/store';
import { digitsIn, newRecoveryCode, recoverySeal } from '#lib/residents/codes';
import { mayTryRecovery } from '#lib/residents/limits';
import type { EntryFault, SignedIn } from '#lib/residents/model';
import { type Entered, enter } from '#lib/residents/operations/entering';
import { shownOnce, showOnce } from '#lib/residents/shown-once';
import { tellOfChange } from '#lib/residents/telling';
import { ok, type Result, refused } from '#lib/result';
import { sourceOf } from '#lib/web/rate-limit';

/** Makes a recovery code in place of the one before, and gives the cookie with which its page shows it; nothing but its seal stays with us. */
export async function makeRecoveryCode({ residentId }: SignedIn, now: Date): Promise<string> {
  const code = newRecoveryCode();
  await write(async (writer) => {
    await changeAccount(writer, residentId, { recoverySeal: recoverySeal(digitsIn(code)), recoveryMadeAt: now });
    await tellOfChange(writer, residentId, 'recovery-made', now);
  });
  return showOnce('recovery', code);
}

/** The recovery code that was just made, in this browser only; undefined when its minutes are over or another was made since. */
export async function recoveryCodeToShow({ residentId }: SignedIn, headers: Headers): Promise<string | undefined> {
  const code = await shownOnce('recovery', headers);
  const account = code ? await findAccount(read, { recoverySeal: recoverySeal(digitsIn(code)) }) : undefined;
  return code && account?.residentId === residentId ? code : undefined;
}

/** Signs in with a recovery code, which counts once and needs no address. */
export async function giveRecoveryCode(typed: string, shared: boolean, headers: Headers, now: Date): Promise<Result<Entered, EntryFault>> {
  if (!mayTryRecovery(sourceOf(headers), now)) return refused('too-many');
  const residentId = await write(async (writer) => {
    const claimed = await claimRecovery(writer, recoverySeal(digitsIn(typed)));
    if (claimed) await tellOfChange(writer, claimed, 'recovery-used', now);
    return claimed;
  });
  return residentId ? ok(await enter(residentId, { isNew: false, shared }, headers, now)) : refused('recovery-wrong');
}
