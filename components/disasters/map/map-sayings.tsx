import { useTranslations } from 'next-intl';
import { hazards, openingStates } from '#lib/disasters/model';

const aboutTiles = ['no-ground', 'no-hazard', 'hazard-partly'] as const;

/** All that the map may have to say: sentences that the island shows when they are true, and words for its cards. */
export function MapSayings() {
  const t = useTranslations('map');
  const states = useTranslations('orders.shelters.states');
  const names = useTranslations('disasters.hazards');
  const words: [name: string, word: string][] = [
    ...openingStates.map((state): [string, string] => [state, states(state)]),
    ...hazards.map((hazard): [string, string] => [hazard, names(hazard)]),
    ...(['hazards', 'unfit', 'toList', 'close', 'here', 'zoomIn', 'zoomOut'] as const).map((name): [string, string] => [name, t(name)]),
  ];
  return (
    <>
      <div role="status" className="my-2 space-y-1 font-bold">
        {aboutTiles.map((saying) => (
          <p key={saying} data-said={saying} hidden>
            {t(`tiles.${saying}`)}
          </p>
        ))}
        <p data-said="located" hidden>
          {t('located')}
        </p>
        <p data-said="not-located" hidden>
          {t('notLocated')}
        </p>
      </div>
      <div hidden>
        {words.map(([name, word]) => (
          <span key={name} data-word={name}>
            {word}
          </span>
        ))}
      </div>
    </>
  );
}
