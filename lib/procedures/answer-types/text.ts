import { z } from 'zod';
import { toKatakana } from '#lib/i18n/katakana';
import { answerType, digitsOf, faulty, found, narrow, nothing, plainLine, single, typedIn } from '#lib/procedures/answer-types/answer-type';

/** One line: anything, digits alone, or the reading of something in kana. */
export const text = answerType('text', {
  value: z.string(),
  parts: single,
  read(typed, { format, exactly, most }) {
    const raw = typedIn(typed);
    const value = format === 'digits' ? digitsOf(raw) : format === 'kana' ? toKatakana(narrow(raw)) : plainLine(raw);
    if (value === '') return nothing;
    if (format === 'digits' && !/^\d+$/.test(value)) return faulty('digits-wrong');
    if (format === 'kana' && !/^[ァ-ヺー・ ]+$/.test(value)) return faulty('kana-wrong');
    if (exactly !== undefined && value.length !== exactly) return faulty('length-wrong');
    return [...value].length > most ? faulty('too-long') : found(value);
  },
  write: (value) => ({ '': value }),
  told: (value) => [value],
  columns: (value) => ({ '': value }),
  columnNames: single,
});
