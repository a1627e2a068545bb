import type { HelpLine, Reached } from '#lib/disasters/emergency-numbers';

/** Whom to call: rescue by its number, advice and lines for people in need by their kind. */
export type Number = Reached | HelpLine;

/** What may have happened, the gravest first. */
export const emergencyKinds = [
  'fire',
  'sea',
  'disaster',
  'poisoning',
  'elder-abuse',
  'disability-abuse',
  'child-abuse',
  'domestic-violence',
  'sexual-violence',
  'suicide',
  'injury',
  'crime',
  'sick-child',
] as const;
export type EmergencyKind = (typeof emergencyKinds)[number];

/** Whom to call, in the order to show. */
export const emergencyNumbers: Readonly<Record<EmergencyKind, readonly Number[]>> = {
  fire: ['119'],
  sea: ['118', '119'],
  disaster: ['119', 'message-board'],
  poisoning: ['119', 'poison-osaka', 'poison-tsukuba'],
  'elder-abuse': ['110', 'police'],
  'disability-abuse': ['110', 'police'],
  'child-abuse': ['child-protection', '110', 'children'],
  'domestic-violence': ['110', 'violence', 'violence-advice'],
  'sexual-violence': ['110', 'sexual-violence'],
  suicide: ['suicide', 'yorisoi', 'mental-health', '119'],
  injury: ['119', 'emergency-care'],
  crime: ['110', 'police'],
  'sick-child': ['child-care', '119'],
};

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
  | { kind: 'emergency'; of: EmergencyKind; numbers: Number[]; also?: true }
  | { kind: 'other-city'; name: string }
  | { kind: 'small-talk'; of: SmallTalkKind }
  | { kind: 'distress'; of: DistressKind; offices: readonly string[]; numbers: readonly Number[] };
