import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { groundLayers, type HazardLayer, hazardLayers } from '#lib/disasters/map/layers';

/** The hazard that is laid over, and what can be done with the map; below it, so that it is seen at once. */
export function MapControls({ chosen }: { chosen: HazardLayer | undefined }) {
  const t = useTranslations('map');
  return (
    <>
      <Choice title={t('hazardTitle')}>
        <Option name="map-hazard" value="" checked={!chosen} label={t('none')} />
        {hazardLayers.map(({ name }) => (
          <Option key={name} name="map-hazard" value={name} checked={name === chosen?.name} label={t(`layers.${name}`)} />
        ))}
      </Choice>
      <div className="flex flex-wrap items-center gap-2">
        <Act act="whole">{t('whole')}</Act>
        <Act act="locate">{t('locate')}</Act>
        <Act act="drag" hidden>
          {t('drag')}
        </Act>
      </div>
      <p className="mt-1 mb-3 text-[0.9375rem] text-ink-soft">
        <span data-part="drag-hint" className="block" hidden>
          {t('dragHint')}
        </span>
        {t('locateHint')}
      </p>
    </>
  );
}

/** Which ground lies below. */
export function GroundChoice() {
  const t = useTranslations('map');
  return (
    <Choice title={t('groundTitle')}>
      {groundLayers.map(({ name }, place) => (
        <Option key={name} name="map-ground" value={name} checked={place === 0} label={t(name)} />
      ))}
    </Choice>
  );
}

function Choice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="mb-2">
      <legend className="font-bold">{title}</legend>
      <div className="flex flex-wrap gap-x-4">{children}</div>
    </fieldset>
  );
}

function Option({ name, value, checked, label }: { name: string; value: string; checked: boolean; label: string }) {
  return (
    <label className="tap">
      <input type="radio" className="mr-1 size-5 align-[-0.2em]" name={name} value={value} defaultChecked={checked} />
      {label}
    </label>
  );
}

function Act({ act, hidden = false, children }: { act: string; hidden?: boolean; children: ReactNode }) {
  return (
    <button type="button" className="button button-outline button-small" data-act={act} hidden={hidden}>
      {children}
    </button>
  );
}
