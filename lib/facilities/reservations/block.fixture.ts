import type { House } from '#lib/facilities/reservations/model';
import { type BlockFault, type Blocking, callOff, putBlock } from '#lib/facilities/reservations/operations/blocking';
import type { Result } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';

/** Closes a room and calls off at once who is in it, as the chore does soon after. */
export async function blockRoom(staff: AtDesk, blocking: Blocking, house: House): Promise<Result<string, BlockFault>> {
  const answer = await putBlock(staff, blocking, house);
  if (answer.ok) await callOff(house.now);
  return answer;
}
