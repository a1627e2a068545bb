import { POST as saveStep } from '#app/[locale]/(resident)/procedures/[slug]/[step]/save/route.ts';
import { POST as beginProcedure } from '#app/[locale]/(resident)/procedures/[slug]/begin/route.ts';
import { POST as meetDevice } from '#app/[locale]/(resident)/procedures/[slug]/draft/route.ts';
import { POST as takeFile } from '#app/[locale]/(resident)/procedures/[slug]/files/route.ts';
import { POST as sendApplication } from '#app/[locale]/(resident)/procedures/[slug]/send/route.ts';
import { POST as sendReservation } from '#app/[locale]/(resident)/reservations/new/send/route.ts';
import type { DirectDoors } from '#lib/web/front/direct';

/** The doors that the front opens by itself: forms that many people send at the same time. */
export const directDoors: DirectDoors = {
  '/reservations/new/send': sendReservation,
  '/procedures/[slug]/begin': beginProcedure,
  '/procedures/[slug]/[step]/save': saveStep,
  '/procedures/[slug]/files': takeFile,
  '/procedures/[slug]/draft': meetDevice,
  '/procedures/[slug]/send': sendApplication,
};
