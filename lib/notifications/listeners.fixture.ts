import { onTestFinished } from 'vitest';
import { write } from '#db/client';
import { newKey } from '#lib/id';
import type { Message, PushSubscription } from '#lib/notifications/model';
import { announce } from '#lib/notifications/operations/announcing';
import { attempts } from '#lib/notifications/operations/attempting';
import { deliverDue } from '#lib/notifications/operations/delivering';
import { takeEndpoint } from '#lib/notifications/operations/endpoints';
import { choose, noChoices } from '#lib/notifications/operations/subscribing';
import { LocalPushService, type Manner } from '#lib/notifications/push/local-service.fixture';
import { type PushWorld, thisMachine } from '#lib/notifications/push/request';

export const noon = new Date('2026-11-21T12:00:00+09:00');
export const night = new Date('2026-11-21T23:00:00+09:00');
export const later = (now: Date, minutes: number) => new Date(now.getTime() + minutes * 60_000);
export const said = (title: string): Message => ({ kind: 'composed', params: { notice: 'n', texts: { ja: { title, body: '本文' } } } });
const everybody = { topics: [], districts: [] };

/** A push service that is closed with the test. */
export async function openService(): Promise<LocalPushService> {
  const service = new LocalPushService();
  await service.open();
  onTestFinished(() => service.close());
  return service;
}

/** A browser that chose disasters, with an endpoint that answers in this manner. */
export async function subscriber(
  service: LocalPushService,
  manner?: () => Manner,
  choices: object = {},
): Promise<{ key: string; endpoint: string; keys: PushSubscription['keys'] }> {
  const who = { key: newKey() };
  await choose(who, { ...noChoices, topics: ['disasters'], ...choices }, 'ja', noon);
  const subscription = service.subscribe(manner);
  await takeEndpoint(who, { subscription }, noon);
  return { ...who, ...subscription };
}

/** Tells everybody something that is called as its key. */
export const tell = (key: string, now: Date, more: object = {}) =>
  write((writer) => announce(writer, { message: said(key), key, audience: everybody, ...more }, now));

/** Lets a worker that has just been started work as at a moment. */
export async function deliver(now: Date, world: Partial<PushWorld> = {}): Promise<number> {
  return deliverDue(await attempts(now, { ...thisMachine, ...world }), () => now);
}
