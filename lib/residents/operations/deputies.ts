import { z } from 'zod';
import { type Reader, read, type Writer, write } from '#db/client';
import { hashOfKey, newKey } from '#lib/id';
import { passedOnUnder } from '#lib/notifications/operations/announcing';
import { forgetPassedOn } from '#lib/notifications/operations/forgetting';
import {
  acceptInvitation,
  addDeputation,
  deputationInForce,
  deputationsOf,
  endDeputation,
  findDeputation,
  openInvitation,
  removeDeputationsOf,
} from '#lib/residents/deputies/store';
import { type Deputation, type DeputyAct, DeputyScope, deputyInvitationDays, type SignedIn } from '#lib/residents/model';
import { shownOnce, showOnce } from '#lib/residents/shown-once';
import { tell } from '#lib/residents/telling';
import { addDeputyAct, type DoneAct, deputyActsOf } from '#lib/residents/traces/store';
import { ok, type Result, refused } from '#lib/result';

const Name = z.string().trim().min(1, 'name-missing').max(80, 'name-too-long');
const Invited = z.object({ deputyName: Name, principalName: Name, scopes: z.array(DeputyScope).min(1, 'scopes-missing') });

export const deputyFaults = ['name-missing', 'name-too-long', 'scopes-missing', 'own-invitation', 'too-many-deputies'] as const;
export type DeputyFault = (typeof deputyFaults)[number];

/** A person has few who act for him; more are a mistake or worse. */
const mostDeputies = 10;

/** Lets somebody act for oneself in named things, once he has accepted; gives the key of the invitation, which is shown this once. */
export async function inviteDeputy(
  { residentId }: SignedIn,
  typed: { deputyName: string; principalName: string; scopes: readonly string[] },
  now: Date,
): Promise<Result<string, Record<string, DeputyFault>>> {
  const invited = Invited.safeParse(typed);
  if (!invited.success) return refused(faultsOf(invited.error));
  const key = newKey();
  const made = { id: newKey(), principalId: residentId, deputyId: null, createdAt: now, acceptedAt: null, endedAt: null };
  const expiresAt = new Date(now.getTime() + deputyInvitationDays * 86_400_000);
  return write(async (writer) => {
    const mine = (await deputationsOf(writer, residentId)).filter((one) => one.principalId === residentId && isRunning(one, now));
    if (mine.length >= mostDeputies) return refused({ scopes: 'too-many-deputies' });
    await addDeputation(writer, { ...made, ...invited.data, expiresAt }, hashOfKey(key));
    return ok(key);
  });
}

function faultsOf({ issues }: z.ZodError): Record<string, DeputyFault> {
  return Object.fromEntries(
    issues.map(({ path, message }) => [String(path[0]), deputyFaults.find((one) => one === message) ?? 'scopes-missing']),
  );
}

/** Whether a deputation is in force or can still be accepted. */
export function isRunning({ endedAt, acceptedAt, expiresAt }: Deputation, now: Date): boolean {
  return endedAt === null && (acceptedAt !== null || expiresAt > now);
}

/** An invitation by its key, while it can be accepted. */
export async function findInvitation(key: string, now: Date): Promise<Deputation | undefined> {
  return openInvitation(read, hashOfKey(key), now);
}

/** The cookie with which the page of deputies shows the key of an invitation that was just made. */
export async function showInvitation(key: string): Promise<string> {
  return showOnce('invitation', key);
}

/** The key of the invitation that somebody has just made, in this browser only; undefined once it was accepted or its minutes are over. */
export async function invitationToShow({ residentId }: SignedIn, headers: Headers, now: Date): Promise<string | undefined> {
  const key = await shownOnce('invitation', headers);
  return key && (await findInvitation(key, now))?.principalId === residentId ? key : undefined;
}

/** Accepts an invitation; both are told. Nobody acts for himself. */
export async function acceptDeputation(
  { residentId }: SignedIn,
  key: string,
  now: Date,
): Promise<Result<Deputation, 'not-found' | 'own-invitation'>> {
  return write(async (writer) => {
    const invited = await openInvitation(writer, hashOfKey(key), now);
    if (invited?.principalId === residentId) return refused('own-invitation');
    const accepted = await acceptInvitation(writer, hashOfKey(key), residentId, now);
    if (!accepted) return refused('not-found');
    await tellBoth(writer, accepted, 'deputy-accepted', now);
    return ok(accepted);
  });
}

