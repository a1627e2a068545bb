import type { Reader, Writer } from '#db/connection';
import { reservationKeeper } from '#lib/facilities/reservations/operations/keeping';
import { procedureKeeper } from '#lib/procedures/operations/keeping';

/** What a running case still needs of somebody who leaves: its name in `messages/<locale>/me.json` (`leaving.kept`), and until when. */
export type KeptFor = { what: 'application' | 'reservation'; reference: string; until: Date };

/**
 * A domain in which cases run: what it keeps of a resident, and how it makes that anonymous when its time has come: it
 * tells which files belong to nobody once that transaction has ended.
 */
export type Keeper = {
  keepsOf: (reader: Reader, residentId: string, now: Date) => Promise<KeptFor[]>;
  anonymise: (writer: Writer, residentId: string, now: Date) => Promise<string[]>;
};

/** Every domain that keeps something of a resident in a running case. Later ones add themselves here. */
export const keepers: Keeper[] = [reservationKeeper, procedureKeeper];
