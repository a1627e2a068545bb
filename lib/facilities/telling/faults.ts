import type { OfferFault } from '#lib/facilities/applying/asked';
import type { ApplyFault } from '#lib/facilities/applying/operations';
import type { Closed } from '#lib/facilities/hours/opening';
import type { RoomText } from '#lib/facilities/model';
import type { ToldFacility } from '#lib/facilities/operations/listing';
import type { ReservationFault, ReserveFault } from '#lib/facilities/reservations/model';
import { limitTold, whomTold } from '#lib/facilities/telling/applying';
import { closingTold } from '#lib/facilities/telling/hours';
import { minutesTold } from '#lib/facilities/telling/when';
import { readableNearMoment, readableTime } from '#lib/i18n/dates';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { listComma } from '#lib/i18n/locales';

/** Where a time is asked for: the words of the room, and the facility whose closing days tell the reason. */
export type Asking = { room: RoomText; facility: Pick<ToldFacility, 'facts' | 'text'> };

/** What can be wrong with an application by a code alone: as another was faster, or as the house refuses it. */
export type PlainFault = Exclude<ApplyFault['code'], OfferFault['code']> | 'room-gone' | 'past' | 'own';

/** What can be wrong with an act on a reservation that one has, or on a place in a line. */
export type ActFault = ReservationFault | 'free' | 'waiting';

type Fault<Code extends OfferFault['code']> = Extract<OfferFault, { code: Code }>;

/** Why a time cannot be had, or has no price, in a sentence. */
export function offerFaultTold(fault: OfferFault, { room, facility }: Asking, words: FacilityWords): string {
  const { t, locale } = words;
  const moment = (at: Date) => readableNearMoment(at, locale);
  switch (fault.code) {
    case 'closed':
      return t('reservations.faults.closed', { reason: closedTold(fault.reason, facility, words) });
    case 'too-many-slots':
    case 'too-many-people':
      return t(`reservations.faults.${fault.code}`, { count: fault.most });
    case 'no-such-start':
      return t('reservations.faults.no-such-start', { starts: startsTold(fault.starts, words) });
    case 'wrong-length':
      return lengthTold(fault, words);
    case 'too-many-pieces':
    case 'heating-not-now':
    case 'reduction-not-for-you':
      return thingTold(fault, room, words);
    case 'wrong-holder':
    case 'not-for-you':
    case 'too-young':
    case 'limit-reached':
      return personTold(fault, room, words);
    case 'not-yet':
      return t('reservations.faults.not-yet', { moment: moment(fault.opensAt) });
    case 'too-late':
      return t('reservations.faults.too-late', { moment: moment(fault.closedAt) });
    case 'in-draw':
      return t('reservations.faults.in-draw', { moment: moment(fault.openAt) });
    default:
      return t(`reservations.faults.${fault.code}`);
  }
}

/** What is wrong with an application, by a code that says all. */
export function plainFaultTold(code: PlainFault | ReserveFault['code'], { t }: FacilityWords): string {
  return t(`reservations.faults.${code}`);
}

/** Why something cannot be done with a reservation now, in a sentence. */
export function actFaultTold(code: ActFault, { t }: FacilityWords): string {
  return t(`reservations.acts.${code}`);
}

/** Why a facility is closed on a day: its rule, or what the city wrote for that day. */
function closedTold(reason: Closed, { facts, text }: Asking['facility'], words: FacilityWords): string {
  if (reason.code === 'no-hours') return '';
  if (reason.code === 'exception') return text.exceptions[reason.id] ?? '';
  const closure = facts.closures.find(({ id }) => id === reason.id);
  return text.closures[reason.id] ?? (closure ? closingTold(closure.rule, words) : '');
}

/** More than a few are told by the first two and the last. */
function startsTold(starts: readonly string[], { locale }: FacilityWords): string {
  const told = starts.map((start) => readableTime(start, locale));
  const [first = '', second = ''] = told;
  const some = told.length > 6 ? [first, second, '…', told.at(-1) ?? ''] : told;
  return some.join(listComma(locale));
}

function lengthTold({ least, most, step }: Fault<'wrong-length'>, words: FacilityWords): string {
  const told = (minutes: number) => minutesTold(minutes, words);
  return words.t('reservations.faults.wrong-length', { least: told(least), most: told(most), step: told(step) });
}

function thingTold(fault: Fault<'too-many-pieces' | 'heating-not-now' | 'reduction-not-for-you'>, room: RoomText, words: FacilityWords) {
  const { t } = words;
  const names = { ...room.equipment, ...room.heating, ...room.reductions };
  const name = names[fault.id] ?? fault.id;
  if (fault.code !== 'too-many-pieces') return t(`reservations.faults.${fault.code}`, { name });
  return t('reservations.faults.too-many-pieces', { name, pieces: t('facilities.units.pieces', { count: fault.pieces }) });
}

function personTold(fault: Fault<'wrong-holder' | 'not-for-you' | 'too-young' | 'limit-reached'>, room: RoomText, words: FacilityWords) {
  const { t, locale } = words;
  switch (fault.code) {
    case 'wrong-holder':
      return t('reservations.faults.for-whom', {
        whom: fault.holders.map((holder) => t(`facilities.whom.${holder}`)).join(listComma(locale)),
      });
    case 'not-for-you': {
      const told = new Set(fault.whom.map((whom) => whomTold(whom, room, words)));
      return t('reservations.faults.for-whom', { whom: [...told].join(listComma(locale)) });
    }
    case 'too-young': {
      const { years, from } = fault.minimum;
      return t(from === 'birthday' ? 'facilities.apply.age' : 'facilities.apply.ageSchool', { years });
    }
    default:
      return t('reservations.faults.limit-reached', { limit: limitTold(fault.limit, room, words) });
  }
}

/** The controls of a form about which a fault can be. */
export type FaultyField = 'time' | 'people' | 'as' | 'reduction';

/** Which control can mend a fault; what cannot be mended elsewhere is about the time. */
export function fieldOf(code: OfferFault['code'] | PlainFault): FaultyField {
  if (code === 'people-missing' || code === 'too-many-people') return 'people';
  if (code === 'no-such-reduction' || code === 'reduction-not-for-you') return 'reduction';
  return ofPerson.has(code) ? 'as' : 'time';
}

/** With another applicant, or one who is older, it might go. */
const ofPerson: ReadonlySet<string> = new Set(['wrong-holder', 'age-unknown', 'too-young', 'not-for-you', 'not-yet', 'too-late', 'limit']);
