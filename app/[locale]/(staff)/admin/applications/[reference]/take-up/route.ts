import { takeUp } from '#lib/procedures/cases/operations/examining';
import { deskCaseDoor } from '#lib/web/desk-case-door';

/** 着手: somebody takes a case up. */
export const POST = deskCaseDoor('applications.handle', { done: 'case-taken-up' }, ({ staff, seen, now }) => takeUp(staff, seen, now));
