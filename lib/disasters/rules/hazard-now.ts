import type { Hazard } from '#lib/disasters/model';
import type { Group } from '#lib/disasters/reports/model';
import { actFor, type Graveness } from '#lib/disasters/warnings/rules';

/** What people flee from when a warning is of this group; of the others nobody flees to an evacuation site. */
const hazardOf: Partial<Record<Group, Hazard>> = {
  tsunami: 'tsunami',
  landslide: 'landslide',
  'landslide-alert': 'landslide',
  'storm-surge': 'storm-surge',
  flood: 'flood',
  'river-flood': 'flood',
  rain: 'inland-flood',
  volcano: 'volcano',
};

/** Whether it may make people flee: nobody flees from a volcano that he is only told to keep away from, perhaps for years. */
function mayMakeFlee(warning: Graveness): boolean {
  const act = actFor(warning);
  return act !== undefined && act !== 'volcano';
}

/**
 * The disaster to flee from now: a tsunami, which leaves no time; else that of the gravest order, else of the most urgent warning
 * that asks people to do something. Undefined on a calm day.
 * @param orders the gravest first. @param warnings the most urgent first.
 */
export function hazardNow(orders: readonly { hazard: Hazard }[], warnings: readonly Graveness[]): Hazard | undefined {
  const urgent = warnings.filter(mayMakeFlee).flatMap(({ group }) => hazardOf[group] ?? []);
  const ordered = orders.map(({ hazard }) => hazard);
  return [...ordered, ...urgent].find((hazard) => hazard === 'tsunami') ?? ordered[0] ?? urgent[0];
}
