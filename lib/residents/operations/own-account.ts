import { read, write } from '#db/client';
import { endDevices } from '#lib/notifications/operations/endpoints';
import {
  endOtherSessions,
  endSession,
  findAccount,
  passkeysOf,
  type Session,
  type StoredPasskey,
  sessionsOf,
} from '#lib/residents/accounts/store';
import type { SignedIn } from '#lib/residents/model';

export type OwnAccount = { sessions: Session[]; passkeys: StoredPasskey[]; recoveryMadeAt: Date | null };

/** Where somebody is signed in, and by what he can come in. */
export async function showOwnAccount({ residentId }: SignedIn, now: Date): Promise<OwnAccount> {
  const [sessions, passkeys, account] = await Promise.all([
    sessionsOf(read, residentId, now),
    passkeysOf(read, residentId),
    findAccount(read, { id: residentId }),
  ]);
  return { sessions, passkeys, recoveryMadeAt: account?.recoveryMadeAt ?? null };
}

/** Ends one of one's own sessions; false when it is not one's own. */
export async function revokeSession({ residentId }: SignedIn, id: string): Promise<boolean> {
  return write(async (writer) => {
    await endDevices(writer, residentId, { only: id });
    return endSession(writer, residentId, id);
  });
}

/** Ends all sessions but this one. */
export async function revokeOtherSessions({ residentId, session }: SignedIn): Promise<void> {
  await write(async (writer) => {
    await endDevices(writer, residentId, { except: session.id });
    await endOtherSessions(writer, residentId, session.token);
  });
}
