/** A turn that found no good answer. */
export type AskedTurn = { id: string; said: string; locale: string; askedAt: Date };

/** Turns that ask the same: the newest first, how many came in the last seven days and in the seven before. */
export type LikenessGroup<Turn extends AskedTurn = AskedTurn> = {
  turns: Turn[];
  thisWeek: number;
  weekBefore: number;
  locales: string[];
};

type Pile<Turn> = { about: ReadonlySet<string>; turns: Turn[] };

/** Share of what two questions have in common from which on they count as one (Jaccard). */
const ALIKE = 0.5;
const WEEK = 7 * 86_400_000;

/**
 * Puts together what asks the same: questions about exactly the same first, then every smaller pile to the largest that
 * is alike. Largest groups first.
 * @param aboutOf what a question is about (`likenessBy`).
 */
export function groupTurns<Turn extends AskedTurn>(
  turns: readonly Turn[],
  aboutOf: (said: string) => ReadonlySet<string>,
  now: Date,
): LikenessGroup<Turn>[] {
  const leaders: Pile<Turn>[] = [];
  const leadersBy = new Map<string, Pile<Turn>[]>();
  for (const pile of pilesOf(turns, aboutOf)) {
    const leader = likest(pile.about, leadersBy);
    if (leader) {
      leader.turns.push(...pile.turns);
      continue;
    }
    leaders.push(pile);
    for (const term of pile.about) leadersBy.set(term, [...(leadersBy.get(term) ?? []), pile]);
  }
  return leaders.map(({ turns: alike }) => grouped(alike, now)).sort((a, b) => b.turns.length - a.turns.length || newest(b) - newest(a));
}

/** Turns about exactly the same, the largest piles first. */
function pilesOf<Turn extends AskedTurn>(turns: readonly Turn[], aboutOf: (said: string) => ReadonlySet<string>): Pile<Turn>[] {
  const piles = new Map<string, Pile<Turn>>();
  for (const turn of turns) {
    const about = aboutOf(turn.said);
    const key = [...about].sort().join(' ');
    const pile = piles.get(key) ?? { about, turns: [] };
    pile.turns.push(turn);
    piles.set(key, pile);
  }
  return [...piles.values()].sort((a, b) => b.turns.length - a.turns.length);
}

function likest<Turn>(about: ReadonlySet<string>, leadersBy: ReadonlyMap<string, Pile<Turn>[]>): Pile<Turn> | undefined {
  const near = new Set([...about].flatMap((term) => leadersBy.get(term) ?? []));
  let best: { pile: Pile<Turn>; share: number } | undefined;
  for (const pile of near) {
    const both = [...about].filter((term) => pile.about.has(term)).length;
    const share = both / (about.size + pile.about.size - both);
    if (share >= ALIKE && share > (best?.share ?? 0)) best = { pile, share };
  }
  return best?.pile;
}

function grouped<Turn extends AskedTurn>(turns: readonly Turn[], now: Date): LikenessGroup<Turn> {
  const age = ({ askedAt }: Turn) => now.getTime() - askedAt.getTime();
  return {
    turns: turns.toSorted((a, b) => age(a) - age(b)),
    thisWeek: turns.filter((turn) => age(turn) < WEEK).length,
    weekBefore: turns.filter((turn) => age(turn) >= WEEK && age(turn) < 2 * WEEK).length,
    locales: [...new Set(turns.map(({ locale }) => locale))],
  };
}

const newest = ({ turns }: LikenessGroup) => turns[0]?.askedAt.getTime() ?? 0;
