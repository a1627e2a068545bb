import { handOn } from '#lib/procedures/cases/operations/examining';
import { deskCaseDoor } from '#lib/web/desk-case-door';

/** 引き継ぎ: to a colleague (`staff/<id>`) or another office (`office/<slug>`). */
export const POST = deskCaseDoor(
  'applications.handle',
  { done: 'case-handed-on', toQueue: true, controls: { 'nobody-there': 'to' } },
  ({ staff, seen, fields, now }) => {
    const [kind, name = ''] = (fields['to'] ?? '').split('/');
    return handOn(staff, seen, kind === 'office' ? { office: name } : { staffId: name }, now);
  },
);
