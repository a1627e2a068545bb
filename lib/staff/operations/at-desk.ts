import { read, write } from '#db/client';
import { auth } from '#lib/staff/auth';
import { type AtDesk, idleMinutes, rolesWithSecondFactor, type StaffMember } from '#lib/staff/model';
import { changeSession, passkeysOf, type Session, sessionByToken, staffById } from '#lib/staff/store';
import { sourceOf } from '#lib/web/rate-limit';
import { isSample } from '#lib/web/site';

/** Seen again within this time, a session is not written anew. */
const seenMilliseconds = 60_000;

/**
 * Who sits at the desk behind these request headers; undefined for nobody: no session, one that was idle for
 * an hour or is twelve hours old, a person who left, or the sample's staff in a real city.
 */
export async function whoIsAtDesk(headers: Headers, now: Date): Promise<AtDesk | undefined> {
  // Without a cookie of the desk nobody is asked for: residents' requests cost nothing here.
  if (!headers.get('cookie')?.includes('session_token=')) return undefined;
  const known = await auth().api.getSession({ headers, query: { disableCookieCache: true, disableRefresh: true } });
  const session = known ? await sessionByToken(read, known.session.token) : undefined;
  const member = session ? await staffById(read, session.userId) : undefined;
  if (!session || !member || !mayWork(member) || hasEnded(session, now)) return undefined;
  if (now.getTime() - lastSeen(session) > seenMilliseconds) await write((writer) => changeSession(writer, session.token, { seenAt: now }));
  return {
    ...member,
    source: sourceOf(headers),
    session: { id: session.id, token: session.token, startedAt: session.createdAt },
    lacksSecondFactor: !session.strong && (await needsSecondFactor(member)),
  };
}

/** Whether this person may sign in at all. */
export function mayWork({ leftAt, sample }: StaffMember): boolean {
  return leftAt === null && (!sample || isSample());
}

function hasEnded(session: Session, now: Date): boolean {
  return session.expiresAt <= now || now.getTime() - lastSeen(session) > idleMinutes * 60_000;
}

const lastSeen = ({ seenAt, createdAt }: Session) => Math.max(seenAt?.getTime() ?? 0, createdAt.getTime());

/** Whoever approves or administers needs one, and whoever has set one up is asked for it. */
async function needsSecondFactor(member: StaffMember): Promise<boolean> {
  return rolesWithSecondFactor.includes(member.role) || (await hasSecondFactor(member));
}

/** Whether this session may set up a second factor: the first one, or a further one after giving one. A password alone adds none. */
export async function mayAddSecondFactor(actor: AtDesk): Promise<boolean> {
  return !actor.lacksSecondFactor || !(await hasSecondFactor(actor));
}

async function hasSecondFactor({ id, twoFactorEnabled }: StaffMember): Promise<boolean> {
  return twoFactorEnabled === true || (await passkeysOf(read, id)).length > 0;
}
