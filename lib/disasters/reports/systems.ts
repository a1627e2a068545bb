import type { Report } from '#lib/disasters/reports/model';

/** The agency's weather warnings were renewed on 2026-05-28 (Ｒ０６); the older reports are sent beside them for a time. */
export const isSystemOf2026 = ({ title }: Pick<Report, 'title'>) => title.includes('（Ｒ０６）');
export const isOlderSystem = ({ title }: Pick<Report, 'title'>) => /^気象(特別警報・)?警報・注意報(（Ｈ２７）)?$/.test(title);
