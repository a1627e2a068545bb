import { describe, expect, it } from 'vitest';
import { fileHeaders, policyAt, residentPolicy } from '#lib/web/front/headers';

const hosts = ['https://ground.example', 'https://hazards.example'];
const imagesAt = (url: string, from: readonly string[] = hosts) => /img-src ([^;]*)/.exec(policyAt(url, from))?.[1];

describe('the policy of a page', () => {
  it.each(['/ja/disasters/shelters', '/vi/disasters/shelters?hazard=tsunami'])(
    'lets images of the map come to %s, and nothing else',
    (url) => {
      expect(imagesAt(url)).toBe("'self' data: https://ground.example https://hazards.example");
      expect(policyAt(url, hosts).replace(` ${hosts.join(' ')}`, '')).toBe(residentPolicy);
    },
  );

  it.each([
    '/ja',
    '/ja/services?q=/ja/disasters',
    '/ja/disasters/other',
    '/ja/me/disasters',
    '/ja/disastersx',
    '/ja/disasters',
    '/ja/disasters/shelters/benten-hill',
    '/ja/disasters/shelters/a/b',
  ])('lets none come to %s', (url) => {
    expect(policyAt(url, hosts)).toBe(residentPolicy);
  });

  it('lets none come anywhere where there is no map', () => {
    expect(imagesAt('/ja/disasters/shelters', [])).toBe("'self' data:");
  });
});

describe('a photo', () => {
  it('may be shown on every page, and runs no script when it is opened by itself', () => {
    expect(residentPolicy).toContain("img-src 'self'");
    expect(fileHeaders('/photos/arena.svg')).toEqual({
      'cache-control': 'public, max-age=86400',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    });
    expect(fileHeaders('/icons/icon.svg')).toEqual({});
  });
});
