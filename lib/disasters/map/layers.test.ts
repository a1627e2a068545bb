import { describe, expect, it } from 'vitest';
import { depths, groundLayers, hazardLayers, layerFor, layerNamed, zoneLegends } from '#lib/disasters/map/layers';

describe('the layers of the map', () => {
  it('are addressed by zoom, column and row below the two hosts', () => {
    for (const { path } of groundLayers) expect(path).toMatch(/^xyz\/[a-z]+\/\{z\}\/\{x\}\/\{y\}\.png$/);
    for (const { path } of hazardLayers) expect(path).toMatch(/^raster\/0\d_\w+\/\{z\}\/\{x\}\/\{y\}\.png$/);
  });

  it('each have a legend', () => {
    const legends: string[] = ['depth', ...zoneLegends.map(({ name }) => name)];
    expect(hazardLayers.filter(({ legend }) => !legends.includes(legend))).toEqual([]);
  });

  it.each([
    ['tsunami', 'tsunami'],
    ['landslide', 'debris-flow'],
    ['earthquake', undefined],
    [undefined, undefined],
  ])('show %s first by %s', (hazard, layer) => {
    expect(layerFor(hazard)?.name).toBe(layer);
  });

  it('are found by name, and none is by a name nobody gave', () => {
    expect(layerNamed('slide')?.hazard).toBe('landslide');
    expect(layerNamed('')).toBeUndefined();
  });

  it('tell no two depths by one colour', () => {
    expect(new Set(depths.map(({ colour }) => colour)).size).toBe(depths.length);
  });
});
