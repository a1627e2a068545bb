import { houseNow, nameOfRoom } from '#lib/facilities/operations/house';
import type { Reservation } from '#lib/facilities/reservations/model';
import { dueTold, reservedTime, stateTold } from '#lib/facilities/telling/reservation';
import { facilityWords } from '#lib/i18n/facility-words';
import type { Voice } from '#lib/i18n/voice';

/** A reservation as a row of a list: which room, when, how it stands, what is to be done. */
export type Listed = { reference: string; room: string; time: string; state: string; due: string };

/** Reservations as a list tells them. */
export async function listed(reservations: readonly Reservation[], voice: Voice, now: Date): Promise<Listed[]> {
  const words = facilityWords(voice);
  const { roomOf } = houseNow(now);
  return Promise.all(
    reservations.map(async (reservation) => ({
      reference: reservation.reference,
      room: await nameOfRoom(reservation.room, voice),
      time: reservedTime(reservation, words.locale),
      state: stateTold(reservation, words),
      due: dueTold(reservation, (await roomOf(reservation.room))?.confirmedBy, words),
    })),
  );
}
