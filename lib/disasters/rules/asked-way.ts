import { type Hazard, hazards, Position } from '#lib/disasters/model';
import type { From } from '#lib/disasters/rules/nearest-sites';
import { ok, type Result, refused } from '#lib/result';

/** What somebody says who asks where to flee to, as the form has it; '' for what is left open. */
export type AskedWay = { hazard: string; district: string; latitude: string; longitude: string };

/** What is wrong with a part of the form; the sentences are in `messages/<locale>/sites.json`, under `find.faults`. */
export type WayFault = 'hazard' | 'place' | 'district' | 'position';

/**
 * From what and from where somebody flees. A position counts before a district; both are taken as typed, and nothing is guessed.
 * @param districts those that can be chosen; where there are none, a position is what is missing.
 */
export function readAskedWay(
  { hazard, district, latitude, longitude }: AskedWay,
  districts: readonly string[],
): Result<{ hazard: Hazard } & From, WayFault[]> {
  const fledFrom = hazards.find((known) => known === hazard);
  const from = latitude || longitude ? readPosition(latitude, longitude) : readDistrict(district, districts);
  if (fledFrom && from.ok) return ok({ hazard: fledFrom, ...from.value });
  return refused([...(fledFrom ? [] : (['hazard'] as const)), ...(from.ok ? [] : [from.fault])]);
}

function readPosition(latitude: string, longitude: string): Result<From, WayFault> {
  const position = Position.safeParse({ latitude: degrees(latitude), longitude: degrees(longitude) });
  return position.success ? ok({ position: position.data }) : refused('position');
}

function readDistrict(district: string, districts: readonly string[]): Result<From, WayFault> {
  if (district === '') return refused(districts.length > 0 ? 'place' : 'position');
  return districts.includes(district) ? ok({ district }) : refused('district');
}

/** Digits as any keyboard writes them: 43.33, ４３．３３, 43,33. */
const degrees = (typed: string) => Number(typed.normalize('NFKC').trim().replace(',', '.') || Number.NaN);
