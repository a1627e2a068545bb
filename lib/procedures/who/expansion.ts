import type { AppliedAs } from '#lib/procedures/applications/model';
import type { Condition, ProcedureFacts, ProcedureField } from '#lib/procedures/model';
import { type Role, whoFields, whoOption, whoStep } from '#lib/procedures/who/model';

/**
 * A definition as it is filled in. Where others may apply it begins by asking who does, and whom the city hall talks to then;
 * everything after it asks about the person concerned. It is the same for all procedures, so no definition says it.
 */
export function withWho(facts: ProcedureFacts): ProcedureFacts {
  const { roles, steps, fields, options } = facts;
  if (roles.length === 0 || steps.some(({ id }) => id === whoStep)) return facts;
  const all: AppliedAs[] = ['self', ...roles];
  return {
    ...facts,
    steps: [{ id: whoStep, when: [] }, ...steps],
    fields: [...fieldsFor(facts), ...fields],
    options: [...all.map((as) => ({ id: whoOption(as), field: whoFields.role })), ...options],
  };
}

const common = { step: whoStep, optional: false, own: false } as const;

function fieldsFor({ roles, fields }: ProcedureFacts): ProcedureField[] {
  const as = (...wanted: Role[]): Condition[] => [
    { kind: 'one-of', field: whoFields.role, options: wanted.filter((one) => roles.includes(one)).map(whoOption) },
  ];
  const forAnother = as(...roles);
  // Kana is asked of nobody where the form itself does without: a foreign resident's card has none.
  const kana = fields.some((field) => field.type === 'name' && field.own && field.kana);
  const asked: (ProcedureField & { for?: readonly Role[] })[] = [
    { ...common, type: 'choice', id: whoFields.role, when: [], column: '申請者の区分' },
    { ...common, type: 'name', id: whoFields.name, kana, when: forAnother, column: '代理申請者氏名' },
    {
      ...{ ...common, type: 'text', id: whoFields.relation, format: 'any', most: 40, column: '代理申請者の続柄' },
      ...{ for: ['family', 'proxy'], when: as('family', 'proxy') },
    },
    { ...common, type: 'address', id: whoFields.address, when: forAnother, column: '代理申請者住所' },
    { ...common, type: 'phone', id: whoFields.phone, when: forAnother, column: '代理申請者電話番号' },
    { ...paper, id: whoFields.letter, for: ['proxy'], when: as('proxy'), column: '代理申請_委任状' },
    { ...paper, id: whoFields.power, for: ['legal-representative'], when: as('legal-representative'), column: '代理権確認書類' },
    { ...common, type: 'email', id: whoFields.email, optional: true, when: forAnother, column: '本人メールアドレス' },
    { ...common, type: 'notice', id: whoFields.next, when: forAnother },
  ];
  return asked.flatMap(({ for: wanted, ...field }) => (wanted?.some((role) => roles.includes(role)) === false ? [] : [field]));
}

const paper = { ...common, type: 'documents', most: 5, identity: false } as const;
