import { read, write } from '#db/client';
import { changeAccount, endSession, findAccount, sessionByToken } from '#lib/residents/accounts/store';
import { cookiePrefix, ownCookie } from '#lib/residents/cookies';
import { isSharedSession, type SignedIn } from '#lib/residents/model';
import { keyFor } from '#lib/secret';
import { verifiedValue } from '#lib/sign-in/cookies';
import { cookieValue } from '#lib/web/cookies';
import { sourceOf } from '#lib/web/rate-limit';

const dayMilliseconds = 86_400_000;

/** Who is signed in behind these request headers; undefined for nobody. */
export async function whoIsResident(headers: Headers, now: Date): Promise<SignedIn | undefined> {
  const cookies = headers.get('cookie') ?? '';
  const name = `${cookiePrefix()}.session_token`;
  // Whoever has no account costs nothing here. The library would look for the same two rows, with much ado.
  const token = cookieValue(cookies, name) && verifiedValue(cookies, name, keyFor('residents'));
  const session = token ? await sessionByToken(read, token) : undefined;
  const account = session && session.expiresAt > now ? await findAccount(read, { id: session.userId }) : undefined;
  if (!session || !account) return undefined;
  if (now.getTime() - (account.seenAt?.getTime() ?? 0) > dayMilliseconds)
    await write((writer) => changeAccount(writer, account.residentId, { seenAt: now, warnedAt: null }));
  const { residentId, locale, email } = account;
  return {
    residentId,
    locale,
    email,
    source: sourceOf(headers),
    session: { id: session.id, token: session.token, startedAt: session.createdAt, isShared: isSharedSession(session) },
  };
}

/** Signs out: the session ends here, not only in the browser. Gives the cookies to take away. */
export async function signOut({ residentId, session }: SignedIn): Promise<string[]> {
  await write((writer) => endSession(writer, residentId, session.id));
  return ['session_token', 'dont_remember'].map((name) => ownCookie(name, '', 0));
}
