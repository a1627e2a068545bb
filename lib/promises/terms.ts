import { questionKeptDays, saidKeptDays } from '#lib/answers/model';
import { registrationKeptDays } from '#lib/facilities/applicants/model';
import { drawKeptDays } from '#lib/facilities/draws/model';
import { moneyKeptYears } from '#lib/facilities/payments/model';
import { reservationKeptDays } from '#lib/facilities/reservations/model';
import { lettersKeptDays } from '#lib/mail/model';
import { deliveriesKeptDays, messagesKeptDays } from '#lib/notifications/model';
import { draftKeptDays } from '#lib/procedures/drafts/model';
import type { PromiseName } from '#lib/promises/kept';
import { checklistKeptDays } from '#lib/residents/kept-on-phone';
import { codeMinutes, sessionDays, tracesKeptYears, unusedYears } from '#lib/residents/model';

/** The numbers in the promises, from where they are kept. */
export const promiseTerms = {
  account: { years: unusedYears },
  sessions: { days: sessionDays },
  codes: { minutes: codeMinutes },
  passkeys: {},
  lookups: { years: tracesKeptYears },
  deputies: { years: tracesKeptYears },
  shelf: { days: checklistKeptDays },
  subscriptions: {},
  endpoints: {},
  messages: { days: messagesKeptDays },
  deliveries: { days: deliveriesKeptDays },
  letters: { days: lettersKeptDays },
  reservations: { days: reservationKeptDays },
  registrations: { days: registrationKeptDays },
  draws: { days: drawKeptDays },
  payments: { years: moneyKeptYears },
  calendars: {},
  drafts: { days: draftKeptDays.resident, guestDays: draftKeptDays.guest },
  applications: {},
  questions: { days: questionKeptDays },
  talks: { days: saidKeptDays },
  forms: {},
  audit: {},
} as const satisfies Record<PromiseName, Record<string, number>>;
