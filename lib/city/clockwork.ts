import { keepTime } from '#lib/catalogue/drafts/operations/publishing';
import { systemClock } from '#lib/clock';

/** How often the city hall looks whether something is due, in milliseconds. */
const interval = 1000;

/**
 * What the city hall does by itself while it is open: it publishes and withdraws at the appointed time. One
 * look at a time; one that fails is told and tried again a second later, so that nothing due is forgotten.
 */
export function startClock(now = systemClock): { stop: () => void } {
  let looking = false;
  const timer = setInterval(async () => {
    if (looking) return;
    looking = true;
    await keepTime(now()).catch((fault: unknown) => console.error('clock:', fault));
    looking = false;
  }, interval);
  return { stop: () => clearInterval(timer) };
}
