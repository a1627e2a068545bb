import type { AppliedAs } from '#lib/procedures/applications/model';
import type { ProcedureField } from '#lib/procedures/model';

/** The step that the house puts before a procedure that others may apply for, and what is asked in it. No definition calls anything so. */
export const whoStep = 'who';
export const whoFields = {
  ...{ role: 'who-applies', name: 'who-name', relation: 'who-relation', address: 'who-address', phone: 'who-phone' },
  ...{ letter: 'who-letter', power: 'who-power', email: 'who-email', next: 'who-next' },
} as const;

/** Whether a step, a field or an option is the house's own. */
export const isOfWho = (id: string) => id === whoStep || id.startsWith(`${whoStep}-`);

/** One who may apply for another. */
export type Role = Exclude<AppliedAs, 'self'>;

export const whoOption = (as: AppliedAs) => `${whoStep}-${as}`;
export const selfOption = whoOption('self');

/** Whether a field asks the one who acts for another about himself. */
export const asksActor = ({ id }: Pick<ProcedureField, 'id'>) =>
  id === whoFields.name || id === whoFields.address || id === whoFields.phone;
