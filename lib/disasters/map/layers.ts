import type { Hazard } from '#lib/disasters/model';

/** 地理院タイル that may lie below; the first is shown at first. */
export const groundLayers = [
  { name: 'pale', path: 'xyz/pale/{z}/{x}/{y}.png', zooms: [5, 18] },
  { name: 'std', path: 'xyz/std/{z}/{x}/{y}.png', zooms: [5, 18] },
] as const;

/**
 * Layers of 重ねるハザードマップ, one at a time: what is not known of one must not be hidden by another.
 * Paths and zooms: https://disaportaldata.gsi.go.jp/hazardmap/copyright/opendata.html
 */
export const hazardLayers = [
  { name: 'tsunami', hazard: 'tsunami', legend: 'depth', path: pathOf('04_tsunami_newlegend_data'), zooms: [2, 17] },
  { name: 'flood', hazard: 'flood', legend: 'depth', path: pathOf('01_flood_l2_shinsuishin_data'), zooms: [2, 17] },
  { name: 'inland-flood', hazard: 'inland-flood', legend: 'depth', path: pathOf('02_naisui_data'), zooms: [2, 17] },
  { name: 'storm-surge', hazard: 'storm-surge', legend: 'depth', path: pathOf('03_hightide_l2_shinsuishin_data'), zooms: [2, 17] },
  { name: 'debris-flow', hazard: 'landslide', legend: 'debris-flow', path: pathOf('05_dosekiryukeikaikuiki'), zooms: [2, 17] },
  { name: 'steep-slope', hazard: 'landslide', legend: 'steep-slope', path: pathOf('05_kyukeishakeikaikuiki'), zooms: [2, 17] },
  { name: 'slide', hazard: 'landslide', legend: 'slide', path: pathOf('05_jisuberikeikaikuiki'), zooms: [2, 17] },
] as const satisfies readonly { name: string; hazard: Hazard; legend: LegendName; path: string; zooms: readonly [number, number] }[];

function pathOf<Name extends string>(name: Name) {
  return `raster/${name}/{z}/{x}/{y}.png` as const;
}

export type HazardLayer = (typeof hazardLayers)[number];

/** The layer that shows a disaster first; none for one that has no map of its own, such as an earthquake. */
export function layerFor(hazard: string | undefined): HazardLayer | undefined {
  return hazardLayers.find((layer) => layer.hazard === hazard);
}

/** The layer of this name. */
export function layerNamed(name: string | undefined): HazardLayer | undefined {
  return hazardLayers.find((layer) => layer.name === name);
}

/**
 * Depths of water in metres and their colours, as 重ねるハザードマップ draws them (its one legend since 2024-08, after
 * 水害ハザードマップ作成の手引き): cities that measure coarsely use only some, so the steps lie within each other.
 */
export const depths = [
  { to: 0.3, colour: '#ffffb3' },
  { to: 0.5, colour: '#f7f5a9' },
  { from: 0.5, to: 1, colour: '#f8e1a6' },
  { from: 0.5, to: 3, colour: '#ffd8c0' },
  { from: 3, to: 5, colour: '#ffb7b7' },
  { from: 5, to: 10, colour: '#ff9191' },
  { from: 10, to: 20, colour: '#f285c9' },
  { from: 20, colour: '#dc7adc' },
] as const satisfies readonly { from?: number; to?: number; colour: string }[];

/** 土砂災害警戒区域 and 特別警戒区域, by kind. */
export const zoneLegends = [
  { name: 'debris-flow', warning: '#e6c832', special: '#a50021' },
  { name: 'steep-slope', warning: '#fae600', special: '#fa2800' },
  { name: 'slide', warning: '#ff9900', special: '#b40028' },
] as const;

type LegendName = 'depth' | (typeof zoneLegends)[number]['name'];
