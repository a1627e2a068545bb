import type { CitySettings } from '#lib/city/settings/model';
import type { Area, InForce, News, Report } from '#lib/disasters/reports/model';
import { isOlderSystem, isSystemOf2026 } from '#lib/disasters/reports/systems';

/** The codes by which the agency's reports mean this city. A city may be several areas of the weather, and one of earthquakes. */
export type CityAreas = { weather: readonly string[]; tsunami: string; seismic: string; prefecture: string };

export function areasOf({ warningArea, tsunamiArea, prefecture }: CitySettings): CityAreas {
  const weather = warningArea.split(' ').filter(Boolean);
  // 震度 is told for the whole city: the five digits of the municipality and 00.
  return { weather, tsunami: tsunamiArea, seismic: weather[0] ? `${weather[0].slice(0, 5)}00` : '', prefecture };
}

/** Whether what holds for an area holds for this city. */
export function concerns({ weather, tsunami, prefecture }: CityAreas, area: Area, holds: Pick<InForce, 'cities'>): boolean {
  switch (area.type) {
    case 'city':
      return weather.includes(area.code);
    case 'tsunami':
      return area.code === tsunami;
    case 'river':
      return (holds.cities ?? []).some((code) => weather.includes(code));
    case 'prefecture-name':
      return area.name !== '' && prefecture.startsWith(area.name);
    case 'nation':
      return true;
    case 'volcano':
      // The municipalities around it are told of by their own codes.
      return false;
  }
}

/**
 * Whether what is in force here may depend on a report. Warnings of the weather name every municipality each time; a tsunami's
 * end is told by not naming a coast any more, and a cancellation names none: of such all are kept.
 */
export function concernsCity(areas: CityAreas, { title, infoType, statements, news, use }: Report): boolean {
  if (infoType === 'cancelled') return true;
  if (use === 'news') return news !== null && concernsNews(areas, news);
  if (use !== 'state') return false;
  return !isWeather({ title }) || statements.some(({ area, holds }) => concerns(areas, area, holds ?? {}));
}

/** Whether something that happened was felt here, or might have been. */
export function concernsNews({ seismic, tsunami }: CityAreas, { kind, intensities, areas = [] }: News): boolean {
  if (kind === 'earthquake') return intensities?.has(seismic) ?? false;
  return kind === 'tsunami-observed' ? areas.includes(tsunami) : true;
}

const isWeather = (report: Pick<Report, 'title'>) => isSystemOf2026(report) || isOlderSystem(report);
