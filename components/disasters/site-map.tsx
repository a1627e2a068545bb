import { useTranslations } from 'next-intl';
import { GroundChoice, MapControls } from '#components/disasters/map/map-controls';
import { MapLegend } from '#components/disasters/map/map-legend';
import { MapSayings } from '#components/disasters/map/map-sayings';
import { Island } from '#components/ui/island';
import { layerFor } from '#lib/disasters/map/layers';
import { publicTiles, type TileSources } from '#lib/disasters/map/tiles';
import type { Hazard } from '#lib/disasters/model';
import { islandAddress } from '#lib/web/islands';

type Props = { tiles: TileSources; hazard?: Hazard };

/** What opening the map costs on the line, in kilobytes without its images: the script and styles of `map-view`. */
const weight = 50;

/**
 * The sites of the list in the page (`#site-list`), drawn on a map once somebody asks for it; until then nothing of it
 * is loaded. Without scripts it stays hidden: the list has all of it. `hazard` is laid over at first.
 */
export function SiteMap({ tiles, hazard }: Props) {
  const t = useTranslations('map');
  return (
    <>
      <site-map
        hidden
        className="screen-only my-4 block"
        data-script={islandAddress('map-view')}
        data-styles={islandAddress('map-view.css')}
      >
        <div data-part="offer">
          <button type="button" className="button button-outline">
            {t('open')}
          </button>
          <p className="mt-1 text-[0.9375rem] text-ink-soft">
            {t('weight', { kilobytes: weight })} {tiles === publicTiles && t('told')}
          </p>
        </div>
        <p data-part="failed" role="alert" className="font-bold" hidden>
          {t('failed')}
        </p>
        <map-view hidden data-ground={tiles.ground} data-hazards={tiles.hazards} data-missing={t('missing')}>
          <a className="skip" href="#after-map">
            {t('skip')}
          </a>
          <section data-part="canvas" aria-label={t('label')} className="map-canvas" />
          <div id="after-map" tabIndex={-1}>
            <MapSayings />
            <MapControls chosen={layerFor(hazard)} />
            <MapLegend />
            <GroundChoice />
            <p className="text-[0.9375rem]">
              {t('credit')} <a href="https://disaportal.gsi.go.jp/">{t('creditHazards')}</a>,{' '}
              <a href="https://maps.gsi.go.jp/development/ichiran.html">{t('creditGround')}</a>
            </p>
          </div>
        </map-view>
      </site-map>
      <Island name="site-map" />
    </>
  );
}
