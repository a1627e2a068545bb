import { existsSync } from 'node:fs';

const debianChromium = '/usr/bin/chromium';

/** Debian's Chromium where it is; elsewhere the tools look for their own. */
export const chromiumPath = existsSync(debianChromium) ? debianChromium : undefined;

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
