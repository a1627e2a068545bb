import { z } from 'zod';
import { toKatakana } from '#lib/i18n/katakana';
import { type AnswerFault, answerType, narrow, nothing, plainLine, typedIn, unless } from '#lib/procedures/answer-types/answer-type';

const longest = 80;

/** A name as its bearer writes it, with its reading in kana where that is asked for. */
export const name = answerType('name', {
  value: z.object({ name: z.string(), kana: z.string().optional() }),
  parts: ({ kana }) => (kana ? ['name', 'kana'] : ['name']),
  read(typed, field) {
    const written = plainLine(typedIn(typed, 'name'));
    const kana = field.kana ? toKatakana(narrow(typedIn(typed, 'kana'))) : '';
    if (`${written}${kana}` === '') return nothing;
    const faults: Record<string, AnswerFault> = {};
    if (written === '') faults['name'] = 'missing';
    else if (written.length > longest) faults['name'] = 'too-long';
    if (field.kana && kana === '') faults['kana'] = 'missing';
    else if (field.kana && !/^[ァ-ヺー・ ]{1,80}$/.test(kana)) faults['kana'] = 'kana-wrong';
    return unless(faults, { name: written, ...(field.kana && { kana }) });
  },
  write: ({ name: written, kana = '' }) => ({ name: written, kana }),
  told: ({ name: written, kana }) => (kana ? [written, kana] : [written]),
  columns: ({ name: written, kana }) => ({ '': written, ...(kana !== undefined && { フリガナ: kana }) }),
  columnNames: ({ kana }) => (kana ? ['', 'フリガナ'] : ['']),
});
