import { type EvacuationSiteFacts, type Hazard, hazards } from '#lib/disasters/model';

type Designated = Pick<EvacuationSiteFacts, 'hazards' | 'tsunamiBuilding'>;

/** The disasters in which people may flee there: those it is designated for, and a tsunami where it is a 津波避難ビル. */
export function safeIn({ hazards: designated, tsunamiBuilding }: Designated): Hazard[] {
  return hazards.filter((hazard) => designated.includes(hazard) || (hazard === 'tsunami' && tsunamiBuilding));
}

/** The disasters in which nobody should flee there; none of them where it is for staying only, which is said otherwise. */
export function notSafeIn(facts: Designated): Hazard[] {
  const safe = safeIn(facts);
  return safe.length === 0 ? [] : hazards.filter((hazard) => !safe.includes(hazard));
}
