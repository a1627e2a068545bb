import { type ActFault, actFaultTold, plainFaultTold } from '#lib/facilities/telling/faults';
import type { RefusedForm } from '#lib/forms/model';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { wholeNumber } from '#lib/web/query';

const notes = ['made', 'confirmed', 'moved', 'cancelled', 'waiting', 'left', 'feed', 'feedEnded'] as const;
const actFaults: readonly ActFault[] = [
  ...(['not-found', 'outdated', 'state-wrong', 'too-late', 'too-early', 'not-allowed', 'free', 'waiting'] as const),
];
const plainFaults = ['room-gone', 'time-wrong', 'past', 'overlapping', 'limit', 'taken'] as const;

/** What was just done, from `?note=`; how many, where it was a series. Undefined for anything that is none. */
export function reservationNote(note: string, form: RefusedForm, { t }: FacilityWords): string | undefined {
  const count = wholeNumber(form.values['count']);
  if (note === 'made' && count > 0) return t('reservations.notes.series', { count });
  const known = notes.find((one) => one === note);
  return known && t(`reservations.notes.${known}`);
}

/** Why something could not be done, from `?fault=`. */
export function actFaultsIn(fault: string, words: FacilityWords): { sentence: string }[] {
  const act = actFaults.find((one) => one === fault);
  if (act) return [{ sentence: actFaultTold(act, words) }];
  const plain = plainFaults.find((one) => one === fault);
  return plain ? [{ sentence: plainFaultTold(plain, words) }] : [];
}
