import type { AnswerFault } from '#lib/procedures/answer-types/answer-type';
import { controlsIn } from '#lib/procedures/journey/controls';
import type { Definition } from './draft-sync.ts';
import { type FormWords, fill } from './form-words.ts';

type Faults = Readonly<Record<string, AnswerFault>>;
type Telling = { definition: Definition; step: string; labels: Readonly<Record<string, string>>; words: FormWords };

/** Takes away what is said to be wrong. */
export function clearFaults(whole: HTMLElement): void {
  whole.querySelector('[data-faults]')?.replaceChildren();
  for (const told of whole.querySelectorAll('[data-fault]')) told.remove();
  for (const control of whole.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
}

/** Says what is wrong: above the form, each a link to its control, and beside it; then leads there. */
export function tellFaults(whole: HTMLElement, faults: Faults, typed: Readonly<Record<string, string>>, telling: Telling): void {
  clearFaults(whole);
  const sentences = sentencesOf(faults, typed, telling);
  const notice = element('div', 'my-4 rounded-lg border-l-8 p-4 border-alarm bg-alarm-tint');
  notice.setAttribute('role', 'alert');
  notice.tabIndex = -1;
  const list = element('ul');
  for (const { name, sentence } of sentences) {
    const link = element('a', 'tap', sentence);
    link.setAttribute('href', `#${name}`);
    const row = element('li');
    row.append(link);
    list.append(row);
    markControl(whole, name, sentence);
  }
  notice.append(element('h2', 'mb-1', telling.words.step.faults), list);
  whole.querySelector('[data-faults]')?.replaceChildren(notice);
  notice.focus();
}

function sentencesOf(faults: Faults, typed: Readonly<Record<string, string>>, { definition, step, labels, words }: Telling) {
  const parts: Readonly<Record<string, string>> = words.parts;
  const named = controlsIn(definition.facts, step, typed).map(({ name, field, row, part }) => {
    const own = [labels[field.id] ?? field.id, part === '' || field.type === 'choices' || field.type === 'date' ? '' : parts[part]]
      .filter(Boolean)
      .join(' ');
    const number = row.split('.')[1];
    return { name, label: number === undefined ? own : fill(words.step.rowOf, { label: own, number: Number(number) + 1 }) };
  });
  return named.flatMap(({ name, label }) => {
    const fault = faults[name];
    return fault ? [{ name, sentence: fill(words.faults[fault], { label }) }] : [];
  });
}

function markControl(whole: HTMLElement, name: string, sentence: string): void {
  const control = whole.querySelector(`#${CSS.escape(name)}`);
  const told = element('p', 'mt-1 font-bold text-alarm', sentence);
  told.dataset['fault'] = name;
  told.id = `${name}-fault`;
  control?.setAttribute('aria-invalid', 'true');
  control?.setAttribute('aria-describedby', told.id);
  const around = control?.closest('fieldset:not([data-group]):not([data-row]), .mb-4') ?? control?.parentElement;
  around?.append(told);
}

function element(name: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
