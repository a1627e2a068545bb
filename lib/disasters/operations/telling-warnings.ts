import { read, type Writer, write } from '#db/client';
import { type OrderWorld, worlds } from '#lib/disasters/orders/model';
import { announceIn } from '#lib/disasters/orders/operations/announcing';
import type { Holding } from '#lib/disasters/reports/in-force';
import { cityWarnings } from '#lib/disasters/warnings/operations';
import { byUrgency, type Graveness, isEmergency, isWorthTelling } from '#lib/disasters/warnings/rules';
import { forgetTold, saveTold, type Told, toldOf } from '#lib/disasters/warnings/store';
import { stopTelling } from '#lib/notifications/operations/announcing';

/** What there is to tell: of a group of warnings what holds now, and what was told last. */
type News = { world: OrderWorld; holds: Holding | undefined; told: Told | undefined };

/**
 * Tells people of the agency's warnings: each once when it comes into force, again when it grows graver, and that it has
 * ended, also where the agency took it back. While the agency is silent nothing is said to have ended: nobody knows.
 * However often it is asked, also by two at once, each thing is told once (the key of the message).
 */
export async function tellOfWarnings(now: Date): Promise<void> {
  const { warnings, drills, isSilent } = await cityWarnings(now);
  const told = await toldOf(read);
  const news = worlds
    .flatMap((world) => newsOf(world, world === 'real' ? warnings : drills, told))
    .filter((one) => (one.holds ? isNews(one) : !isSilent));
  if (news.length > 0)
    await write(async (writer) => {
      for (const one of news) await tell(writer, one, now);
    });
}

/** By group, whatever part of the city or river it is for: the gravest of each. */
function newsOf(world: OrderWorld, holdings: readonly Holding[], told: readonly Told[]): News[] {
  const before = new Map(told.filter((one) => one.world === world).map((one) => [one.group, one]));
  const gravest = new Map(
    holdings
      .filter(isWorthTelling)
      .toSorted(byUrgency)
      .reverse()
      .map((one) => [one.group, one]),
  );
  return [...new Set([...gravest.keys(), ...before.keys()])].map((group) => ({
    ...{ world, holds: gravest.get(group), told: before.get(group) },
  }));
}

const isNews = ({ holds, told }: News) => holds !== undefined && (told === undefined || byUrgency(holds, told) !== 0);

/** Made of what is kept of it, so that what waits can be stopped; and of the report's moment, so that two who look at once tell it once. */
const keyOf = ({ world, group, severity, level, toldAt }: Told) =>
  `warning/${world}/${group}/${severity}/${level ?? 0}/${toldAt.toISOString()}`;

async function tell(writer: Writer, { world, holds, told }: News, now: Date): Promise<void> {
  // What has ended or changed is not true any more for those whom it has not reached.
  if (told) await stopTelling(writer, keyOf(told), now);
  if (holds) {
    const { group, severity, level, report } = holds;
    const said: Graveness = { group, severity, level };
    const saying = { ...said, world, toldAt: report.reportedAt };
    await saveTold(writer, saying);
    // Grown milder: kept, so that it is told again when it grows, but nobody is woken for it.
    if (told && byUrgency(holds, told) > 0) return;
    const message = { kind: 'warning', params: said } as const;
    await announceIn(writer, world, { message, key: keyOf(saying), districts: [], urgent: isEmergency(said) }, now);
  } else if (told) {
    const { group, severity, level, toldAt } = told;
    await forgetTold(writer, told);
    const message = { kind: 'warning-ended', params: { group, severity, level } } as const;
    await announceIn(writer, world, { message, key: `warning/${world}/${group}/ended/${toldAt.toISOString()}`, districts: [] }, now);
  }
}
