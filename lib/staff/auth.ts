import { type Passkey, passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins';
import { cityAdapter } from '#db/auth-adapter';
import { newKey } from '#lib/id';
import { keyFor } from '#lib/secret';
import { isOpenedByPerson } from '#lib/sign-in/passkey-answers';
import { longestPassword, longestSessionHours, shortestPassword } from '#lib/staff/model';
import { siteOrigin } from '#lib/web/site';

export type { Passkey };

/** Cookies of the desk begin so. */
export const cookiePrefix = 'desk';

/**
 * The sign-in library with the city's settings (docs/decisions/0010). Its own HTTP handler is mounted
 * nowhere: our operations call its functions, so that each door of the desk is one of ours, asks for
 * its permission, and leaves an audit record.
 */
function makeAuth() {
  const origin = siteOrigin();
  const hidden = { required: false, input: false } as const;
  return betterAuth({
    appName: 'City hall',
    baseURL: origin,
    secret: keyFor('staff'),
    database: cityAdapter('staff'),
    telemetry: { enabled: false },
    logger: { level: 'error' },
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: shortestPassword, maxPasswordLength: longestPassword },
    user: {
      additionalFields: {
        role: { type: 'string', ...hidden },
        office: { type: 'string', ...hidden },
        sample: { type: 'boolean', ...hidden },
        leftAt: { type: 'date', ...hidden },
      },
    },
    session: {
      // The end in any case; that an idle session ends sooner is for `whoIsAtDesk` to see.
      expiresIn: longestSessionHours * 3600,
      disableSessionRefresh: true,
      additionalFields: { seenAt: { type: 'date', ...hidden }, strong: { type: 'boolean', ...hidden } },
    },
    advanced: {
      cookiePrefix,
      useSecureCookies: origin.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
      database: { generateId: () => newKey() },
    },
    plugins: [
      // Its own lock would shut out whoever is attacked; ours counts by device and source (lib/staff/limits.ts).
      twoFactor({ accountLockout: { enabled: false }, backupCodeOptions: { amount: 10, length: 10 } }),
      passkey({
        rpID: new URL(origin).hostname,
        rpName: 'City hall',
        origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: { afterVerification: async ({ verification }) => isOpenedByPerson(verification.registrationInfo) },
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
