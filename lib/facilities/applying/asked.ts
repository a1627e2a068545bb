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
  /** 減免 that is applied for with it: which, and why. Never in an address: it says something of a person. */
  reduction?: { reductions: readonly string[]; reason: string };
  /** As whom the price is asked, until it is known who asks. */
  class: ApplicantClass;
};

/** A time as it would be had, and what it costs; `reduced`: with the reductions that are applied for, once staff approve them. */
export type Offer = { times: Times; quotation: Quotation; reduced?: Quotation };

export type OfferFault =
  | ChoiceFault
  | FeeFault
  | Ineligible
  | { code: 'room-gone' }
  | { code: 'people-missing' }
  | { code: 'too-many-people'; most: number }
  | { code: 'past' }
  | { code: 'in-draw'; openAt: Date }
  | { code: 'counter-only' };
