import type { Condition, ProcedureFacts, ProcedureField } from '#lib/procedures/model';
import { isOfWho, whoStep } from '#lib/procedures/who/model';

/** What is wrong with a definition beyond its shape, and where among its facts. */
export type DefinitionFault = {
  code: 'condition-misfit' | 'group-misfit' | 'options-misfit' | 'step-empty' | 'step-reserved';
  path: (string | number)[];
  excerpt: string;
};

const fitting: Readonly<Record<Condition['kind'], readonly ProcedureField['type'][]>> = {
  yes: ['yes-no'],
  no: ['yes-no'],
  'one-of': ['choice', 'choices'],
  'none-of': ['choice', 'choices'],
  number: ['number', 'money'],
  age: ['date'],
};

/** Everything that would keep somebody from walking through a definition as it was meant. */
export function definitionFaults(facts: ProcedureFacts): DefinitionFault[] {
  return [...conditionFaults(facts), ...groupFaults(facts), ...optionFaults(facts), ...emptySteps(facts), ...reservedSteps(facts)];
}

type Asking = { when: readonly Condition[]; path: (string | number)[]; knows: (field: ProcedureField) => boolean };

function conditionFaults(facts: ProcedureFacts): DefinitionFault[] {
  const stepAt = (id: string) => facts.steps.findIndex((step) => step.id === id);
  const before = (place: number) => (field: ProcedureField) => field.group === undefined && stepAt(field.step) < place;
  const asking: Asking[] = [
    ...facts.steps.map(({ when }, at) => ({ when, path: ['steps', at], knows: before(at) })),
    ...facts.fields.map(({ when, step, group }, at) => ({
      ...{ when, path: ['fields', at] },
      knows: (field: ProcedureField) =>
        before(stepAt(step))(field) ||
        (field.step === step && facts.fields.indexOf(field) < at && (field.group === undefined || field.group === group)),
    })),
    ...facts.exits.map(({ when, step }, at) => ({ when, path: ['exits', at], knows: before(stepAt(step) + 1) })),
  ];
  return asking.flatMap(({ when, path, knows }) =>
    when.flatMap((condition, place) => {
      const field = facts.fields.find(({ id }) => id === condition.field);
      if (field && knows(field) && fits(facts, condition, field)) return [];
      return [{ code: 'condition-misfit' as const, path: [...path, 'when', place], excerpt: condition.field }];
    }),
  );
}

function fits({ options }: ProcedureFacts, condition: Condition, { id, type }: ProcedureField): boolean {
  if (!fitting[condition.kind].includes(type)) return false;
  if (condition.kind !== 'one-of' && condition.kind !== 'none-of') return true;
  return condition.options.every((option) => options.some((one) => one.id === option && one.field === id));
}

function groupFaults({ fields }: ProcedureFacts): DefinitionFault[] {
  return fields.flatMap(({ id, step, group, type }, at) => {
    if (group === undefined) return [];
    const parent = fields.find((field) => field.id === group);
    const isFine = parent?.type === 'group' && parent.step === step && type !== 'group';
    return isFine ? [] : [{ code: 'group-misfit' as const, path: ['fields', at], excerpt: id }];
  });
}

function optionFaults({ fields, options }: ProcedureFacts): DefinitionFault[] {
  return fields.flatMap(({ id, type }, at) => {
    const count = options.filter(({ field }) => field === id).length;
    const isFine = type === 'choice' || type === 'choices' ? count >= 2 : count === 0;
    return isFine ? [] : [{ code: 'options-misfit' as const, path: ['fields', at], excerpt: id }];
  });
}

function emptySteps({ steps, fields }: ProcedureFacts): DefinitionFault[] {
  return steps.flatMap(({ id }, at) =>
    fields.some(({ step }) => step === id) ? [] : [{ code: 'step-empty' as const, path: ['steps', at], excerpt: id }],
  );
}

/** What stands below a procedure's address besides its steps (app/[locale]/(resident)/procedures), and the step that is the house's own (`who/`): a step that is called so has no page. */
const reserved = ['check', 'begin', 'discard', 'send', 'draft', 'files', 'paper', 'counter', 'to-counter', 'take', whoStep];

function reservedSteps({ steps, fields, options }: ProcedureFacts): DefinitionFault[] {
  const faultAt = (list: string, at: number, id: string) => ({ code: 'step-reserved' as const, path: [list, at], excerpt: id });
  return [
    ...steps.flatMap(({ id }, at) => (reserved.includes(id) ? [faultAt('steps', at, id)] : [])),
    ...fields.flatMap(({ id }, at) => (isOfWho(id) ? [faultAt('fields', at, id)] : [])),
    ...options.flatMap(({ id }, at) => (isOfWho(id) ? [faultAt('options', at, id)] : [])),
  ];
}
