import { write } from '#db/client';
import { record } from '#lib/audit/operations';
import type { KeptLetter } from '#lib/mail/model';
import { keptLetters } from '#lib/mail/operations';
import type { AtDesk } from '#lib/staff/model';
import { isSample } from '#lib/web/site';

/** The letters that the sample city kept instead of sending them; none in a real city, whose letters are nobody's to read. */
export async function listSampleLetters(staff: AtDesk, now: Date): Promise<KeptLetter[]> {
  if (!isSample()) return [];
  const letters = await keptLetters();
  await write((writer) => record(writer, staff, { act: 'letters.read', subject: 'letters', after: { found: letters.length } }, now));
  return letters;
}
