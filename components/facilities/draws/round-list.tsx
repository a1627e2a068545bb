import { LinkList } from '#components/ui/link-list';
import { Section } from '#components/ui/section';
import type { DrawNames } from '#lib/facilities/draws/operations/naming';
import type { ShownRound } from '#lib/facilities/draws/operations/showing';
import { roundTold, whenTold } from '#lib/facilities/draws/telling';
import type { FacilityWords } from '#lib/i18n/facility-words';

type Props = { rounds: readonly ShownRound[]; names: DrawNames; words: FacilityWords };

/** What one can do about it now first. */
const phases = ['applying', 'coming', 'closed', 'drawn', 'called-off'] as const;

/** Rounds by how they stand, each with what there is to know of it. */
export function RoundList({ rounds, names, words }: Props) {
  const { t, locale } = words;
  if (rounds.length === 0) return <p className="card mt-4">{t('draws.none')}</p>;
  return phases.map((phase) => {
    const these = rounds.filter((round) => round.phase === phase);
    if (these.length === 0) return null;
    const rows = these.map((round) => ({
      href: `/${locale}/facilities/draws/${round.id}`,
      title: roundTold(round, names, words),
      note: whenTold(round, words),
    }));
    return (
      <Section key={phase} id={phase} title={t(`draws.phases.${phase}`)}>
        <LinkList rows={rows} />
      </Section>
    );
  });
}
