import { inForce } from '#lib/disasters/reports/in-force';
import type { Report, World } from '#lib/disasters/reports/model';
import { newsSince } from '#lib/disasters/reports/news';
import { readReport } from '#lib/disasters/reports/read-report';

export type ReplayFile = { file: string; bytes: Uint8Array };

const worlds: readonly World[] = ['real', 'drill'];

/** Reads reports as they come and tells what is in force after the last of them, at the moment it was reported; `area` is a code. */
export function replay(given: readonly ReplayFile[], area?: string) {
  const read = given.map(({ file, bytes }) => ({ file, result: readReport(bytes) }));
  const reports = read.flatMap(({ result }) => (result.ok ? [result.value] : []));
  const now = new Date(Math.max(0, ...reports.map(({ reportedAt }) => reportedAt.getTime())));
  const named = new Map<Report, string>(read.flatMap(({ file, result }) => (result.ok ? [[result.value, file] as const] : [])));
  return {
    inForce: worlds.flatMap((world) =>
      inForce(reports, world, now)
        .filter((one) => area === undefined || one.area.code === area || one.cities?.includes(area))
        .map((one) => ({
          ...{ world, areaType: one.area.type, area: one.area.code, areaName: one.area.name, group: one.group },
          ...{ kind: one.kind, code: one.code, level: one.level, severity: one.severity, until: one.until },
          ...{ since: one.report.reportedAt, file: named.get(one.report) ?? '' },
        })),
    ),
    news: worlds.flatMap((world) =>
      newsSince(reports, world, new Date(0), now).map(({ report, intensities, ...news }) => ({
        ...{ world, ...news, file: named.get(report) ?? '' },
        ...(intensities && { intensities: area === undefined ? Object.fromEntries(intensities) : intensities.get(area) }),
      })),
    ),
    files: read.map(({ file, result }) => {
      const { title, world, infoType, use } = result.ok ? result.value : { title: '', world: 'real', infoType: 'issued', use: 'unknown' };
      return { file, title, world, infoType, use, fault: result.ok ? (use === 'unknown' ? 'unknown' : '') : result.fault };
    }),
  };
}
