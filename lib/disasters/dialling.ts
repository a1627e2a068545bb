import type { CitySettings } from '#lib/city/settings/model';
import { helpLines } from '#lib/disasters/emergency-numbers';
import { adviceKinds, type Helper, helpLineKinds, rescueNumbers } from '#lib/disasters/model';

/** The number that is dialled to reach somebody from this city; empty where the city has none. */
export function dialled(helper: Helper, { advice }: Pick<CitySettings, 'advice'>): string {
  const rescue = rescueNumbers.find((number) => number === helper);
  const kind = adviceKinds.find((known) => known === helper);
  const line = helpLineKinds.find((known) => known === helper);
  return rescue ?? (kind && advice[kind]) ?? (line && helpLines[line]) ?? '';
}
