/** Where the images of the map are had: the ground under `xyz/`, the hazards under `raster/`; both end with `/`. */
export type TileSources = { ground: string; hazards: string };

/** 地理院タイル, and the tiles of 重ねるハザードマップ. */
export const publicTiles: TileSources = { ground: 'https://cyberjapandata.gsi.go.jp/', hazards: 'https://disaportaldata.gsi.go.jp/' };

/** The hosts from which a page with the map may load images. */
export function tileOrigins({ ground, hazards }: TileSources): string[] {
  return [...new Set([ground, hazards].map((base) => new URL(base).origin))];
}

/** How many images of a layer are on the map, and how many did not come. */
export type TilesSeen = { shown: number; missing: number };

export type TileSaying = 'no-ground' | 'hazard-partly' | 'no-hazard';

/**
 * What must be said of the images in view. An image that was not found and one that did not arrive cannot be told
 * apart, so neither is ever called safe; a layer of which nothing at all is shown is not said to have no data.
 */
export function sayingsOf(ground: TilesSeen, hazard: TilesSeen | undefined): TileSaying[] {
  const nothing = ({ shown, missing }: TilesSeen) => shown === 0 && missing > 0;
  return [
    ...(nothing(ground) ? (['no-ground'] as const) : []),
    ...(hazard && nothing(hazard) ? (['no-hazard'] as const) : []),
    ...(hazard && hazard.shown > 0 && hazard.missing > 0 ? (['hazard-partly'] as const) : []),
  ];
}
