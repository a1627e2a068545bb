import { z } from 'zod';
import type { Application } from '#lib/procedures/applications/model';
import type { WaitingRevision } from '#lib/procedures/handover/model';
import type { Answers } from '#lib/procedures/journey/conditions';
import type { ProcedureFacts } from '#lib/procedures/model';

/** Where a list goes on: after the last of the part before. It names its place itself: that one may be gone meanwhile. */
export type Cursor = { at: Date; reference: string };

/** What waits longer is told at the desk. */
const longestWait = 24 * 3_600_000;

/**
 * The revision of an application that is handed over now. Nothing comes after a withdrawal, so that it can be a revision of
 * its own without being counted among those that the applicant sent.
 */
export const handedRevision = ({ revision, state }: Pick<Application, 'revision' | 'state'>) =>
  state === 'withdrawn' ? revision + 1 : revision;

export const asWaiting = (application: Application): WaitingRevision => ({
  ...{ reference: application.reference, revision: handedRevision(application), state: application.state },
  ...{ procedure: application.procedure, submittedAt: application.submittedAt.toISOString() },
});

export const hasWaitedLong = (since: Date, now: Date) => now.getTime() - since.getTime() > longestWait;

export const cursorAfter = ({ submittedAt, reference }: Pick<Application, 'submittedAt' | 'reference'>) =>
  `${submittedAt.getTime()}-${reference}`;

/** What a cursor says; undefined where it is none of ours. */
export function readCursor(typed: string): Cursor | undefined {
  const [, at, reference] = /^(\d{1,15})-([0-9A-Z]{4}-[0-9A-Z]{4})$/.exec(typed) ?? [];
  return at && reference ? { at: new Date(Number(at)), reference } : undefined;
}

const Rows = z.array(z.record(z.string(), z.unknown()));
const Ids = z.array(z.string());

/** The rows of a group as they were answered. */
export const rowsIn = (answers: Answers, group: string): readonly Answers[] => Rows.safeParse(answers[group]).data ?? [];

/** The files that an application's answers name, each with its field. */
export function filesNamed({ fields }: ProcedureFacts, answers: Answers): { id: string; field: string }[] {
  return fields.flatMap(({ type, id: field, group }) => {
    if (type !== 'documents') return [];
    const given = group === undefined ? [answers] : rowsIn(answers, group);
    return given.flatMap((row) => Ids.safeParse(row[field]).data ?? []).map((id) => ({ id, field }));
  });
}
