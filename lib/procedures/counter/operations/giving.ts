import { read, write } from '#db/client';
import { newReference } from '#lib/id';
import { type CounterNumber, counterNumberDays } from '#lib/procedures/counter/model';
import { layNumber, numberOf as numberAt } from '#lib/procedures/counter/store';
import type { Owner } from '#lib/procedures/drafts/model';
import { draftOf } from '#lib/procedures/operations/drafting';
import { ok, type Result, refused } from '#lib/result';

/**
 * 書かない窓口: gives what somebody has begun a number, by which the counter finds it. It has one number, however often it is
 * asked for, which lasts seven days from now and never longer than what it leads to. Refused where nothing was begun.
 */
export async function giveNumber(owner: Owner, slug: string, now: Date): Promise<Result<CounterNumber, 'no-draft'>> {
  const at = await draftOf(owner, slug, now);
  if (!at) return refused('no-draft');
  const { id: draftId, expiresAt: end } = at.draft;
  const expiresAt = new Date(Math.min(now.getTime() + counterNumberDays * 86_400_000, end.getTime()));
  for (;;) {
    const laid = await write((writer) => layNumber(writer, { number: newReference(), draftId, expiresAt }));
    if (laid) return ok(laid);
  }
}

/** The number of a draft; undefined where it has none, or none any more. */
export async function numberOf(draftId: string, now: Date): Promise<CounterNumber | undefined> {
  return numberAt(read, draftId, now);
}
