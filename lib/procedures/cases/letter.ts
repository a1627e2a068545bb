import { answerTypes } from '#lib/procedures/answer-types/all';
import type { Answers } from '#lib/procedures/journey/conditions';
import type { ProcedureFacts } from '#lib/procedures/model';

/** The name of whoever applied: the first that was asked for as his own; '' where none was, and it is to be written by hand. */
export function applicantName({ fields }: ProcedureFacts, answers: Answers): string {
  const asked = fields.find(({ id, type, own }) => type === 'name' && own && answers[id] !== undefined);
  const written = asked && answerTypes.name.write(answers[asked.id]);
  return written?.['name'] ?? '';
}
