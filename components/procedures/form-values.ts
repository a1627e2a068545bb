import { anyRow } from '#lib/procedures/journey/answers';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;

/** The controls of a form that hold what is typed; those of the row that is copied are none. */
export function controlsOfForm(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(isControl).filter(({ name, type }) => name !== '' && !name.startsWith('_') && type !== 'file');
}

/** What stands in a form, by the names of its controls. */
export function typedInForm(form: HTMLFormElement): Record<string, string> {
  const chosen = controlsOfForm(form).filter((control) => !isBox(control) || control.checked);
  return Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
}

/** Writes what was typed into a form. */
export function writeIntoForm(form: HTMLFormElement, typed: Readonly<Record<string, string>>): void {
  for (const control of controlsOfForm(form)) {
    const value = typed[control.name] ?? '';
    if (isBox(control)) control.checked = value !== '' && (control.type === 'checkbox' || control.value === value);
    else if (control instanceof HTMLSelectElement) control.value = value || (control.options[0]?.value ?? '');
    else if (!control.name.endsWith('._row')) control.value = value;
  }
}

const isBox = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');

/** Draws the rows of a group: as many as are named, by copies of the one that lies ready. */
export function drawRows(form: HTMLFormElement, group: string, rows: readonly number[]): void {
  const whole = form.querySelector<HTMLElement>(`[data-group="${group}"]`);
  const place = whole?.querySelector('[data-rows]');
  const ready = whole?.querySelector<HTMLTemplateElement>('template[data-row]');
  if (!place || !ready) return;
  const there = new Map([...place.children].map((row) => [row instanceof HTMLElement ? row.dataset['row'] : '', row]));
  const wanted = rows.map((row) => there.get(String(row)) ?? copyOf(ready, row));
  place.replaceChildren(...wanted);
  for (const [number, row] of wanted.entries()) {
    const legend = row.querySelector('[data-number]');
    if (legend?.textContent) legend.textContent = legend.textContent.replace(/[#\d]+(?=[^#\d]*$)/, String(number + 1));
  }
}

function copyOf(ready: HTMLTemplateElement, row: number): Element {
  const holder = document.createElement('template');
  holder.innerHTML = ready.innerHTML.replaceAll(anyRow, String(row));
  return holder.content.firstElementChild ?? document.createElement('div');
}
