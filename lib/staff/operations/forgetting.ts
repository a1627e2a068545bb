import { write } from '#db/client';
import { removeEnded } from '#lib/staff/store';

/** Forgets sessions, half-made sign-ins, used codes and invitations whose time has ended: where staff sat is nobody's longer than that. */
export async function forgetEnded(now: Date): Promise<void> {
  await write((writer) => removeEnded(writer, now));
}
