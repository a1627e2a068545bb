import { answerTypes } from '#lib/procedures/answer-types/all';
import type { Typed } from '#lib/procedures/answer-types/answer-type';
import { controlName } from '#lib/procedures/journey/answers';
import type { ProcedureFacts, ProcedureField } from '#lib/procedures/model';
import { asksActor, whoStep } from '#lib/procedures/who/model';
import { waitingControl } from '#lib/procedures/who/own-answers';
import type { Profile } from '#lib/residents/fields';

/** What somebody's account knows for a field that asks for his own data, as that field stores it; undefined where it knows nothing. */
function known(field: ProcedureField, profile: Profile, email: string | undefined): unknown {
  switch (field.type) {
    case 'name':
      return profile.name ? { name: profile.name, ...(field.kana && profile.kana && { kana: profile.kana }) } : undefined;
    case 'address':
      return profile.address ? { postalCode: profile.postalCode ?? '', address: profile.address } : undefined;
    case 'phone':
      return profile.phone ?? undefined;
    case 'email':
      return email;
    case 'date':
      return profile.birthDate ?? undefined;
    default:
      return undefined;
  }
}

/**
 * The controls of a procedure filled in from somebody's account, before his eyes; only fields that ask for his own data. Where
 * others may apply it is filled in for who acts, and what would be the person's concerned waits until it is known that this is he.
 */
export function prefilled({ steps, fields }: ProcedureFacts, profile: Profile, email: string | undefined): Typed {
  const isAskedWho = steps.some(({ id }) => id === whoStep);
  const all = fields.flatMap((field) => {
    const isHis = asksActor(field) || (field.own && field.group === undefined);
    const value = isHis && field.type !== 'group' ? known(field, profile, email) : undefined;
    if (value === undefined || field.type === 'group') return [];
    const typed = Object.entries(answerTypes[field.type].write(value)).filter(([, part]) => part !== '');
    const placeOf = (control: string) => (isAskedWho && field.own ? waitingControl(control) : control);
    return typed.map(([part, text]): [string, string] => [placeOf(controlName(field.id, part)), text]);
  });
  return Object.fromEntries(all);
}
