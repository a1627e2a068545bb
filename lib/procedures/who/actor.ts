import { answerTypes } from '#lib/procedures/answer-types/all';
import type { AppliedAs } from '#lib/procedures/applications/model';
import type { Answers } from '#lib/procedures/journey/conditions';
import { type Role, whoFields, whoOption } from '#lib/procedures/who/model';

/** Who applied for another, as he said: in which role, and how he is called and reached. */
export type Actor = { role: Role; name: string; relation: string; phone: string };

const roles: Readonly<Record<Role, true>> = { family: true, proxy: true, 'legal-representative': true };
const isRole = (as: string): as is Role => Object.hasOwn(roles, as);

/** As whom somebody applied; undefined where nobody was asked, as in what was sent before the question was. */
export function appliedAs(answers: Answers): AppliedAs | undefined {
  const answer = answers[whoFields.role];
  if (answer === whoOption('self')) return 'self';
  return Object.keys(roles)
    .filter(isRole)
    .find((role) => answer === whoOption(role));
}

/** Who acted for another; undefined where somebody applied for himself. */
export function actorOf(answers: Answers): Actor | undefined {
  const role = appliedAs(answers);
  if (role === undefined || role === 'self') return undefined;
  const name = answers[whoFields.name];
  const told = (field: string) => {
    const answer = answers[field];
    return typeof answer === 'string' ? answer : '';
  };
  return {
    ...{ role, name: name === undefined ? '' : (answerTypes.name.write(name)['name'] ?? '') },
    ...{ relation: told(whoFields.relation), phone: told(whoFields.phone) },
  };
}

/** Where the person concerned is told by letter of what is done in his name. */
export function concernedEmail(answers: Answers): string | undefined {
  const email = answers[whoFields.email];
  return actorOf(answers) && typeof email === 'string' ? email : undefined;
}
