import type { Writer } from '#db/client';
import { findRequest, putRequest } from '#lib/facilities/payments/store';
import type { AskedReduction, Reservation } from '#lib/facilities/reservations/model';

/** 減免の申請: asked for with the application, inside its transaction; the reservation stands at the full price until staff decide. */
export async function askReduction(writer: Writer, { reference }: Reservation, asked: AskedReduction, now: Date): Promise<void> {
  await putRequest(writer, { reference, ...asked, state: 'waiting', askedAt: now, decidedAt: null, answer: '' });
}

/** Takes back what still waits: what it was computed for has moved or ended. */
export async function withdrawRequest(writer: Writer, reference: string, now: Date): Promise<void> {
  const request = await findRequest(writer, reference);
  if (request?.state === 'waiting') await putRequest(writer, { ...request, state: 'withdrawn', decidedAt: now });
}
