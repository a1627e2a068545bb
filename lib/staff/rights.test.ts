import { expect, it } from 'vitest';
import { may } from '#lib/staff/rights';

it('reaches as far as the office', () => {
  const editor = { role: 'editor', office: 'citizens' } as const;
  expect(may(editor, 'catalogue.edit', 'citizens')).toBe(true);
  expect(may(editor, 'catalogue.edit', 'tax')).toBe(false);
  expect(may(editor, 'catalogue.edit')).toBe(true);
  expect(may({ ...editor, office: '' }, 'catalogue.edit', 'tax')).toBe(true);
});

it('lets a question be answered by its office, and by anyone who answers while nobody has sorted it', () => {
  const clerk = { role: 'clerk', office: 'tax' } as const;
  expect(may(clerk, 'questions.answer', 'tax')).toBe(true);
  expect(may(clerk, 'questions.answer')).toBe(true);
  expect(may(clerk, 'questions.answer', 'citizens')).toBe(false);
  expect(may(clerk, 'answers.learn')).toBe(false);
  expect(may({ role: 'administrator', office: '' }, 'questions.answer')).toBe(false);
});

it('lets an order be proposed by the office for disasters, confirmed by an approver, and shelters be opened by everybody', () => {
  const clerk = (office: string) => ({ role: 'clerk', office }) as const;
  expect(may(clerk('disaster'), 'orders.propose', 'disaster')).toBe(true);
  expect(may(clerk('tax'), 'orders.propose', 'disaster')).toBe(false);
  expect(may(clerk('disaster'), 'orders.confirm', 'disaster')).toBe(false);
  expect(may({ role: 'approver', office: 'tax' }, 'orders.confirm', 'disaster')).toBe(true);
  expect(may(clerk('tax'), 'shelters.open', 'disaster')).toBe(true);
  expect(may({ role: 'administrator', office: '' }, 'orders.confirm')).toBe(false);
});

it('gives nothing that is not written', () => {
  expect(may({ role: 'administrator', office: '' }, 'catalogue.approve', 'tax')).toBe(false);
  expect(may({ role: 'administrator', office: '' }, 'audit.read')).toBe(false);
  expect(may({ role: 'auditor', office: '' }, 'staff.manage')).toBe(false);
});
