import { spawn } from 'node:child_process';
import type { LookupFunction } from 'node:net';
import { createInterface } from 'node:readline';
import { ownCertificate } from '#lib/catalogue/links/own-certificate.fixture';
import type { PushSubscription } from '#lib/notifications/model';
import { type PushWorld, thisMachine } from '#lib/notifications/push/request';

/** The name under which the service is reached; it stands in its certificate. */
const host = 'page.example';

const programme = (subscriptions: number) => `
import { ownCertificate } from '#lib/catalogue/links/own-certificate.fixture';
import { LocalPushService } from '#lib/notifications/push/local-service.fixture';
const service = new LocalPushService();
await service.open({ ...ownCertificate, host: '${host}' });
console.log(JSON.stringify(Array.from({ length: ${subscriptions} }, () => service.subscribe())));
process.stdin.on('data', () => console.log(service.arrivals.length));`;

const here = { address: '127.0.0.1', family: 4 };

/** Finds every name on this machine. */
export const toLoopback: LookupFunction = (_host, { all }, tell) => (all ? tell(null, [here]) : tell(null, here.address, here.family));

/** A push service over TLS in a process of its own, with so many subscriptions, and what a deliverer must know to reach it. */
export async function openPushService(count: number) {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', programme(count)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const line = async () => String((await lines.next()).value);
  const subscriptions: PushSubscription[] = JSON.parse(await line());
  const arrived = async (): Promise<number> => {
    child.stdin.write('?');
    return Number(await line());
  };
  const world: Partial<PushWorld> = { ...thisMachine, ca: ownCertificate.cert, resolve: (_host, tell) => tell(null, [here]) };
  return { subscriptions, arrived, world, close: () => child.kill() };
}
