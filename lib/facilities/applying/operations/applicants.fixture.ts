import { write } from '#db/client';
import type { Asked } from '#lib/facilities/applying/asked';
import { type Reserving, waysOf } from '#lib/facilities/applying/operations/reserving-as';
import type { Applicant } from '#lib/facilities/eligibility/applicant';
import { newKey } from '#lib/id';
import { addAccount } from '#lib/residents/accounts/store';
import type { SignedIn } from '#lib/residents/model';

/** A Saturday afternoon in 汐見市; a meeting room of the sample city, which is had by slots and closed on Mondays. */
export const now = new Date('2026-11-21T12:00:00+09:00');
export const room = 'civic-center-meeting-1';

export const resident: Applicant = { class: 'resident', holder: 'person', priorities: [] };

/** What somebody asks of the meeting room. */
export function askedFor(day: string, slots: string[], more: Partial<Asked> = {}): Asked {
  return { room, times: [{ day, slots }], together: true, people: 8, equipment: [], heating: [], class: 'resident', ...more };
}

export const person = (residentId: string): Reserving => ({
  actor: { by: 'applicant', residentId, groups: [] },
  principal: undefined,
  ways: waysOf([]),
  birthday: '1948-03-05',
});

export const applyingOf = (residentId: string) => ({ key: newKey(), for: { residentId }, as: resident, purpose: '俳句の会' });

/** Somebody with an account, signed in. */
export async function signedIn(id: string): Promise<SignedIn> {
  await write((writer) => addAccount(writer, { id, locale: 'ja', email: `${id}@example.jp` }, now));
  const session = { id: '', token: '', startedAt: now, isShared: false };
  return { residentId: id, locale: 'ja', email: `${id}@example.jp`, source: '', session };
}
