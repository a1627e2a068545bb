import { dayOf } from '#lib/calendar/day';
import { citySettings } from '#lib/city/settings/operations';
import { cityName } from '#lib/city/settings/rules';
import { type Locale, originalLocale } from '#lib/i18n/locales';
import type { Application } from '#lib/procedures/applications/model';
import { leftEmpty } from '#lib/procedures/cases/correcting';
import { type CaseAtDesk, caseAt } from '#lib/procedures/cases/operations/looking';
import type { ProcedureFacts, ProcedureText } from '#lib/procedures/model';
import { type Definition, definitionAt, type ToldProcedure, toldProcedure } from '#lib/procedures/operations/definitions';
import { type ToldStep, tell } from '#lib/procedures/telling';
import type { AtDesk } from '#lib/staff/model';
import { listStaff } from '#lib/staff/operations/managing';
import { may } from '#lib/staff/rights';
import { deskTongue } from '#lib/web/desk-tongue';

/** A case with everything its page shows of it. */
export type ShownCase = CaseAtDesk & {
  definition: Definition;
  told: ToldProcedure;
  facts: ProcedureFacts;
  text: ProcedureText;
  steps: readonly ToldStep[];
  /** What was asked for and left empty. */
  empty: readonly string[];
};

/** Opens a case for its page or its letter: recorded, as each look is. Undefined for what is not there or not theirs. */
export async function openCase(staff: AtDesk, reference: string, locale: Locale, now: Date): Promise<ShownCase | undefined> {
  const found = await caseAt(staff, reference, now);
  if (!found) return undefined;
  const { procedure, version, answers, submittedAt } = found.application;
  const definition = await definitionAt(procedure, version);
  if (!definition) return undefined;
  const told = toldProcedure(definition, locale);
  const { facts, text } = told;
  const steps = tell({ facts, text }, answers, deskTongue(locale));
  return { ...found, definition, told, facts, text, steps, empty: leftEmpty(facts, answers, dayOf(submittedAt)) };
}

/** What is written across copies of papers that prove who somebody is: for what they were sent in, and when; in Japanese, as they are. */
export async function purposeTold({ procedure, version, submittedAt }: Application): Promise<string> {
  const [definition, settings] = await Promise.all([definitionAt(procedure, version), citySettings()]);
  const title = definition ? toldProcedure(definition, originalLocale).text.title : procedure;
  return `${cityName(settings, originalLocale)} ${title} ${dayOf(submittedAt)}`;
}

/** How colleagues are called, also those who left; and who can be given a case. */
export async function deskColleagues(now: Date) {
  const { staff } = await listStaff(now);
  return {
    nameOf: (id: string | null) => staff.find((one) => one.id === id)?.name ?? '',
    heirs: ({ office, assignee }: Pick<Application, 'office' | 'assignee'>) =>
      staff
        .filter((one) => one.leftAt === null && one.id !== assignee && may(one, 'applications.handle', office))
        .map(({ id, name }) => ({ id, name })),
  };
}
