import type { Area, Group, InForce, Report, World } from '#lib/disasters/reports/model';
import { valid } from '#lib/disasters/reports/order';
import { isOlderSystem, isSystemOf2026 } from '#lib/disasters/reports/systems';

/** What holds for an area, and which report says so. */
export type Holding = InForce & { area: Area; group: Group; report: Report };

/** A report's word on an area and group: what holds, or that nothing does. */
type Word = { area: Area; group: Group; holds: InForce | null; report: Report };

/** Both are sent for a time; for so long the older has no say where the newer has spoken, in milliseconds. */
const newerSpeaks = 86_400_000;

/**
 * What is in force at a moment in one world: a pure function of the reports that have come, in whatever order they came and
 * however often. The newest word on an area and group counts; a report takes the place of all that an older one of its kind
 * and office said; what was cancelled was never said.
 */
export function inForce(reports: readonly Report[], world: World, now: Date): Holding[] {
  const words = new Map<string, Word>();
  const spokenIn2026 = new Map<string, Date>();
  for (const report of valid(reports, world, now).filter(({ use }) => use === 'state')) {
    drop(words, (word) => word.report.unit === report.unit);
    for (const { area, group, holds } of report.statements) {
      const key = `${area.type} ${area.code} ${group}`;
      const silencedUntil = (spokenIn2026.get(key)?.getTime() ?? 0) + newerSpeaks;
      if (isOlderSystem(report) && report.reportedAt.getTime() < silencedUntil) continue;
      if (isSystemOf2026(report)) spokenIn2026.set(key, report.reportedAt);
      words.set(key, { area, group, holds, report });
    }
  }
  return [...words.values()].flatMap(({ area, group, holds, report }) =>
    holds && (holds.until === null || holds.until > now) ? [{ ...holds, area, group, report }] : [],
  );
}

function drop(words: Map<string, Word>, isMeant: (word: Word) => boolean): void {
  for (const [key, word] of words) if (isMeant(word)) words.delete(key);
}
