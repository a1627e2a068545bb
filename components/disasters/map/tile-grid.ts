import { type Coords, type DoneCallback, GridLayer, type GridLayerOptions, Util } from 'leaflet';
import type { TilesSeen } from '#lib/disasters/map/tiles';

/**
 * Images in a grid, each of which says of itself whether it is `loading`, `shown` or `missing` (`data-tile`): one that
 * is not there must not look like one on which nothing is drawn.
 */
export class TileGrid extends GridLayer {
  readonly #address: string;
  readonly #missing: string;

  /** `missing` stands on an image that did not come; nothing does where it is empty. */
  constructor(address: string, missing: string, options: GridLayerOptions) {
    super(options);
    this.#address = address;
    this.#missing = missing;
  }

  protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const tile = document.createElement('div');
    const image = new Image();
    const settle = (state: keyof TilesSeen) => {
      tile.dataset['tile'] = state;
      done(undefined, tile);
    };
    tile.dataset['tile'] = 'loading';
    image.alt = '';
    image.addEventListener('load', () => settle('shown'));
    image.addEventListener('error', () => {
      tile.replaceChildren(...(this.#missing ? [label(this.#missing)] : []));
      settle('missing');
    });
    image.src = Util.template(this.#address, coords);
    tile.append(image);
    return tile;
  }

  /** What is on the map of this layer now. */
  seen(): TilesSeen {
    const count = (state: keyof TilesSeen) => this.getContainer()?.querySelectorAll(`[data-tile=${state}]`).length ?? 0;
    return { shown: count('shown'), missing: count('missing') };
  }
}

function label(words: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = words;
  return element;
}
