import type { Ineligible } from '#lib/facilities/eligibility/may-reserve';
import type { ApplicantClass } from '#lib/facilities/eligibility/model';
import type { Quotation } from '#lib/facilities/fees/model';
import type { FeeFault } from '#lib/facilities/fees/request';
import type { Choice, ChoiceFault, Times } from '#lib/facilities/hours/choosing';

/** What somebody asks of a room, whoever he is: one time or several, for how many, what for and with what. */
export type Asked = {
  room: string;
  times: readonly Choice[];
  /** All of the times or none; otherwise each by itself. */
  together: boolean;
  people: number;
  /** A way of use on which the rules of the room depend. */
  use?: string;
  /** The same for each of the times. */
  equipment: readonly { id: string; pieces: number }[];
  heating: readonly string[];
  /** As whom the price is asked, until it is known who asks. */
  class: ApplicantClass;
};

/** A time as it would be had, and what it costs. */
export type Offer = { times: Times; quotation: Quotation };

export type OfferFault =
  | ChoiceFault
  | FeeFault
  | Ineligible
  | { code: 'room-gone' }
  | { code: 'people-missing' }
  | { code: 'too-many-people'; most: number }
  | { code: 'in-draw'; openAt: Date }
  | { code: 'counter-only' };
