import { forgetQuestions } from '#lib/answers/operations/questions';
import { forgetTalks } from '#lib/answers/operations/talking';
import { keepTime } from '#lib/catalogue/drafts/operations/publishing';
import { checkLinks } from '#lib/catalogue/links/operations';
import { systemClock } from '#lib/clock';
import { forgetReports } from '#lib/disasters/feeds/operations';
import { listener } from '#lib/disasters/operations/listening';
import { cityWarnings } from '#lib/disasters/warnings/operations';
import { tendRegistrations } from '#lib/facilities/applicants/operations/tending';
import { drawHouseNow } from '#lib/facilities/draws/operations/house';
import { tendDraws } from '#lib/facilities/draws/operations/tending';
import { remindOfDues } from '#lib/facilities/payments/operations/reminding';
import { remindOfReservations } from '#lib/facilities/reservations/operations/reminding';
import { tendReservations } from '#lib/facilities/reservations/operations/tending';
import { forgetRefusedForms } from '#lib/forms/operations';
import { tellDueNotices } from '#lib/notices/operations/telling';
import { remindOfGarbage } from '#lib/notifications/operations/garbage-days';
import { deliverer } from '#lib/notifications/operations/working';
import { sendLettersDue } from '#lib/procedures/letters/operations';
import { sweepFiles } from '#lib/procedures/operations/sweeping';
import { keepPromises } from '#lib/promises/operations';
import { forgetEnded } from '#lib/staff/operations/forgetting';

/** What the city hall does by itself while it is open, and how often it looks whether something is due, in milliseconds. */
export type Chore = { every: number; work: (now: Date) => Promise<unknown> };

const isEmergency = async (now: Date) => (await cityWarnings(now)).isEmergency;

/** Draws first: what a winner did not confirm in time goes to those who wait in the draw, all at once. */
const tendRooms = async (now: Date) => {
  await drawHouseNow(now)
    .then(tendDraws)
    .finally(() => tendReservations(now));
};

type Circumstances = { isSample: boolean; linkChecks: boolean; pushLoopback?: boolean; jmaFeeds?: string | undefined };

/**
 * It publishes and withdraws at the appointed time, tells and delivers notices, sends letters about applications, reminds of
 * garbage days, of rooms and of what is to be paid, releases reservations that are due, ends registrations that run out,
 * forgets what it promised to forget, sweeps up files that are nobody's, and looks after outside links, which a sample city
 * does not. `pushLoopback` is for tests: push services on this machine.
 */
export function choresOf({ isSample, linkChecks, pushLoopback = false, jmaFeeds }: Circumstances): Chore[] {
  const publishing = { every: 1000, work: keepTime };
  const delivering = { every: 500, work: deliverer(systemClock, { loopback: isSample && pushLoopback, isEmergency }) };
  const telling = { every: 1000, work: tellDueNotices };
  const posting = { every: 1000, work: sendLettersDue };
  const reminding = { every: 5 * 60_000, work: remindOfGarbage };
  const tending = { every: 5000, work: tendRooms };
  const registering = { every: 10 * 60_000, work: tendRegistrations };
  const dunning = { every: 5 * 60_000, work: remindOfDues };
  const remindingOfRooms = { every: 5 * 60_000, work: remindOfReservations };
  const links = { every: 10 * 60_000, work: (now: Date) => checkLinks(now) };
  const forgetting = {
    every: 10 * 60_000,
    work: (now: Date) =>
      Promise.all([
        ...[forgetEnded(now), forgetRefusedForms(now), forgetTalks(now), forgetQuestions(now)],
        keepPromises(now),
        forgetReports(now),
      ]),
  };
  const sweeping = { every: 60 * 60_000, work: sweepFiles };
  const always = [
    publishing,
    telling,
    delivering,
    posting,
    reminding,
    remindingOfRooms,
    dunning,
    tending,
    registering,
    forgetting,
    sweeping,
  ];
  const listening = jmaFeeds === undefined ? [] : [{ every: 1000, work: listener(jmaFeeds) }];
  return [...always, ...listening, ...(linkChecks && !isSample ? [links] : [])];
}

/**
 * Does the chores in the background, each of them never twice at the same time. One that fails is told and tried
 * again when it is next looked at, so that nothing due is forgotten.
 */
export function startClock(chores: readonly Chore[], now = systemClock): { stop: () => void } {
  const timers = chores.map(({ every, work }) => {
    let working = false;
    return setInterval(async () => {
      if (working) return;
      working = true;
      await work(now()).catch((fault: unknown) => console.error('clock:', fault));
      working = false;
    }, every);
  });
  return { stop: () => timers.forEach(clearInterval) };
}
