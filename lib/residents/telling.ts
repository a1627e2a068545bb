import type { Writer } from '#db/connection';
import { newKey } from '#lib/id';
import type { PersonalMessage } from '#lib/notifications/model';
import { tellResident } from '#lib/notifications/operations/announcing';

/** Tells a resident of what concerns his account, in the transaction of what it tells; told twice, it happened twice. */
export async function tell(writer: Writer, residentId: string, message: PersonalMessage, now: Date): Promise<void> {
  await tellResident(writer, { residentId, message, key: newKey() }, now);
}
