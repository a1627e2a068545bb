import { read, write } from '#db/client';
import { record } from '#lib/audit/operations';
import { published } from '#lib/catalogue/operations/published';
import { newKey } from '#lib/id';
import { type CoreSystem, type HandoverFault, type HandoverToken, KeyWish } from '#lib/procedures/handover/model';
import { addToken, endToken, findToken, listTokens, noteUse } from '#lib/procedures/handover/store';
import { ok, type Result, refused } from '#lib/result';
import { isSealed, seal } from '#lib/secret';
import type { AtDesk } from '#lib/staff/model';
import { may } from '#lib/staff/rights';

export type KeyFault = 'name-missing' | 'name-too-long' | 'office-missing';

/** That a key was used is noted once in so many milliseconds. */
const useInterval = 60_000;

const purpose = 'handover';

/** Makes a key for the core system of an office: told this once, and kept by nobody here. Undefined for whoever may not. */
export async function makeKey(
  staff: AtDesk,
  typed: Readonly<Record<string, string>>,
  now: Date,
): Promise<Result<{ key: string; token: HandoverToken }, KeyFault> | undefined> {
  if (!may(staff, 'handovers.manage')) return undefined;
  const wish = KeyWish.safeParse({ name: typed['name'] ?? '', office: typed['office'] ?? '' });
  if (!wish.success) return refused((typed['name'] ?? '').trim() === '' ? 'name-missing' : 'name-too-long');
  const { name, office } = wish.data;
  if (!(await published()).offices.some(({ slug }) => slug === office)) return refused('office-missing');
  const id = newKey();
  // The first half finds it, the second nobody can guess.
  const key = `${id}.${newKey()}`;
  const token = { id, office, name, seal: seal(purpose, key), madeBy: staff.id, madeAt: now, usedAt: null, endedAt: null };
  await write(async (writer) => {
    await addToken(writer, token);
    await record(writer, staff, { act: 'handovers.key-made', subject: `handover/${id}`, after: { name, office } }, now);
  });
  return ok({ key, token });
}

/** Ends a key, at once and for good; false for whoever may not, and where it had ended. */
export async function endKey(staff: AtDesk, id: string, now: Date): Promise<boolean> {
  if (!may(staff, 'handovers.manage')) return false;
  return write(async (writer) => {
    const token = await findToken(writer, id);
    if (!token || !(await endToken(writer, id, now))) return false;
    const { name, office } = token;
    await record(writer, staff, { act: 'handovers.key-ended', subject: `handover/${id}`, before: { name, office } }, now);
    return true;
  });
}

/** The keys of the offices whose handing over somebody may see, the newest first. */
export async function keysFor(staff: AtDesk): Promise<Omit<HandoverToken, 'seal'>[]> {
  const all = await listTokens(read);
  return all.filter(({ office }) => may(staff, 'handovers.read', office)).map(({ seal: _, ...token }) => token);
}

/** Who shows a key (`Authorization: Bearer …`, RFC 6750). */
export async function coreSystemWith(
  authorization: string | null,
  source: string,
  now: Date,
): Promise<Result<CoreSystem, Extract<HandoverFault['code'], 'key-missing' | 'key-ended'>>> {
  const [, key = '', id = ''] = /^Bearer (([\w-]{36})\.[\w-]{36})$/i.exec(authorization ?? '') ?? [];
  const token = await findToken(read, id);
  // Compared in constant time, also where there is none to compare with.
  if (!isSealed(purpose, key, token?.seal ?? seal(purpose, '')) || !token) return refused('key-missing');
  if (token.endedAt) return refused('key-ended');
  const isStale = !token.usedAt || now.getTime() - token.usedAt.getTime() >= useInterval;
  if (isStale) await write((writer) => noteUse(writer, id, new Date(now.getTime() - useInterval), now));
  return ok({ tokenId: id, office: token.office, name: token.name, source });
}
