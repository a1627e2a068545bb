import { describe, expect, it } from 'vitest';
import { readConfig } from '#lib/config';

describe('the settings', () => {
  it('need nothing', () => {
    expect(readConfig({ NODE_ENV: 'test' })).toEqual({
      ok: true,
      value: {
        ...{ port: 3000, host: '0.0.0.0', siteUrl: undefined, trustedProxy: false, linkChecks: true, pushLoopback: false },
        jmaFeeds: 'https://www.data.jma.go.jp/developer/xml/feed/',
        mapTiles: { ground: 'https://cyberjapandata.gsi.go.jp/', hazards: 'https://disaportaldata.gsi.go.jp/' },
      },
    });
  });

  it('take an empty DATABASE_URL for none', () => {
    expect(readConfig({ NODE_ENV: 'test', DATABASE_URL: '' }).ok).toBe(true);
  });

  it('take the images of the map from one address instead, or have no map', () => {
    const tilesOf = (address: string) => {
      const config = readConfig({ NODE_ENV: 'test', MAP_TILES: address });
      return config.ok ? config.value.mapTiles : 'refused';
    };
    expect(tilesOf('https://tiles.city.example/gsi/')).toEqual({
      ground: 'https://tiles.city.example/gsi/',
      hazards: 'https://tiles.city.example/gsi/',
    });
    expect(tilesOf('no')).toBeUndefined();
    for (const wrong of ['https://tiles.city.example', 'ftp://x/', "https://x; script-src 'unsafe-inline'/", ''])
      expect(tilesOf(wrong)).toBe('refused');
  });

  it('give one sentence per fault, with the name and what stood there', () => {
    const config = readConfig({
      NODE_ENV: 'test',
      PORT: 'abc',
      SITE_URL: 'https://city.example/',
      TRUSTED_PROXY: 'maybe',
      LINK_CHECKS: 'perhaps',
      DATABASE_URL: 'mysql://x',
      SCANNER: 'localhost',
    });
    if (config.ok) throw new Error('accepted');
    expect(config.fault).toHaveLength(6);
    for (const name of ['PORT', 'SITE_URL', 'TRUSTED_PROXY', 'LINK_CHECKS', 'DATABASE_URL', 'SCANNER'])
      expect(config.fault.join('\n')).toContain(name);
    expect(config.fault.join('\n')).toContain('abc');
  });
});
