import { note } from '#lib/procedures/cases/operations/writing';
import { deskCaseDoor } from '#lib/web/desk-case-door';

/** 内部メモ: for whoever handles the case after. */
export const POST = deskCaseDoor(
  'applications.handle',
  { done: 'case-noted', controls: { 'text-missing': 'remark', 'text-long': 'remark' } },
  ({ staff, seen, fields: { remark = '' }, now }) => note(staff, seen.reference, remark, now),
);
