import { decide } from '#lib/procedures/cases/operations/deciding';
import { deskCaseDoor, toldAs } from '#lib/web/desk-case-door';

/** 決定: granted or refused. */
export const POST = deskCaseDoor(
  'applications.handle',
  { done: toldAs('case-decided'), controls: { 'outcome-missing': 'outcome', 'reason-missing': 'reason', 'reason-long': 'reason' } },
  ({ staff, seen, fields: { outcome = '', reason = '' }, now }) => decide(staff, seen, { outcome, reason }, now),
);
