import type { Asked } from '#lib/facilities/applying/asked';
import type { ApplyFault } from '#lib/facilities/applying/operations';
import { reductionIn } from '#lib/facilities/applying/reduction';
import { applicantClasses, holders } from '#lib/facilities/eligibility/model';
import type { Choice } from '#lib/facilities/hours/choosing';

export type Fields = Readonly<Record<string, string>>;

/** The names behind a prefix that are ticked: `slot-morning` is sent as `on`. */
export function ticked(fields: Fields, prefix: string): string[] {
  return Object.entries(fields).flatMap(([name, value]) => (name.startsWith(prefix) && value === 'on' ? [name.slice(prefix.length)] : []));
}

/** A number as people type it, also in full width; 0 for what is none. */
function numberIn(typed = ''): number {
  const digits = typed.normalize('NFKC').trim();
  return /^\d{1,6}$/.test(digits) ? Number(digits) : 0;
}

/** The time that a form of the desk asks for: slots that are ticked, or from a time until another. */
export function choiceIn(fields: Fields): Choice {
  const { day = '', from = '', to = '' } = fields;
  return from || to ? { day, from, to } : { day, slots: ticked(fields, 'slot-') };
}

/** What a form of the desk asks of a room. */
export function askedIn(fields: Fields): Asked {
  const use = fields['use'] ?? '';
  const equipment = Object.keys(fields).flatMap((name) => {
    const pieces = name.startsWith('equipment-') ? numberIn(fields[name]) : 0;
    return pieces > 0 ? [{ id: name.slice('equipment-'.length), pieces }] : [];
  });
  return {
    room: fields['room'] ?? '',
    times: [choiceIn(fields)],
    together: true,
    people: numberIn(fields['people']),
    ...(use && { use }),
    equipment,
    heating: ticked(fields, 'heating-'),
    ...reductionIn(ticked(fields, 'reduction-'), fields['reason']),
    class: applicantClasses.find((one) => one === fields['class']) ?? 'resident',
  };
}

export function holderIn(fields: Fields): (typeof holders)[number] {
  return holders.find((one) => one === fields['holder']) ?? 'person';
}

const controls: Readonly<Partial<Record<ApplyFault['code'], string>>> = {
  'room-gone': 'room',
  'not-allowed': 'room',
  'no-such-day': 'day',
  closed: 'day',
  past: 'day',
  'people-missing': 'people',
  'too-many-people': 'people',
  'no-price': 'class',
  'no-such-equipment': 'equipment',
  'too-many-pieces': 'equipment',
  'no-such-heating': 'heating',
  'heating-not-now': 'heating',
  'no-such-reduction': 'reduction',
  'reduction-not-for-you': 'reduction',
};

/** The control of a form of the desk that a fault is about: the time, where it is about nothing else. */
export function controlOf({ code }: Pick<ApplyFault, 'code'>): string {
  return controls[code] ?? 'time';
}
