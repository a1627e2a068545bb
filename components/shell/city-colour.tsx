import { colourAddress } from '#lib/city/settings/drawing';
import type { CitySettings } from '#lib/city/settings/model';

/** The stylesheet of the city's main colour, where it has another than the sample's. */
export function CityColour({ settings }: { settings: CitySettings }) {
  const address = colourAddress(settings);
  return address && <link rel="stylesheet" href={address} precedence="city" />;
}
