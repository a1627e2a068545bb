import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import next from 'next';
import { directDoors } from '#app/direct-doors.ts';
import { closeDatabase } from '#db/client';
import { choresOf, startClock } from '#lib/city/clockwork';
import { askFirst, openCity } from '#lib/city/open';
import { readConfig } from '#lib/config';
import { tileOrigins } from '#lib/disasters/map/tiles';
import { occupancyOf } from '#lib/facilities/vacancies/operations/looking';
import { currentContentVersion } from '#lib/publication/operations';
import { citySecret } from '#lib/secret';
import { createFront } from '#lib/web/front/front';
import { explainFault } from '#lib/web/startup-faults';

const config = readConfig(process.env);
if (!config.ok) {
  for (const sentence of config.fault) console.error(sentence);
  process.exit(1);
}
const { port, host, siteUrl, trustedProxy, linkChecks, pushLoopback, jmaFeeds, mapTiles } = config.value;
const isSample = siteUrl === undefined;
const developing = process.argv.includes('--dev');

try {
  // A damaged secret is told now, not at the first sign-in.
  citySecret();
  await openCity(new Date(), { isSample }, (step) => console.log(step));

  const app = next({ dev: developing, dir: process.cwd() });
  await app.prepare();
  const socketPath = join(mkdtempSync(join(tmpdir(), 'city-')), 'inner.sock');
  const handle = app.getRequestHandler();
  const inner = createServer({ maxHeaderSize: 192 * 1024, keepAliveTimeout: 0 }, (request, response) => handle(request, response));
  await new Promise<void>((resolve) => inner.listen(socketPath, resolve));

  const tileHosts = mapTiles ? tileOrigins(mapTiles) : [];
  const front = createFront({
    ...{ socketPath, siteUrl, trustedProxy, tileHosts, keeping: !developing, currentVersion: currentContentVersion },
    doors: developing ? {} : directDoors,
    occupancyOf: ({ room, day }) => occupancyOf(room, day, new Date()),
  });
  if (developing) front.server.on('upgrade', app.getUpgradeHandler());
  await new Promise<void>((resolve, reject) => front.server.once('error', reject).listen(port, host, resolve));
  await front.ready();
  console.log(`市役所が開きました / The city hall is open: ${siteUrl ?? `http://localhost:${port}`}`);

  askFirst(new Date()).catch((fault: unknown) => console.error('search:', fault));
  const clock = startClock(choresOf({ isSample, linkChecks, pushLoopback, jmaFeeds }));
  const close = async () => {
    clock.stop();
    await front.close();
    inner.close();
    rmSync(socketPath, { force: true });
    await closeDatabase();
    process.exit(0);
  };
  process.once('SIGTERM', close).once('SIGINT', close);
  // Whoever read the log may be gone: the city hall works on, and does not tell nobody for ever that nobody listens.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
} catch (fault) {
  console.error(explainFault(fault, port));
  process.exit(1);
}
