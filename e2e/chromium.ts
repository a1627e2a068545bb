import { existsSync } from 'node:fs';

const debian = (program: string) => (existsSync(`/usr/bin/${program}`) ? `/usr/bin/${program}` : undefined);

/** Debian's Chromium where it is; elsewhere the tools look for their own. */
export const chromiumPath = debian('chromium');

/** The same without what only a screen needs: a third less work for the processor. */
export const shellPath = debian('chromium-headless-shell') ?? chromiumPath;

/** For a closed network and a root user, as test machines have. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
