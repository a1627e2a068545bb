import { z } from 'zod';
import { addDays } from '#lib/calendar/day';
import { readWrittenDay } from '#lib/calendar/written-day';
import { answerType, faulty, found, narrow, nothing, single, typedIn } from '#lib/procedures/answer-types/answer-type';

const parts = ['year', 'month', 'day'] as const;

/** A day in three controls; the year is that of 西暦 or of an era, and whoever writes the whole day into the first is understood. */
export const date = answerType('date', {
  value: z.iso.date(),
  parts: () => parts,
  read(typed, { earliest, latest }, { today }) {
    const [year = '', month = '', day = ''] = parts.map((part) => narrow(typedIn(typed, part)).replace(/[\s年月日]/g, ''));
    if (`${year}${month}${day}` === '') return nothing;
    const whole = month === '' && day === '' ? narrow(typedIn(typed, 'year')) : `${year}年${month}月${day}日`;
    const value = readWrittenDay(whole);
    if (!value) return faulty('date-wrong', year === '' ? 'year' : month === '' ? 'month' : day === '' ? 'day' : 'year');
    if (earliest !== undefined && value < addDays(today, earliest)) return faulty('date-early', 'year');
    return latest !== undefined && value > addDays(today, latest) ? faulty('date-late', 'year') : found(value);
  },
  write(value) {
    const [year = '', month = '', day = ''] = value.split('-');
    return { year, month: String(Number(month)), day: String(Number(day)) };
  },
  told: (value, { day }) => [day(value)],
  columns: (value) => ({ '': value }),
  columnNames: single,
});
