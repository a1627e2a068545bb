import type { Foreseen } from '#lib/facilities/applying/operations/foreseeing';
import { type Asking, type FaultyField, fieldOf, type PlainFault, plainFaultTold } from '#lib/facilities/telling/faults';
import { foreseenTold } from '#lib/facilities/telling/reservation';
import type { FacilityWords } from '#lib/i18n/facility-words';

/** Faults that no rule of a room need be asked for, and the control of each. */
const formFaults = {
  'as-missing': 'as',
  'purpose-missing': 'purpose',
  'purpose-long': 'purpose',
  'reason-missing': 'reason',
  'reason-long': 'reason',
} as const;
const isFormFault = (code: string): code is keyof typeof formFaults => Object.hasOwn(formFaults, code);
const plainFaults: readonly PlainFault[] = [
  ...(['no-time', 'room-gone', 'time-wrong', 'past', 'too-many', 'overlapping', 'not-allowed', 'limit', 'taken', 'own'] as const),
];

/** Faults of an application, each with the control that it is about. */
export type ToldFault = { field: FaultyField | 'purpose' | 'reason'; sentence: string };

/** What stands in the way of a time now, each sentence once. */
export function foreseenFaults(foreseen: readonly Foreseen[], asking: Asking, words: FacilityWords): ToldFault[] {
  const told = foreseen.flatMap((one): ToldFault[] => {
    const { fault: sentence } = foreseenTold(one, asking, words);
    return sentence ? [{ field: 'fault' in one ? fieldOf(one.fault.code) : 'time', sentence }] : [];
  });
  return told.filter(({ sentence }, place) => told.findIndex((other) => other.sentence === sentence) === place);
}

/** What was wrong with a form that came back, by its codes; what is none of ours is left out. */
export function codesTold(faults: Readonly<Record<string, string>>, words: FacilityWords): ToldFault[] {
  return Object.values(faults).flatMap((code): ToldFault[] => {
    if (isFormFault(code)) return [{ field: formFaults[code], sentence: words.t(`reservations.faults.${code}`) }];
    const plain = plainFaults.find((one) => one === code);
    return plain ? [{ field: fieldOf(plain), sentence: plainFaultTold(plain, words) }] : [];
  });
}

/** Both, the same sentence once. What stands in the way now comes before what was in the way. */
export function allFaults(now: readonly ToldFault[], before: readonly ToldFault[]): ToldFault[] {
  const isLost = now.some(({ field }) => field === 'time');
  const still = before.filter(({ field, sentence }) => !(isLost && field === 'time') && now.every((one) => one.sentence !== sentence));
  return [...now, ...still];
}
