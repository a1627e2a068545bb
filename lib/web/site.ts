import { readConfig } from '#lib/config';

/** The city's own address, for canonical links, QR codes and the sitemap, which must be whole. */
export function siteOrigin(): string {
  origin ??= readOrigin();
  return origin;
}

let origin: string | undefined;

function readOrigin(): string {
  const config = readConfig(process.env);
  if (!config.ok) return 'http://localhost:3000';
  return config.value.siteUrl ?? `http://localhost:${config.value.port}`;
}

/** Without an address in the world the city is a sample, and every page says so. */
export function isSample(): boolean {
  return process.env['SITE_URL'] === undefined;
}
