import { read, write } from '#db/client';
import { type NamedRef, titlesOf } from '#lib/answers/operations/telling';
import { Slug } from '#lib/catalogue/model';
import type { Voice } from '#lib/i18n/voice';
import { newKey } from '#lib/id';
import { type Awaiting, awaitings } from '#lib/residents/awaiting';
import { checklistKeptDays } from '#lib/residents/kept-on-phone';
import { KeptChecklist, type SignedIn } from '#lib/residents/model';
import { addPin, checklistsOf, pinsOf, putChecklist, removeChecklist, removePin, type StoredChecklist } from '#lib/residents/shelf/store';

/** What one finds on a shelf at most; more is a mistake. */
const mostPins = 50;
const mostChecklists = 30;

export type OwnShelf = { awaiting: Awaiting[]; pins: NamedRef[]; checklists: StoredChecklist[] };

/** What lies ready for somebody: what waits for him first, then his services and checklists. */
export async function showShelf({ residentId }: SignedIn, voice: Voice, now: Date): Promise<OwnShelf> {
  const [waiting, pins, checklists] = await Promise.all([
    Promise.all(awaitings.map((of) => of(read, residentId, voice, now))),
    pinsOf(read, residentId),
    checklistsOf(read, residentId, now),
  ]);
  const named = await titlesOf(
    pins.map((slug) => ({ kind: 'service', slug })),
    voice,
    now,
  );
  return { awaiting: waiting.flat(), pins: named, checklists };
}

/** Pins a service; false for what can be none, or when there is no room. */
export async function pinService({ residentId }: Pick<SignedIn, 'residentId'>, slug: string, now: Date): Promise<boolean> {
  if (!Slug.safeParse(slug).success) return false;
  return write(async (writer) => {
    if ((await pinsOf(writer, residentId)).length >= mostPins) return false;
    await addPin(writer, residentId, slug, now);
    return true;
  });
}

export async function unpinService({ residentId }: SignedIn, slug: string): Promise<void> {
  await write((writer) => removePin(writer, residentId, slug));
}

/** Takes over what a device kept before its owner had an account: all of it or nothing. False when it is no checklist. */
export async function moveChecklists({ residentId }: SignedIn, given: unknown, now: Date): Promise<boolean> {
  const kept = KeptChecklist.array().max(mostChecklists).safeParse(given);
  if (!kept.success) return false;
  return write(async (writer) => {
    const known = new Set((await checklistsOf(writer, residentId, now)).map(({ address }) => address));
    for (const { address } of kept.data) known.add(address);
    if (known.size > mostChecklists) return false;
    // A phone says what it likes.
    const longest = now.getTime() + checklistKeptDays * 86_400_000;
    for (const checklist of kept.data)
      await putChecklist(writer, residentId, { ...checklist, keptUntil: Math.min(checklist.keptUntil, longest), id: newKey() });
    return true;
  });
}

/** Removes one of one's own checklists; false when it is not one's own. */
export async function forgetChecklist({ residentId }: SignedIn, id: string): Promise<boolean> {
  return write((writer) => removeChecklist(writer, residentId, id));
}
