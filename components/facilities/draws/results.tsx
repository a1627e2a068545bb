import { Section } from '#components/ui/section';
import type { DrawNames } from '#lib/facilities/draws/operations/naming';
import { type ShownRound, standingOf } from '#lib/facilities/draws/operations/showing';
import { placeTold } from '#lib/facilities/draws/telling';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { listComma } from '#lib/i18n/locales';

type Props = { round: ShownRound; names: DrawNames; words: FacilityWords };

/** What each number has by now; nothing before the draw. */
export function Results({ round, names, words }: Props) {
  const { t, locale } = words;
  if (round.phase !== 'drawn') return null;
  const slots = new Map(round.slots.map((slot) => [slot.id, slot]));
  const told = (ids: readonly string[]) =>
    ids
      .flatMap((id) => slots.get(id) ?? [])
      .map((slot) => placeTold(slot, names, words))
      .join(listComma(locale));
  return (
    <Section id="results" title={t('draws.results.title')}>
      <p>{t('draws.results.lead')}</p>
      <table className="mt-2 w-full text-left">
        <thead>
          <tr>
            <th scope="col">{t('draws.results.number')}</th>
            <th scope="col">{t('draws.results.result')}</th>
          </tr>
        </thead>
        <tbody>
          {[...standingOf(round.file)].map(([number, { wins, waiting }]) => (
            <tr key={number} className="border-t border-hairline align-top">
              <th scope="row" className="whitespace-nowrap py-2 pr-4 font-mono">
                {number}
              </th>
              <td className="py-2">{wins.length > 0 ? told(wins) : t(`draws.results.${waiting.length > 0 ? 'waiting' : 'lost'}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
