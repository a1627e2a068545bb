import type { Report, World } from '#lib/disasters/reports/model';
import { all, type Element, first, readXml, textOf, type XmlFault } from '#lib/disasters/reports/xml';
import { ok, type Result, refused } from '#lib/result';

/** What every report has around what it says: who, when, for real or not. */
export type Envelope = Omit<Report, 'use' | 'unit' | 'statements' | 'news'> & { head: Element | undefined; body: Element | undefined };

const worlds: Readonly<Record<string, World>> = { 通常: 'real', 訓練: 'drill', 試験: 'test' };
const infoTypes = { 発表: 'issued', 訂正: 'corrected', 取消: 'cancelled' } as const;

export type ReportFault = XmlFault | 'no-report';

/** Opens a report. Refused: what is no XML, and what does not say in which world, how and when it speaks. */
export function openReport(bytes: Uint8Array): Result<Envelope, ReportFault> {
  const read = readXml(bytes);
  if (!read.ok) return read;
  const [control, head] = [first(read.value, 'Control'), first(read.value, 'Head')];
  const world = worlds[textOf(control, 'Status')];
  const infoType = Object.entries(infoTypes).find(([name]) => name === textOf(head, 'InfoType'))?.[1];
  const [reportedAt, sentAt] = [momentIn(head, 'ReportDateTime'), momentIn(control, 'DateTime')];
  if (!world || !infoType || !reportedAt || !sentAt) return refused('no-report');
  const title = textOf(control, 'Title');
  const named = { office: textOf(control, 'EditorialOffice'), eventId: textOf(head, 'EventID'), serial: textOf(head, 'Serial') };
  const [headline, body] = [textOf(head, 'Headline', 'Text'), first(read.value, 'Body')];
  return ok({ title, world, infoType, ...named, reportedAt, sentAt, validUntil: momentIn(head, 'ValidDateTime'), headline, head, body });
}

/** A moment in an element; null where there is none, or none that can be read. */
export function momentIn(parent: Element | undefined, ...names: readonly [string, ...string[]]): Date | null {
  const written = textOf(parent, ...names);
  // Without a zone it would be read in that of whatever machine reads it.
  const moment = /T\d\d:\d\d.*(Z|[+-]\d\d:\d\d)$/.test(written) ? new Date(written) : new Date(Number.NaN);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

/** The items of a headline's information of a type, such as `震度速報`. */
export function headlineItems(head: Element | undefined, type: RegExp): Element[] {
  return all(head, 'Headline', 'Information')
    .filter(({ attributes }) => type.test(attributes['type'] ?? ''))
    .flatMap((one) => all(one, 'Item'));
}
