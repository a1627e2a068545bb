import type { Hazard } from '#lib/disasters/model';
import type { Order, OrderContent, SafetyNotice, Shelter } from '#lib/disasters/orders/model';

/** The hazards for which a city says 警戒レベル (避難情報に関するガイドライン, 内閣府 2021); the others come too suddenly for steps. */
const hazardsWithLevel: readonly Hazard[] = ['flood', 'inland-flood', 'landslide', 'storm-surge'];

/** Whether an order names its level as 警戒レベル. */
export const namesLevel = ({ hazard }: Pick<OrderContent, 'hazard'>) => hazardsWithLevel.includes(hazard);

/** Whether this can be ordered at all: of a tsunami there is 避難指示 only (the same guideline). */
export const isOrdered = ({ level, hazard }: Pick<OrderContent, 'level' | 'hazard'>) => hazard !== 'tsunami' || level === 4;

/** Whether people are sent somewhere: at level 5 the way is more dangerous than staying (the same guideline). */
export const leadsAway = ({ level }: Pick<OrderContent, 'level'>) => level < 5;

/** What people do: by the level, whatever the hazard is (`warnings.act`); a tsunami leaves no time. */
export function actOfOrder({ level, hazard }: Pick<OrderContent, 'level' | 'hazard'>) {
  return hazard === 'tsunami' ? 'tsunami' : (`level${level}` as const);
}

/** How those stay safe who cannot get away any more, where that depends on the hazard; the sentences are in `orders.stay`. */
export function stayOf({ level, hazard }: Pick<OrderContent, 'level' | 'hazard'>): 'water' | 'landslide' | undefined {
  if (level < 5 || !namesLevel({ hazard })) return undefined;
  return hazard === 'landslide' ? 'landslide' : 'water';
}

/** One person alone gives a reason of so many letters. */
export const shortestReason = 10;

/** Nobody confirms what he proposed. */
export const mayConfirm = (staffId: string, { proposedBy }: Pick<Order, 'proposedBy'>) => proposedBy !== staffId;

type Proposed = Pick<Order, 'proposedBy' | 'proposedAt'>;
type Standing = { id: string; content: OrderContent };

/** The orders of the same hazard that hold in one of these districts. */
export function meetingOf<Held extends Standing>({ id, content }: Standing, inForce: readonly Held[]): Held[] {
  return inForce.filter(
    (other) =>
      other.id !== id &&
      other.content.hazard === content.hazard &&
      other.content.districts.some((district) => content.districts.includes(district)),
  );
}

/** The districts in which an order goes on when another takes its place in some. */
export const districtsLeft = (older: OrderContent, newer: OrderContent) =>
  older.districts.filter((district) => !newer.districts.includes(district));

/** Whether one is what was left of the other: people were told of both at once, as what was proposed then. */
export const isSameProposal = (one: Proposed, other: Proposed) =>
  one.proposedBy === other.proposedBy && one.proposedAt.getTime() === other.proposedAt.getTime();

/** Whether these are all districts that the city has: none of them is missing, whatever else is named. */
export const isWholeCity = (districts: readonly string[], known: readonly string[]) =>
  known.length > 0 && known.every((district) => districts.includes(district));

/** The gravest first, then the newest. */
export function byLevel(a: Order, b: Order): number {
  return b.content.level - a.content.level || (b.inForceAt?.getTime() ?? 0) - (a.inForceAt?.getTime() ?? 0);
}

export const isOpen = ({ state }: Pick<Shelter, 'state'>) => state !== 'closed';

/** Whether people are to come: a full one is open, for those inside. */
export const takesIn = ({ state }: Pick<Shelter, 'state'>) => state === 'open' || state === 'crowded';

/** Whether a notice is to be shown. */
export const lasts = ({ endedAt, expiresAt }: Pick<SafetyNotice, 'endedAt' | 'expiresAt'>, now: Date) =>
  endedAt === null && now < expiresAt;

/** A notice lasts so many hours at most: what lasts longer is no news any more. */
export const longestNoticeHours = 14 * 24;
