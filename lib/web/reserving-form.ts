import type { Asked } from '#lib/facilities/applying/asked';
import { mostWeeks } from '#lib/facilities/applying/operations/foreseeing';
import { type Way, wayFor } from '#lib/facilities/applying/operations/reserving-as';
import { type ReductionFault, reductionFault, reductionIn } from '#lib/facilities/applying/reduction';
import { ticked } from '#lib/facilities/desk/fields';
import { longestPurpose } from '#lib/facilities/reservations/model';
import { wholeNumber } from '#lib/web/query';

type Fields = Readonly<Record<string, string>>;

/** A form of an application as it is filled in: `way` is undefined where what was chosen is not one's own (any more). */
export type Filled = { asked: Asked; way: Way | undefined; weeks: number; purpose: string };

/** What is filled in; as long as nothing is, what the address asks. */
export function filledIn(fields: Fields, asked: Asked, ways: readonly Way[]): Filled {
  const { as, people, purpose = '', weeks } = fields;
  const way = as === undefined ? wayFor(ways, '', asked.class) : wayNamed(ways, as);
  return {
    asked: {
      ...asked,
      people: people === undefined ? asked.people : wholeNumber(people.normalize('NFKC').trim()),
      class: way?.choice.class ?? asked.class,
      ...reductionIn(ticked(fields, 'reduction-'), fields['reason']),
    },
    way,
    weeks: asked.times.length === 1 ? Math.min(Math.max(wholeNumber(weeks), 1), mostWeeks) : 1,
    purpose: purpose.trim(),
  };
}

/** The way by its name; who has said meanwhile, in another window, what kind of person he is goes on as that. */
function wayNamed(ways: readonly Way[], as: string): Way | undefined {
  return ways.find(({ value }) => value === as) ?? ways.find(({ choice }) => choice.kind === 'person' && choice.class === as);
}

/** What is wrong with it, by the name of the control, that no rule of a room need be asked for. */
export function faultsIn({
  way,
  purpose,
  asked,
}: Filled): Record<string, 'as-missing' | 'purpose-missing' | 'purpose-long' | ReductionFault> {
  const reason = reductionFault(asked);
  return {
    ...(!way && { as: 'as-missing' }),
    ...(purpose === '' && { purpose: 'purpose-missing' }),
    ...([...purpose].length > longestPurpose && { purpose: 'purpose-long' }),
    ...(reason && { reason }),
  };
}

/** What of a form is brought back, and no more of it than a form can hold. */
export function toBringBack(fields: Fields): Record<string, string> {
  const { as = '', people = '', purpose = '', weeks = '', key = '', reason = '' } = fields;
  const { reduction } = reductionIn(ticked(fields, 'reduction-'));
  return {
    ...{ as: as.slice(0, 80), people: people.slice(0, 20), purpose: purpose.slice(0, 2000), weeks, key: key.slice(0, 100) },
    ...Object.fromEntries((reduction?.reductions ?? []).map((id) => [`reduction-${id.slice(0, 80)}`, 'on'])),
    reason: reason.slice(0, 2000),
  };
}
