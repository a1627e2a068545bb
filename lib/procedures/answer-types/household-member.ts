import { z } from 'zod';
import { readWrittenDay } from '#lib/calendar/written-day';
import { type AnswerFault, answerType, narrow, nothing, plainLine, typedIn, unless } from '#lib/procedures/answer-types/answer-type';

/** Somebody of the household: name, date of birth, 続柄. */
export const householdMember = answerType('household-member', {
  value: z.object({ name: z.string(), birthDate: z.iso.date(), relation: z.string() }),
  parts: () => ['name', 'birthDate', 'relation'],
  read(typed, _, { today }) {
    const [name, relation] = [plainLine(typedIn(typed, 'name')), plainLine(typedIn(typed, 'relation'))];
    const written = narrow(typedIn(typed, 'birthDate'));
    if (`${name}${written}${relation}` === '') return nothing;
    const birthDate = readWrittenDay(written);
    const faults: Record<string, AnswerFault> = {};
    if (name === '') faults['name'] = 'missing';
    else if (name.length > 80) faults['name'] = 'too-long';
    if (relation === '') faults['relation'] = 'missing';
    else if (relation.length > 20) faults['relation'] = 'too-long';
    if (!birthDate) faults['birthDate'] = written === '' ? 'missing' : 'date-wrong';
    else if (birthDate > today) faults['birthDate'] = 'date-late';
    return unless(faults, { name, birthDate: birthDate ?? '', relation });
  },
  write: (value) => value,
  told: ({ name, birthDate, relation }, { day }) => [name, day(birthDate), relation],
  columns: ({ name, birthDate, relation }) => ({ '': name, 生年月日: birthDate, 続柄: relation }),
  columnNames: () => ['', '生年月日', '続柄'],
});
