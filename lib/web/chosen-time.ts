import type { Fields } from '#lib/facilities/desk/fields';
import type { RefusedForm } from '#lib/forms/model';
import { firstOf } from '#lib/web/query';

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** A form of the desk as it came back, its room, day and time being those of the address where that says them. */
export function withChosenTime(values: Fields, query: Query): Fields {
  const [room, day, slot, from, to] = ['room', 'day', 'slot', 'from', 'to'].map((name) => firstOf(query[name]));
  const place = { ...values, ...(room && { room }), ...(day && { day }) };
  if (!slot && !from) return place;
  const others = Object.entries(place).filter(([name]) => !name.startsWith('slot-') && name !== 'from' && name !== 'to');
  return { ...Object.fromEntries(others), ...(slot ? { [`slot-${slot}`]: 'on' } : { from: from ?? '', ...(to && { to }) }) };
}

/** The form as it came back, without what was wrong with its time once the address asks for another. */
export function faultsStill(form: RefusedForm, query: Query): RefusedForm {
  const isAnother = (name: 'room' | 'day') => firstOf(query[name]) !== '' && firstOf(query[name]) !== form.values[name];
  const choseAnew = isAnother('room') || isAnother('day') || firstOf(query['slot']) !== '' || firstOf(query['from']) !== '';
  return choseAnew ? { ...form, faults: {} } : form;
}
