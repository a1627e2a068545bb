import type { Writer } from '#db/client';
import type { DisasterMessage, OrderWorld, RealMessage } from '#lib/disasters/orders/model';
import { announce } from '#lib/notifications/operations/announcing';

type Alarm = {
  message: RealMessage;
  key: string;
  /** None is the whole city. */
  districts: readonly string[];
  urgent?: boolean;
  usefulUntil?: Date;
};

/** A message as its world says it: in a drill it cannot be told without saying so. */
export function inWorld(world: OrderWorld, message: RealMessage): DisasterMessage {
  return world === 'drill' ? { kind: 'drill', params: { of: message } } : message;
}

/** Whom it reaches. */
export const audienceOf = (districts: readonly string[]) => ({ topics: ['disasters' as const], districts: [...districts] });

/** Tells all who want to hear of disasters, in the transaction of the act. A drill wakes nobody: only what is meant knows no quiet hours. */
export async function announceIn(writer: Writer, world: OrderWorld, { message, districts, urgent = false, ...told }: Alarm, now: Date) {
  const said = { message: inWorld(world, message), urgent: urgent && world === 'real' };
  await announce(writer, { ...told, ...said, audience: audienceOf(districts) }, now);
}
