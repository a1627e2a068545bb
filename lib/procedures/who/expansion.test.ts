import { expect, it } from 'vitest';
import { readSampleEntries } from '#lib/city/sample';
import { journeyOf, seenControl } from '#lib/procedures/journey/journey';
import { applicantRoles, ProcedureFacts } from '#lib/procedures/model';
import { actorOf, appliedAs, concernedEmail } from '#lib/procedures/who/actor';
import { withWho } from '#lib/procedures/who/expansion';
import { type Role, whoOption } from '#lib/procedures/who/model';

const written = ProcedureFacts.parse(
  readSampleEntries().find(({ kind, slug }) => kind === 'procedure' && slug === 'pregnancy-notification')?.facts,
);
const facts = withWho({ ...written, roles: [...applicantRoles] });
const today = '2026-11-22';
const paper = 'file'.repeat(8);

const actor = {
  ...{ [seenControl('who')]: 'on', 'who-name.name': '浜田 蓮', 'who-name.kana': 'ハマダ レン', 'who-phone': '0153-00-1121' },
  ...{ 'who-address.postalCode': '087-0011', 'who-address.address': '汐見市港町1-2-3', 'who-email': 'mother@example.jp' },
};
const more: Readonly<Record<Role, Record<string, string>>> = {
  family: { 'who-relation': '長男' },
  proxy: { 'who-relation': '友人', 'who-letter': paper },
  'legal-representative': { 'who-power': paper },
};

/** The first step as somebody has filled it in. */
const firstStep = (typed: Record<string, string>) => {
  const { steps, answers } = journeyOf(facts, typed, today);
  return { id: steps[0]?.id, isDone: steps[0]?.isDone, missing: Object.keys(steps[0]?.faults ?? {}), answers };
};

it('begins with the question who applies where others may, leaves every other definition as it is, and asks it once', () => {
  expect(facts.steps.map(({ id }) => id)).toEqual(['who', ...written.steps.map(({ id }) => id)]);
  expect(withWho(facts)).toBe(facts);
  const alone = { ...written, roles: [] };
  expect(withWho(alone)).toBe(alone);
});

it('chooses nobody by itself, and asks whoever applies for himself nothing more', () => {
  expect(firstStep({ [seenControl('who')]: 'on' }).missing).toEqual(['who-applies']);
  const self = firstStep({ ...actor, 'who-applies': 'who-self' });
  expect(self).toMatchObject({ isDone: true, answers: { 'who-applies': 'who-self' } });
  expect([Object.keys(self.answers), appliedAs(self.answers), actorOf(self.answers)]).toEqual([['who-applies'], 'self', undefined]);
  expect(concernedEmail(self.answers)).toBeUndefined();
});

it.each(applicantRoles)('asks %s who he is, and for the paper by which he acts', (role) => {
  const lacking = firstStep({ [seenControl('who')]: 'on', 'who-applies': whoOption(role) });
  const asked = ['who-name.name', 'who-address.postalCode', 'who-phone', ...Object.keys(more[role])];
  expect(lacking.missing.toSorted()).toEqual(asked.toSorted());
  const { isDone, answers } = firstStep({ ...actor, ...more[role], 'who-applies': whoOption(role) });
  expect(isDone).toBe(true);
  expect(actorOf(answers)).toMatchObject({ role, name: '浜田 蓮', phone: '0153001121' });
  expect(concernedEmail(answers)).toBe('mother@example.jp');
});

it('offers only the roles that the definition names, and asks for no paper that none of them has', () => {
  const family = withWho({ ...written, roles: ['family'] });
  expect(family.options.slice(0, 2).map(({ id }) => id)).toEqual(['who-self', 'who-family']);
  expect(family.fields.filter(({ type, step }) => step === 'who' && type === 'documents')).toEqual([]);
});

it('knows nobody who acted in what was sent before it was asked', () => {
  expect([appliedAs({}), actorOf({})]).toEqual([undefined, undefined]);
});
