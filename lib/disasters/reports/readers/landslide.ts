import type { Envelope } from '#lib/disasters/reports/envelope';
import type { Statement } from '#lib/disasters/reports/model';
import type { Told } from '#lib/disasters/reports/readers/told';
import { areaOf, warningItems } from '#lib/disasters/reports/warning-items';
import { textOf } from '#lib/disasters/reports/xml';

/** 土砂災害警戒情報 (VXWW50): 3 is 警戒, 1 解除, 0 なし. It corresponds to level 4 (避難情報に関するガイドライン). */
export function readLandslideAlert({ title, office, body, eventId }: Envelope): Told {
  const statements = warningItems(body, '土砂災害警戒情報').map((item): Statement => {
    const [kind, code] = [textOf(item, 'Kind', 'Name'), textOf(item, 'Kind', 'Code')];
    const holds = code === '3' ? { kind, code, severity: 'danger' as const, level: 4 as const, until: null } : null;
    return { area: areaOf(item, 'city'), group: 'landslide-alert', holds };
  });
  return { use: 'state', unit: `${title}/${office}/${eventId}`, statements, news: null };
}
