import { isReadable, lightened } from '#lib/city/settings/contrast';
import type { CitySettings } from '#lib/city/settings/model';
import { sampleSettings } from '#lib/city/settings/sample';

/** What text stands on in `app/[locale]/theme.css`: --surface, --raised and --tint. */
export const lightGrounds = ['#ffffff', '#f5f7fb', '#e8f1fe'] as const;
export const darkGrounds = ['#16181d', '#22262e', '#17233f'] as const;

/** Letters on a button of the city's colour. */
export const onLight = '#ffffff';
export const onDark = '#0b1533';

/** Whether a main colour can be read on every light ground, and white letters upon it; dark screens get a tint that can. */
export function isFitColour(colour: string): boolean {
  return isReadable(colour, [...lightGrounds, onLight]);
}

/** The address of the stylesheet with the city's colour, which changes with it; undefined while it is the sample's. */
export function colourAddress({ colour }: CitySettings): string | undefined {
  return colour === sampleSettings.colour ? undefined : `/colours/${colour.slice(1)}.css`;
}

/** That stylesheet: it sets the custom properties of `theme.css` anew, and outranks them wherever it is linked. */
export function colourSheet({ colour }: CitySettings): string {
  const both = `light-dark(${colour}, ${lightened(colour, [...darkGrounds, onDark])})`;
  return `html:root { --link: ${both}; --action: ${both}; --on-action: light-dark(${onLight}, ${onDark}); }\n`;
}

/** The city's mark as SVG: its letters on a square of its colour; undefined when it has none of its own. */
export function markDrawing({ mark, colour }: CitySettings): string | undefined {
  if (mark === '') return undefined;
  const size = [...mark].length > 1 ? 17 : 25;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" viewBox="0 0 40 40"><rect width="40" height="40" rx="9" fill="${colour}"/>` +
    `<text x="20" y="20" dy="0.36em" font-family="sans-serif" font-weight="700" font-size="${size}" text-anchor="middle" fill="${onLight}">` +
    `${mark}</text></svg>`
  );
}
