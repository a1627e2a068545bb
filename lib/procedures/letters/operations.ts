import { read, type Writer, write } from '#db/client';
import { isRefusedForGood, plainFault } from '#lib/mail/faults';
import { type Letter, pausesBetweenTries } from '#lib/mail/model';
import { sendLetter } from '#lib/mail/operations';
import type { ApplicationNotice, ConcernedNotice } from '#lib/notifications/model';
import type { Application } from '#lib/procedures/applications/model';
import { findApplication } from '#lib/procedures/applications/store';
import { addLetter, lettersDue, putOffLetter, removeLetter, type WaitingLetter } from '#lib/procedures/letters/store';
import { sayLetter } from '#lib/procedures/letters/wording';
import { concernedEmail } from '#lib/procedures/who/actor';

/*
 * Letters about an application are laid down in the transaction of what they tell, and go out after it: neither is a letter
 * lost when the process ends between the two, nor sent of what did not happen. Killed while one goes out, it goes out again
 * under the same name, which is one letter to a mail program.
 */

/** Sends whoever applied a copy of what was received, where he gave an address. */
export async function postReceipt(writer: Writer, { reference, contact }: Application, now: Date): Promise<void> {
  if (contact.email !== null) await addLetter(writer, { id: `application-${reference}`, reference, what: 'receipt', dueAt: now });
}

/** Writes to an applicant without an account that there is something to know, where he gave an address. */
export async function postNews(
  writer: Writer,
  { reference, contact }: Application,
  what: ApplicationNotice,
  key: string,
  now: Date,
): Promise<void> {
  if (contact.email !== null) await addLetter(writer, { id: `news-${reference}-${key}`, reference, what: `news-${what}`, dueAt: now });
}

/** Writes to the person concerned, where an address of his was given. */
export async function postToConcerned(
  writer: Writer,
  { reference, answers }: Application,
  what: ConcernedNotice,
  key: string,
  now: Date,
): Promise<void> {
  if (concernedEmail(answers) !== undefined) await addLetter(writer, { id: `concerned-${reference}-${key}`, reference, what, dueAt: now });
}

const atOnce = 10;

/** Sends the letters that are due; one that is not taken is tried again later, and given up in the end. */
export async function sendLettersDue(now: Date): Promise<void> {
  await Promise.all((await lettersDue(read, now, atOnce)).map((waiting) => sendWaiting(waiting, now)));
}

async function sendWaiting(waiting: WaitingLetter, now: Date): Promise<void> {
  const application = await findApplication(read, waiting.reference);
  const said = application && (await sayLetter(application, waiting.what, now));
  const again = said && (await triedAgainAt({ id: waiting.id, ...said }, waiting, now));
  await write((writer) => (again ? putOffLetter(writer, waiting, again) : removeLetter(writer, waiting)));
}

/** Tries to send a letter; when to try again where it was not taken, unless it never will be. */
async function triedAgainAt(letter: Letter, { attempts }: WaitingLetter, now: Date): Promise<Date | undefined> {
  try {
    await sendLetter(letter, now);
    return undefined;
  } catch (fault) {
    console.error('letter:', plainFault(fault));
    const pause = isRefusedForGood(fault) ? undefined : pausesBetweenTries[attempts];
    return pause === undefined ? undefined : new Date(now.getTime() + pause);
  }
}
