import type { AtDesk, Role } from '#lib/staff/model';

/** A person at the desk for tests, without a sign-in. */
export function atDesk(name: string, role: Role, office = ''): AtDesk {
  return {
    ...{ id: `staff-${name}`, name, email: `${name}@city.example`, role, office, sample: false, twoFactorEnabled: true },
    ...{ createdAt: new Date(0), leftAt: null, source: '192.0.2.1', lacksSecondFactor: false },
    session: { id: `session-${name}`, token: `token-${name}`, startedAt: new Date(0) },
  };
}
