import { read, type Writer, write } from '#db/client';
import { isLocale, type Locale, originalLocale } from '#lib/i18n/locales';
import { hashOfKey, newKey } from '#lib/id';
import { plainFault } from '#lib/mail/faults';
import {
  addAccount,
  addCode,
  changeAccount,
  findAccount,
  findCode,
  removeCode,
  removeEnded,
  type StoredCode,
  tryCode,
} from '#lib/residents/accounts/store';
import { codeSeal, digitsIn, newCode } from '#lib/residents/codes';
import { ownCookie, ownCookieIn } from '#lib/residents/cookies';
import { guessedRight, mayAskForLetter, mayGuessCode, mayMistype } from '#lib/residents/limits';
import { codeMinutes, codeTries, type EntryFault, ResidentEmail, type SignedIn } from '#lib/residents/model';
import { type Entered, enter } from '#lib/residents/operations/entering';
import { tellOfChange } from '#lib/residents/telling';
import { ok, type Result, refused } from '#lib/result';
import { isSealed } from '#lib/secret';
import { sendAddressChanged, sendCode, sendConfirmation } from '#lib/web/letters';
import { sourceOf } from '#lib/web/rate-limit';

/** The cookie that binds a code to the browser that asked for it. */
const keyCookie = 'code';

type Wanted = { email: string; locale: Locale };

/**
 * Sends a code to an address, and gives the cookie to which the code belongs. What is done, and for how long, is the same
 * for an address somebody has an account under and for any other; only the letter differs, which its owner reads.
 */
export async function askForCode(wanted: Wanted, headers: Headers, now: Date): Promise<Result<string, EntryFault>> {
  return prepareCode(wanted, undefined, headers, now);
}

/** The same for somebody who is signed in and wants to be reached at an address. */
export async function askToConfirm(resident: SignedIn, email: string, headers: Headers, now: Date): Promise<Result<string, EntryFault>> {
  return prepareCode({ email, locale: resident.locale }, resident.residentId, headers, now);
}

async function prepareCode(
  wanted: Wanted,
  residentId: string | undefined,
  headers: Headers,
  now: Date,
): Promise<Result<string, EntryFault>> {
  const address = ResidentEmail.safeParse(wanted.email);
  if (!address.success) return refused(mayMistype(sourceOf(headers), now) ? 'email-wrong' : 'too-many');
  const email = address.data;
  const account = await findAccount(read, { email });
  if (!mayAskForLetter({ email, residentId: account?.residentId, headers }, now)) return refused('too-many');
  const [key, code] = [newKey(), newCode()];
  const row = { keyHash: hashOfKey(key), email, seal: codeSeal(key, email, code), residentId: residentId ?? null, locale: wanted.locale };
  await write(async (writer) => {
    await removeEnded(writer, now);
    await addCode(writer, { ...row, expiresAt: new Date(now.getTime() + codeMinutes * 60_000) });
  });
  const reader = { email, locale: account?.locale ?? wanted.locale };
  const sent = residentId ? sendConfirmation(reader, code, now) : sendCode(reader, code, account !== undefined, now);
  const arrived = await sent.then(() => true).catch((fault: unknown) => console.error('letter:', plainFault(fault)));
  return arrived ? ok(ownCookie(keyCookie, key, codeMinutes * 60)) : refused('mail-failed');
}

/** The address to which this browser has asked for a code that can still be used. */
export async function addressOfCode(headers: Headers, now: Date): Promise<string | undefined> {
  return (await findCode(read, hashOfKey(ownCookieIn(headers, keyCookie)), now))?.email;
}

/** Signs in with a code, which counts once. Under an address that nobody has, it opens an account. */
export async function giveCode(typed: string, shared: boolean, headers: Headers, now: Date): Promise<Result<Entered, EntryFault>> {
  const opened = await spendCode(typed, headers, now, async (writer, { email, locale, residentId }) => {
    if (residentId !== null) return undefined;
    // Whoever got this far and no further the last time finds the account he opened then.
    const isNew = await addAccount(writer, { id: newKey(), locale: isLocale(locale) ? locale : originalLocale, email }, now);
    const account = await findAccount(writer, { email });
    return account && { isNew, residentId: account.residentId };
  });
  if (!opened.ok) return opened;
  const { residentId, isNew } = opened.value;
  const entered = await enter(residentId, { isNew, shared }, headers, now);
  return ok({ ...entered, cookies: [...entered.cookies, ownCookie(keyCookie, '', 0)] });
}

/** Keeps an address that somebody has shown to be his; both it and the one before are told. */
export async function confirmAddress(resident: SignedIn, typed: string, headers: Headers, now: Date): Promise<Result<string, EntryFault>> {
  const confirmed = await spendCode(typed, headers, now, async (writer, { email, residentId }) => {
    if (residentId !== resident.residentId) return undefined;
    const holder = await findAccount(writer, { email });
    if (holder && holder.residentId !== residentId) return 'email-taken' as const;
    await changeAccount(writer, resident.residentId, { email, emailVerified: true });
    const isNew = email !== resident.email;
    if (isNew) await tellOfChange(writer, resident.residentId, 'email-changed', now);
    return { isNew };
  });
  if (!confirmed.ok) return confirmed;
  if (confirmed.value === 'email-taken') return refused(confirmed.value);
  const { email: before, locale } = resident;
  if (before && confirmed.value.isNew) await sendAddressChanged({ email: before, locale }, now);
  return ok(ownCookie(keyCookie, '', 0));
}

/** Uses a code up in the transaction of what it is for. Wrong ones are counted against the browser that asked, and against who guesses. */
async function spendCode<Value>(
  typed: string,
  headers: Headers,
  now: Date,
  act: (writer: Writer, code: StoredCode) => Promise<Value | undefined>,
): Promise<Result<Value, EntryFault>> {
  const key = ownCookieIn(headers, keyCookie);
  const waiting = await findCode(read, hashOfKey(key), now);
  if (!waiting) return refused('code-gone');
  const account = await findAccount(read, { email: waiting.email });
  const asking = { email: waiting.email, residentId: account?.residentId, headers };
  if (!mayGuessCode(asking, now)) return refused('too-many');
  const used = await write(async (writer): Promise<Result<Value, EntryFault>> => {
    const code = await tryCode(writer, hashOfKey(key), now);
    if (!code || code.tries > codeTries) return refused('code-gone');
    if (!isRight(key, code, typed)) return refused('code-wrong');
    await removeCode(writer, code.keyHash);
    const value = await act(writer, code);
    return value === undefined ? refused('code-gone') : ok(value);
  });
  if (used.ok) guessedRight(asking);
  return used;
}

const isRight = (key: string, { email, seal }: StoredCode, typed: string) =>
  isSealed('resident-code', `${key}\n${email}\n${digitsIn(typed)}`, seal);
