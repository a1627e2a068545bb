import type { CitySettings } from '#lib/city/settings/model';
import { type HelpLine, helpLines, type Reached, rescueNumbers } from '#lib/disasters/emergency-numbers';
import { adviceKinds } from '#lib/disasters/model';

/** The number that is dialled to reach somebody from this city; empty where the city has none. */
export function dialled(reached: Reached | HelpLine, { advice }: Pick<CitySettings, 'advice'>): string {
  const rescue = rescueNumbers.find((number) => number === reached);
  const kind = adviceKinds.find((known) => known === reached);
  if (rescue) return rescue;
  return kind ? advice[kind] : (Object.entries(helpLines).find(([line]) => line === reached)?.[1] ?? '');
}
