import type { Clock } from '#lib/clock';
import { attempts } from '#lib/notifications/operations/attempting';
import { type Attempt, deliverDue, type Pace } from '#lib/notifications/operations/delivering';
import { type PushWorld, thisMachine } from '#lib/notifications/push/request';

/** The work of delivering, for whoever keeps the clock: its connections and signatures last as long as the process. */
export function deliverer(
  clock: Clock,
  { loopback, isEmergency }: { loopback: boolean } & Pick<Pace, 'isEmergency'>,
): () => Promise<number> {
  const world: Partial<PushWorld> = loopback ? thisMachine : {};
  let ready: Promise<Attempt> | undefined;
  return async () => {
    ready ??= attempts(clock(), world);
    return deliverDue(await ready, clock, { isEmergency });
  };
}
