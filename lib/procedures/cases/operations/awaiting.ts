import type { Reader } from '#db/connection';
import { applicationWords } from '#lib/i18n/notice-words';
import type { Voice } from '#lib/i18n/voice';
import { applicationsOf } from '#lib/procedures/applications/store';
import { ownerKey } from '#lib/procedures/drafts/model';
import { nameOfProcedure } from '#lib/procedures/operations/definitions';
import type { Awaiting } from '#lib/residents/awaiting';

/** What somebody has to mend in his applications, the most urgent first; what is overdue still waits for him. */
export async function applicationsAwaiting(reader: Reader, residentId: string, voice: Voice): Promise<Awaiting[]> {
  const asked = (await applicationsOf(reader, ownerKey({ residentId }))).filter(({ state }) => state === 'correction');
  const todo = applicationWords(voice)('title.asked');
  const told = await Promise.all(
    asked.map(async ({ reference, procedure, waitsUntil }) => ({
      ...({ what: 'application', path: `/applications/${reference}`, due: waitsUntil ?? undefined } as const),
      title: `${await nameOfProcedure(procedure, voice)} ${todo}`,
    })),
  );
  return told.sort((one, other) => (one.due?.getTime() ?? 0) - (other.due?.getTime() ?? 0));
}
