import { type Config, readConfig } from '#lib/config';
import type { TileSources } from '#lib/disasters/map/tiles';

/** The city's own address, for canonical links, QR codes and the sitemap, which must be whole. */
export function siteOrigin(): string {
  const { siteUrl, port = 3000 } = settings();
  return siteUrl ?? `http://localhost:${port}`;
}

/** Where the images of the map are had; undefined where the city wants no map. */
export function mapTiles(): TileSources | undefined {
  return settings().mapTiles;
}

let known: Partial<Config> | undefined;

function settings(): Partial<Config> {
  if (!known) {
    const config = readConfig(process.env);
    known = config.ok ? config.value : {};
  }
  return known;
}

/** Without an address in the world the city is a sample, and every page says so. */
export function isSample(): boolean {
  return process.env['SITE_URL'] === undefined;
}
