import { type Group, type InForce, type Level, type Severity, severities } from '#lib/disasters/reports/model';

export type Warning = InForce & { group: Group };
/** All that tells how grave a warning is. */
export type Graveness = Pick<Warning, 'group' | 'severity' | 'level'>;

/** What people are told to do; the sentences are in `messages/<locale>/warnings.json`, under `act`. */
export const acts = [
  'tsunami',
  'level5',
  'volcano-5',
  'level4',
  'volcano-4',
  'level3',
  'special',
  'tsunami-advisory',
  'volcano',
  'level2',
] as const;
export type Act = (typeof acts)[number];

/**
 * What somebody whom a warning concerns does now; undefined for those that change nothing in most people's day. A 警戒レベル means
 * the same whatever it is of (避難情報に関するガイドライン, 内閣府 2021); a tsunami has none, and leaves no time to read. 噴火警戒レベル is a
 * scale of its own (気象庁): from a volcano people go away, not into a building.
 */
export function actFor({ group, severity, level }: Graveness): Act | undefined {
  if (group === 'tsunami')
    return severity === 'special' || severity === 'warning' ? 'tsunami' : severity === 'advisory' ? 'tsunami-advisory' : undefined;
  if (group === 'volcano') return actForVolcano(severity, level);
  if (level === 5) return 'level5';
  if (level === 4) return 'level4';
  if (level === 3) return 'level3';
  if (severity === 'special') return 'special';
  return level === 2 ? 'level2' : undefined;
}

/** Where a volcano has no levels, 山麓 and 居住地域厳重警戒 stand for 4 and 5: told as the graver. */
function actForVolcano(severity: Severity, level: Level | null): Act | undefined {
  if (severity === 'special') return level === 4 ? 'volcano-4' : 'volcano-5';
  return severity === 'warning' ? 'volcano' : undefined;
}

const emergencies: readonly Act[] = ['tsunami', 'level5', 'volcano-5', 'level4', 'volcano-4', 'level3', 'special'];

/** Whether the whole app turns to it: level 3 and above, a tsunami warning, or a special warning of anything. */
export function isEmergency(warning: Graveness): boolean {
  const act = actFor(warning);
  return act !== undefined && emergencies.includes(act);
}

/** What must be read first comes first: by what is to be done, then by how grave it is. */
export function byUrgency(a: Graveness, b: Graveness): number {
  const place = (warning: Graveness) => acts.indexOf(actFor(warning) ?? 'level2') + (actFor(warning) ? 0 : 1);
  return place(a) - place(b) || severities.indexOf(b.severity) - severities.indexOf(a.severity);
}

/** Of these the mildest step that is more than news is rare or comes at once: people are told of it as of a warning. */
const rareOrSudden: readonly Group[] = ['tsunami', 'tornado', 'nankai', 'north-offshore'];

/** Whether people are told of it wherever they are: 警報 and above, and what is rare or sudden. The rest is for those who look. */
export function isWorthTelling(warning: Graveness): boolean {
  const least = rareOrSudden.includes(warning.group) ? 'advisory' : 'warning';
  return isEmergency(warning) || severities.indexOf(warning.severity) >= severities.indexOf(least);
}

/** Milliseconds without an answer after which nobody may say that nothing is in force. */
export const silentAfter = 10 * 60_000;
