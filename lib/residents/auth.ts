import { type Passkey, passkey } from '@better-auth/passkey';
import { type BetterAuthPlugin, betterAuth } from 'better-auth';
import { APIError, createAuthEndpoint, getSessionFromCtx } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import { cityAdapter } from '#db/auth-adapter';
import { newKey } from '#lib/id';
import { cookiePrefix } from '#lib/residents/cookies';
import { sessionDays } from '#lib/residents/model';
import { languageOfOpening, openByPasskey } from '#lib/residents/operations/opening';
import { keyFor } from '#lib/secret';
import { isOpenedByPerson } from '#lib/sign-in/passkey-answers';
import { siteOrigin } from '#lib/web/site';

export type { Passkey };

/** Begins a session for somebody whom we know by a code: the library makes the token and its cookie. Called by our operations only.
 * `endsAt`: on a device that several people use, where the browser forgets it too. */
const entering = {
  id: 'entering',
  endpoints: {
    enter: createAuthEndpoint(
      '/enter',
      { method: 'POST', body: z.object({ residentId: z.string(), endsAt: z.date().optional() }), metadata: { SERVER_ONLY: true } },
      async (context) => {
        const { internalAdapter } = context.context;
        const { residentId, endsAt: expiresAt } = context.body;
        const user = await internalAdapter.findUserById(residentId);
        const shared = expiresAt !== undefined;
        const session = user && (await internalAdapter.createSession(user.id, shared, shared ? { expiresAt } : undefined, shared));
        if (!user || !session) throw new APIError('UNAUTHORIZED');
        await setSessionCookie(context, { session, user }, shared);
        return context.json({});
      },
    ),
  },
} satisfies BetterAuthPlugin;

/**
 * The sign-in library for residents (docs/decisions/0010, 0015): passkeys and sessions are its own, on tables of
 * theirs. As at the desk its HTTP handler is mounted nowhere.
 */
function makeAuth() {
  const origin = siteOrigin();
  return betterAuth({
    appName: 'City hall',
    baseURL: origin,
    secret: keyFor('residents'),
    database: cityAdapter('residents'),
    telemetry: { enabled: false },
    logger: { level: 'error' },
    rateLimit: { enabled: false },
    session: { expiresIn: sessionDays * 86_400, disableSessionRefresh: true },
    advanced: {
      cookiePrefix: cookiePrefix(),
      // The library's own prefix would be `__Secure-`; ours says more.
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: origin.startsWith('https:') },
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
      database: { generateId: () => newKey() },
    },
    plugins: [
      entering,
      passkey({
        rpID: new URL(origin).hostname,
        rpName: 'City hall',
        origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          // Whoever is not signed in opens an account with it; whoever is adds it to his own.
          requireSession: false,
          resolveUser: async () => ({ id: newKey(), name: 'me' }),
          afterVerification: async ({ ctx, verification, user, context }) => {
            isOpenedByPerson(verification.registrationInfo);
            const locale = languageOfOpening(context);
            // What an account has begun ends in its own session, which the library compares only where there is one.
            const isMeant = locale ? await openByPasskey(user.id, locale) : (await getSessionFromCtx(ctx))?.user.id === user.id;
            if (!isMeant) throw new APIError('UNAUTHORIZED');
          },
        },
        authentication: { afterVerification: async ({ verification }) => isOpenedByPerson(verification.authenticationInfo) },
      }),
    ],
  });
}

let made: ReturnType<typeof makeAuth> | undefined;

/** The one instance of this copy of the module; it holds nothing but settings. */
export function auth(): ReturnType<typeof makeAuth> {
  made ??= makeAuth();
  return made;
}
