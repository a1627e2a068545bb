import type { Helper } from '#lib/disasters/model';

/** What may have happened, the gravest first; `danger` where nobody can tell what. */
export const emergencyKinds = [
  'fire',
  'sea',
  'disaster',
  'poisoning',
  'suicide',
  'injury',
  'elder-abuse',
  'disability-abuse',
  'child-abuse',
  'domestic-violence',
  'sexual-violence',
  'crime',
  'sick-child',
  'danger',
] as const;
export type EmergencyKind = (typeof emergencyKinds)[number];

/** What weighs on somebody without danger to life. */
export const distressKinds = ['money', 'grief', 'loneliness', 'overwhelmed', 'anger'] as const;
export type DistressKind = (typeof distressKinds)[number];

export const smallTalkKinds = ['insult', 'who-are-you', 'thanks', 'farewell', 'praise', 'greeting', 'test'] as const;
export type SmallTalkKind = (typeof smallTalkKinds)[number];

/**
 * What a sentence is before anything is searched; none of it is a sentence, codes only.
 * - An emergency with `also` asks for something the search may answer too: show the numbers first, then search.
 * - Distress: a kind sentence first and the `office` or `lines` to turn to; the search may answer after it.
 */
export type Recognised =
  | { kind: 'emergency'; of: EmergencyKind; numbers: Helper[]; also?: true }
  | { kind: 'other-city'; name: string }
  /** What no city hall knows: recipes, stocks, other countries' visas. */
  | { kind: 'outside' }
  | { kind: 'small-talk'; of: SmallTalkKind }
  | { kind: 'distress'; of: DistressKind; offices: readonly string[]; numbers: readonly Helper[] };
