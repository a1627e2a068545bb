import { dayOf, isDay, momentOf } from '#lib/calendar/day';

/** A moment from an `<input type="datetime-local">`, as the wall clock in Japan shows it; undefined when it is empty. */
export function readMoment(value = ''): Date | undefined | 'wrong' {
  if (value.trim() === '') return undefined;
  const [day = '', time = ''] = value.split('T');
  return isDay(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? momentOf(day, time) : 'wrong';
}

/** A moment as the same input takes it. */
export function writeMoment(moment: Date): string {
  const time = moment.toLocaleTimeString('en-GB', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit' });
  return `${dayOf(moment)}T${time}`;
}
