import { writeMessage } from '#lib/procedures/cases/operations/writing';
import { deskCaseDoor } from '#lib/web/desk-case-door';

/** Staff write to the applicant. */
export const POST = deskCaseDoor(
  'applications.handle',
  { done: 'case-written', controls: { 'text-missing': 'message', 'text-long': 'message' } },
  ({ staff, seen, fields: { message = '' }, now }) => writeMessage(staff, seen.reference, message, now),
);
