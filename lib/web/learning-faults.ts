import { longestAnswer } from '#lib/answers/model';
import type { RefusedForm } from '#lib/forms/model';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import type { Locale } from '#lib/i18n/locales';
import { saidFaults } from '#lib/web/desk-form';

/** The faults of a form about questions, words and notes as sentences. */
export function saidLearningFaults(form: RefusedForm, locale: Locale) {
  const { learning, content } = deskMessagesIn(locale);
  const numbers = { limit: longestAnswer, length: [...(form.values['answer'] ?? '').trim()].length };
  const { all } = saidFaults(form, { ...content.faults, ...learning.faults });
  const filled = all.map(({ field, sentence }) => ({
    field,
    sentence: sentence.replace('{limit}', `${numbers.limit}`).replace('{length}', `${numbers.length}`),
  }));
  return { all: filled, of: (field: string) => filled.find((fault) => fault.field === field)?.sentence };
}
