import { describe, expect, it } from 'vitest';
import { publicTiles, sayingsOf, tileOrigins } from '#lib/disasters/map/tiles';

const seen = (shown: number, missing: number) => ({ shown, missing });

describe('what is said of the images in view', () => {
  it.each([
    ['nothing while all is there', seen(6, 0), seen(6, 0), []],
    ['nothing before anything has come', seen(0, 0), undefined, []],
    ['nothing of a ground that lacks an image at the edge', seen(5, 1), undefined, []],
    ['that there is no ground', seen(0, 6), undefined, ['no-ground']],
    ['where the hazard is not known', seen(6, 0), seen(2, 4), ['hazard-partly']],
    ['that nothing of the hazard is shown', seen(6, 0), seen(0, 6), ['no-hazard']],
    ['both', seen(0, 6), seen(0, 6), ['no-ground', 'no-hazard']],
  ])('%s', (_, ground, hazard, said) => {
    expect(sayingsOf(ground, hazard)).toEqual(said);
  });
});

describe('the hosts of the images', () => {
  it('are origins, each once', () => {
    expect(tileOrigins(publicTiles)).toEqual(['https://cyberjapandata.gsi.go.jp', 'https://disaportaldata.gsi.go.jp']);
    expect(tileOrigins({ ground: 'http://localhost:1/a/', hazards: 'http://localhost:1/a/' })).toEqual(['http://localhost:1']);
  });
});
