import 'leaflet/dist/leaflet.css';
import './map-view.css';
import { control, featureGroup, type Map as LeafletMap, map as leafletMap, type Marker } from 'leaflet';
import { groundLayers, type HazardLayer, layerNamed } from '#lib/disasters/map/layers';
import { sayingsOf } from '#lib/disasters/map/tiles';
import { showOwnPlace } from './own-place.ts';
import { type DrawnSite, markOf, nameMark, sitesOfList } from './site-mark.ts';
import { TileGrid } from './tile-grid.ts';
import { type Words, wordsIn } from './words.ts';

type Layer = Pick<HazardLayer, 'path' | 'zooms'> | (typeof groundLayers)[number];

/** How far the map goes in and out; tiles that end earlier are drawn larger. */
const zooms = { minZoom: 5, maxZoom: 18 };

/** The map itself. It is an aid beside the list: where no image comes, the sites stand on an empty ground and it says so. */
class MapView extends HTMLElement {
  #ground: TileGrid | undefined;
  #hazard: TileGrid | undefined;

  connectedCallback(): void {
    const words = wordsIn(this);
    const map = createMap(this.#part('canvas'), words);
    const sites = sitesOfList().map((site) => ({ site, mark: markOf(site, words) }));
    const drawn = featureGroup(sites.map(({ mark }) => mark)).addTo(map);
    const whole = () => map.fitBounds(drawn.getBounds(), { maxZoom: 16, padding: [32, 32], animate: false });
    if (sites.length > 0) whole();
    else map.setView([37, 137], zooms.minZoom);
    this.#obeyChoices(map, sites, words);
    this.#on('whole', () => sites.length > 0 && whole());
    this.#on('locate', () => showOwnPlace(map, words.heard('here'), (found) => this.#tellPlace(found)));
    this.#letPageScroll(map);
    this.addEventListener('keydown', ({ key }) => key === 'Escape' && map.closePopup());
    addEventListener('online', () => [this.#ground, this.#hazard].map((layer) => layer?.redraw()));
  }

  #obeyChoices(map: LeafletMap, sites: readonly { site: DrawnSite; mark: Marker }[], words: Words): void {
    const chosen = (name: string) => this.querySelector<HTMLInputElement>(`[name=${name}]:checked`)?.value;
    const layGround = () => {
      this.#ground?.remove();
      const layer = groundLayers.find(({ name }) => name === chosen('map-ground')) ?? groundLayers[0];
      this.#ground = this.#lay(map, layer, this.dataset['ground'] ?? '', 1, '');
    };
    const layHazard = () => {
      this.#hazard?.remove();
      const layer = layerNamed(chosen('map-hazard'));
      this.#hazard = layer && this.#lay(map, layer, this.dataset['hazards'] ?? '', 2, this.dataset['missing'] ?? '');
      for (const { site, mark } of sites) nameMark(mark, site, layer?.hazard, words);
      this.#explain(layer);
      this.#tellTiles();
    };
    for (const radio of this.querySelectorAll<HTMLInputElement>('[type=radio]'))
      radio.addEventListener('change', radio.name === 'map-ground' ? layGround : layHazard);
    layGround();
    layHazard();
  }

  #lay(map: LeafletMap, { path, zooms: [minNativeZoom, maxNativeZoom] }: Layer, base: string, zIndex: number, missing: string): TileGrid {
    const className = missing ? 'hazard-tiles' : 'ground-tiles';
    const layer = new TileGrid(base + path, missing, { minNativeZoom, maxNativeZoom, zIndex, className, keepBuffer: 1 });
    return layer.on('load tileload', () => this.#tellTiles()).addTo(map);
  }

  #tellTiles(): void {
    if (!this.#ground) return;
    const sayings: string[] = sayingsOf(this.#ground.seen(), this.#hazard?.seen());
    for (const saying of ['no-ground', 'no-hazard', 'hazard-partly']) this.#say(saying, sayings.includes(saying));
  }

  #tellPlace(found: boolean): void {
    this.#say('located', found);
    this.#say('not-located', !found);
    this.#show('here', found);
  }

  /** The colours of the hazard that is laid over, and no others. */
  #explain(layer: HazardLayer | undefined): void {
    this.#part('colours').hidden = layer === undefined;
    this.#show('hazard', layer !== undefined);
    for (const legend of this.querySelectorAll<HTMLElement>('[data-legend]')) legend.hidden = legend.dataset['legend'] !== layer?.legend;
  }

  /** One finger on the map moves the page, as everywhere on it; two move the map, or one after a button was pressed. */
  #letPageScroll(map: LeafletMap): void {
    if (!matchMedia('(any-pointer: coarse)').matches) return;
    map.dragging.disable();
    this.#part('drag-hint').hidden = false;
    const button = this.#on('drag', () => {
      const isMoving = map.dragging.enabled();
      if (isMoving) map.dragging.disable();
      else map.dragging.enable();
      button?.setAttribute('aria-pressed', String(!isMoving));
    });
    button?.setAttribute('aria-pressed', 'false');
    button?.removeAttribute('hidden');
  }

  #on(act: string, work: () => unknown): Element | null {
    const button = this.querySelector(`[data-act=${act}]`);
    button?.addEventListener('click', work);
    return button;
  }

  #say(saying: string, isTrue: boolean): void {
    const sentence = this.querySelector<HTMLElement>(`[data-said=${saying}]`);
    if (sentence && sentence.hidden === isTrue) sentence.hidden = !isTrue;
  }

  #show(reason: string, isShown: boolean): void {
    for (const row of this.querySelectorAll<HTMLElement>(`[data-shown-with=${reason}]`)) row.hidden = !isShown;
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`) ?? this;
  }
}

/** A map without a wheel that would hold the page back. A tap closes the open card, or else moves there, for who cannot drag. */
function createMap(canvas: HTMLElement, words: Words): LeafletMap {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = leafletMap(canvas, {
    ...{ ...zooms, scrollWheelZoom: false, zoomControl: false, attributionControl: false, closePopupOnClick: false },
    // Moved while it is zooming, Leaflet would put the marks beside their places.
    ...{ zoomAnimation: false, fadeAnimation: false, inertia: false },
  });
  control.zoom({ zoomInTitle: words.heard('zoomIn'), zoomOutTitle: words.heard('zoomOut'), position: 'bottomright' }).addTo(map);
  map.getPane('tilePane')?.setAttribute('aria-hidden', 'true');
  let isCardOpen = false;
  map.on('popupopen popupclose', ({ type }) => {
    isCardOpen = type === 'popupopen';
  });
  map.on('click', ({ latlng }) => (isCardOpen ? map.closePopup() : map.panTo(latlng, { animate: !isCalm })));
  return map;
}

customElements.define('map-view', MapView);
