import { askForCorrection } from '#lib/procedures/cases/operations/examining';
import { deskCaseDoor, tickedIn, toldAs } from '#lib/web/desk-case-door';

/** 補正を求める: for the ticked answers. */
export const POST = deskCaseDoor(
  'applications.handle',
  {
    done: toldAs('case-asked'),
    controls: { 'fields-missing': 'answers', 'why-missing': 'why', 'why-long': 'why', 'until-wrong': 'until' },
  },
  ({ staff, seen, fields, now }) => {
    const { why = '', until = '' } = fields;
    return askForCorrection(staff, seen, { fields: tickedIn(fields, 'ask-').map(({ name }) => name), why, until }, now);
  },
);
