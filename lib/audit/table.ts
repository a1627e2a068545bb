import { type Difference, differencesOf } from '#lib/audit/differences';
import type { AuditRecord } from '#lib/audit/model';
import { nameOfAct, nameOfActor, nameOfField, sayValue } from '#lib/audit/words';
import { sortableMoment } from '#lib/i18n/dates';
import type { DeskMessages } from '#lib/i18n/desk-messages';

/** The columns in which records are written out, by their heads in somebody's language. */
export function auditColumns({ audit, desk }: DeskMessages): string[] {
  const { number, who, actorId, source, what, subject, before, after, hash } = audit;
  return [number, desk.when, who, actorId, source, what, subject, before, after, hash];
}

/** A record as a row of that table; before and after say only what differs. */
export function auditRow(record: AuditRecord, words: DeskMessages): string[] {
  const differences = differencesOf(record.before, record.after);
  const side = (value: (one: Difference) => string | undefined) =>
    differences.flatMap((one) => said(one.key, value(one), words)).join('\n');
  return [
    String(record.number),
    sortableMoment(record.at),
    nameOfActor(record, words),
    record.actor,
    record.source,
    nameOfAct(record.act, words),
    record.subject,
    side(({ before }) => before),
    side(({ after }) => after),
    record.hash,
  ];
}

function said(key: string, value: string | undefined, words: DeskMessages): string[] {
  return value === undefined ? [] : [`${nameOfField(key, words)}: ${sayValue(key, value, words)}`];
}
