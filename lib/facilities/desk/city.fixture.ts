import { saveHolidayList } from '#lib/calendar/operations';
import { importEntries } from '#lib/catalogue/operations/importing';
import { readSampleEntries } from '#lib/city/sample';
import { houseNow } from '#lib/facilities/operations/house';
import { applicationOf, part, resident } from '#lib/facilities/reservations/house.fixture';
import type { Bookable, Made } from '#lib/facilities/reservations/model';
import { reserve } from '#lib/facilities/reservations/operations/reserving';
import { atDesk } from '#lib/testing/people';

/** The sample city's facilities with somebody of their office, for tests. A Wednesday on which all but the day camp are open is `day`. */
export const now = new Date('2026-11-21T12:00:00+09:00');
export const day = '2026-12-02';
export const clerk = atDesk('murai', 'clerk', 'general');
export const stranger = atDesk('sato', 'clerk', 'citizens');

export const meeting1 = 'civic-center-meeting-1';
export const smallHall = 'civic-center-small-hall';

const ofFacilities = readSampleEntries().filter(({ kind }) => kind === 'facility' || kind === 'room');

export async function openCity(): Promise<void> {
  await saveHolidayList([{ day: '2026-11-23', name: '勤労感謝の日' }]);
  await importEntries(ofFacilities, now);
}

/** A reservation of a resident, made past the rules of who may when; its receipt number. */
export async function reservedBy(residentId: string, room: Bookable['room'], from: string, to: string, on = day): Promise<string> {
  const made = await reserve(resident(residentId), applicationOf(residentId, [part(room, on, from, to)]), houseNow(now));
  return referenceOf(made.ok ? made.value : []);
}

export function referenceOf([first]: Made): string {
  return first && 'reference' in first ? first.reference : '';
}

/** A form for somebody who rings: 会議室1 in the morning. */
export const ringing = {
  ...{ room: meeting1, day, 'slot-morning': 'on', who: 'guest', name: '山田 太郎', phone: '0153-00-0000' },
  ...{ people: '１２', class: 'resident', holder: 'person', purpose: '打ち合わせ', key: 'one-time-key-1' },
};
