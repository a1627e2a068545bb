import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { glyphs } from '#lib/disasters/map/glyphs';
import { depths, zoneLegends } from '#lib/disasters/map/layers';
import { openingStates } from '#lib/disasters/model';

/** What marks and colours mean; the island shows the colours of the hazard that was chosen. */
export function MapLegend() {
  const t = useTranslations('map');
  return (
    <div className="my-3 space-y-3">
      <div>
        <h3 className="font-bold">{t('marksTitle')}</h3>
        <Marks />
      </div>
      <div data-part="colours" hidden>
        <h3 className="font-bold">{t('legendTitle')}</h3>
        <Depths />
        {zoneLegends.map(({ name, warning, special }) => (
          <ul key={name} data-legend={name} hidden>
            <Row patch={<Patch colour={warning} />}>{t('zone.warning')}</Row>
            <Row patch={<Patch colour={special} />}>{t('zone.special')}</Row>
          </ul>
        ))}
        <ul>
          <Row patch={<span className="map-patch map-hatch" />}>{t('missing')}</Row>
        </ul>
        <p className="font-bold">{t('uncoloured')}</p>
      </div>
    </div>
  );
}

function Marks() {
  const states = useTranslations('orders.shelters.states');
  const t = useTranslations('map');
  const mark = (kind: string, glyph = '') => (
    <span aria-hidden="true" className={`site-mark site-${kind}`}>
      {glyph}
    </span>
  );
  return (
    <ul className="flex flex-wrap gap-x-4">
      {openingStates.map((state) => (
        <Row key={state} patch={mark(state, glyphs[state])}>
          {states(state)}
        </Row>
      ))}
      <Row patch={mark('unfit')} shownWith="hazard">
        {t('unfit')}
      </Row>
      <Row patch={<span aria-hidden="true" className="own-mark" />} shownWith="here">
        {t('here')}
      </Row>
    </ul>
  );
}

function Depths() {
  const t = useTranslations('map.depth');
  return (
    <div data-legend="depth" hidden>
      <p>{t('hint')}</p>
      <ul className="sm:columns-2">
        {depths.map((step) => (
          <Row key={step.colour} patch={<Patch colour={step.colour} />}>
            {!('from' in step) ? t('below', { to: step.to }) : 'to' in step ? t('between', step) : t('above', step)}
          </Row>
        ))}
      </ul>
    </div>
  );
}

function Row({ patch, shownWith, children }: { patch: ReactNode; shownWith?: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2 py-0.5" data-shown-with={shownWith} hidden={shownWith !== undefined}>
      {patch}
      <span>{children}</span>
    </li>
  );
}

/** A colour as it looks on the map, where the ground shines through. */
function Patch({ colour }: { colour: string }) {
  return (
    <svg viewBox="0 0 2 1" aria-hidden="true" className="map-patch">
      <rect width="2" height="1" fill="#fff" />
      <rect width="2" height="1" fill={colour} className="map-shine" />
    </svg>
  );
}
