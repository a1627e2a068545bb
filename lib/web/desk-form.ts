import { systemClock } from '#lib/clock';
import type { RefusedForm } from '#lib/forms/model';
import { keepRefusedForm, refusedForm } from '#lib/forms/operations';
import { newKey } from '#lib/id';
import { firstOf, type SearchParams } from '#lib/web/query';
import { seeOther } from '#lib/web/see-other';

/**
 * Sends a refused form back to its page: what was typed and what is wrong wait there under a key. Never pass a password.
 * `place`: where on the page its reader goes on, by the name of an element.
 */
export async function sendBack(path: string, form: RefusedForm, now: Date, place?: string): Promise<Response> {
  const key = newKey();
  await keepRefusedForm(key, form, now);
  return seeOther(`${path}${path.includes('?') ? '&' : '?'}form=${key}${place === undefined ? '' : `#${place}`}`);
}

/** The form that came back to this page; empty when none did. */
export async function formOf(searchParams: SearchParams): Promise<RefusedForm> {
  const key = firstOf((await searchParams)['form']);
  return (await refusedForm(key, systemClock())) ?? { values: {}, faults: {} };
}

/** The faults of a form as sentences, in the words of its domain. */
export function saidFaults(form: RefusedForm, words: Readonly<Record<string, string>>) {
  const all = Object.entries(form.faults).flatMap(([field, code]) => (words[code] ? [{ field, sentence: words[code] }] : []));
  return { all, of: (field: string) => all.find((fault) => fault.field === field)?.sentence };
}
