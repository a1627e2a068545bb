import { type Group, type InForce, severities } from '#lib/disasters/reports/model';

export type Warning = InForce & { group: Group };

/** What people are told to do; the sentences are in `messages/<locale>/warnings.json`, under `act`. */
export const acts = ['tsunami', 'level5', 'level4', 'level3', 'special', 'tsunami-advisory', 'level2'] as const;
export type Act = (typeof acts)[number];

/**
 * What somebody whom a warning concerns does now; undefined for those that change nothing in most people's day. A 警戒レベル means
 * the same whatever it is of (避難情報に関するガイドライン, 内閣府 2021); a tsunami has none, and leaves no time to read.
 */
export function actFor({ group, severity, level }: Warning): Act | undefined {
  if (group === 'tsunami')
    return severity === 'special' || severity === 'warning' ? 'tsunami' : severity === 'advisory' ? 'tsunami-advisory' : undefined;
  if (level === 5) return 'level5';
  if (level === 4) return 'level4';
  if (level === 3) return 'level3';
  if (severity === 'special') return 'special';
  return level === 2 ? 'level2' : undefined;
}

const emergencies: readonly Act[] = ['tsunami', 'level5', 'level4', 'level3', 'special'];

/** Whether the whole app turns to it: level 3 and above, a tsunami warning, or a special warning of anything. */
export function isEmergency(warning: Warning): boolean {
  const act = actFor(warning);
  return act !== undefined && emergencies.includes(act);
}

/** What must be read first comes first: by what is to be done, then by how grave it is. */
export function byUrgency(a: Warning, b: Warning): number {
  const place = (warning: Warning) => acts.indexOf(actFor(warning) ?? 'level2') + (actFor(warning) ? 0 : 1);
  return place(a) - place(b) || severities.indexOf(b.severity) - severities.indexOf(a.severity);
}

/** Milliseconds without an answer after which nobody may say that nothing is in force. */
export const silentAfter = 10 * 60_000;