/** Ends a deputation, from either side, at once: what the deputy was told goes too; both hear of it. False when it is neither's. */
export async function endOneDeputation({ residentId }: SignedIn, id: string, now: Date): Promise<boolean> {
  return write(async (writer) => {
    const ended = await endDeputation(writer, id, residentId, now);
    if (ended?.deputyId) {
      await forgetPassedOn(writer, ended.deputyId, ended.id);
      await tellBoth(writer, ended, 'deputy-ended', now);
    }
    return ended !== undefined;
  });
}

async function tellBoth(writer: Writer, deputation: Deputation, kind: 'deputy-accepted' | 'deputy-ended', now: Date): Promise<void> {
  const { principalId, deputyId } = deputation;
  await tellOne(writer, deputation, principalId, kind, now);
  if (deputyId) await tellOne(writer, deputation, deputyId, kind, now);
}

/** Tells one side, by the name he knows the other by; under a key by which that name is forgotten when the other leaves. */
async function tellOne(writer: Writer, deputation: Deputation, residentId: string, kind: 'deputy-accepted' | 'deputy-ended', now: Date) {
  const { id, principalId, deputyName, principalName, scopes } = deputation;
  const name = residentId === principalId ? deputyName : principalName;
  await tell(writer, residentId, { kind, params: { name, scopes: [...scopes] } }, now, passedOnUnder(id));
}

/** Ends and removes every deputation of somebody who leaves: what the others were told of him goes, and they hear that it has ended. */
export async function endDeputationsOf(writer: Writer, residentId: string, now: Date): Promise<void> {
  for (const one of await deputationsOf(writer, residentId)) {
    const other = one.principalId === residentId ? one.deputyId : one.principalId;
    if (!other) continue;
    await forgetPassedOn(writer, other, one.id);
    if (one.deputyId && one.endedAt === null) await tellOne(writer, one, other, 'deputy-ended', now);
  }
  await removeDeputationsOf(writer, residentId);
}

export type Deputies = { mine: Deputation[]; forOthers: Deputation[]; acts: (DoneAct & { name: string })[] };

/** Who acts for somebody, for whom he acts, and what was done for him. */
export async function showDeputies({ residentId }: SignedIn, now: Date): Promise<Deputies> {
  const [all, acts] = await Promise.all([deputationsOf(read, residentId), deputyActsOf(read, residentId)]);
  const names = new Map(all.map(({ id, deputyName }) => [id, deputyName]));
  const running = all.filter((one) => isRunning(one, now));
  return {
    mine: running.filter(({ principalId }) => principalId === residentId),
    forOthers: running.filter(({ deputyId }) => deputyId === residentId),
    acts: acts.map((act) => ({ ...act, name: names.get(act.deputationId) ?? '' })),
  };
}

/** Whose thing an operation does, and who does it: `deputation` is undefined where a person acts for himself. */
export type Acting = { principalId: string; deputation: Deputation | undefined };

/**
 * For whom somebody acts: for himself, or under a deputation in force that names this scope. Undefined for anything
 * else, as if there were nothing.
 */
export async function actingFor({ residentId }: SignedIn, deputationId: string, scope: DeputyScope): Promise<Acting | undefined> {
  if (deputationId === '') return { principalId: residentId, deputation: undefined };
  const deputation = await deputationInForce(read, deputationId, residentId);
  return deputation?.scopes.includes(scope) ? { principalId: deputation.principalId, deputation } : undefined;
}

/** For whom somebody acts besides himself in a scope, by the names he knows them by. */
export async function othersToActFor(resident: SignedIn, scope: DeputyScope, now: Date): Promise<{ id: string; name: string }[]> {
  const { forOthers } = await showDeputies(resident, now);
  return forOthers
    .filter(({ scopes, acceptedAt }) => acceptedAt !== null && scopes.includes(scope))
    .map(({ id, principalName }) => ({ id, name: principalName }));
}

/** For whom somebody acted under a deputation, also one that has ended since; undefined once one of them has left. */
export async function principalOf(reader: Reader, id: string): Promise<string | undefined> {
  return (await findDeputation(reader, id))?.principalId;
}

/** Writes down what a deputy did, in the transaction in which he did it, where the one he did it for is told of it otherwise. */
export async function writeAct(writer: Writer, { id, principalId }: Deputation, act: DeputyAct, now: Date): Promise<void> {
  await addDeputyAct(writer, principalId, { id: newKey(), deputationId: id, at: now, act });
}

/** Writes down what a deputy did, and tells the one he did it for. */
export async function noteAct(writer: Writer, deputation: Deputation, act: DeputyAct, now: Date): Promise<void> {
  const { id, principalId, deputyName } = deputation;
  await writeAct(writer, deputation, act, now);
  await tell(writer, principalId, { kind: 'deputy-acted', params: { name: deputyName, act } }, now, passedOnUnder(id));
}
