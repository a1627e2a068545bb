import { mostBytes } from '#lib/files/model';
import { keepFile, keptFile } from './draft-store.ts';
import { localFile } from './draft-sync.ts';
import { type FormWords, fill } from './form-words.ts';

/** Takes the chosen files into the draft, of every question; they lie on this device until the draft is sent. Tells what cannot be taken. */
export async function attachFiles(form: HTMLFormElement, slug: string, words: FormWords): Promise<string[]> {
  const faults: string[] = [];
  for (const { dataset } of form.querySelectorAll<HTMLElement>('[data-documents]'))
    faults.push(...(await attachTo(form, dataset['documents'] ?? '', slug, words)));
  return faults;
}

async function attachTo(form: HTMLFormElement, name: string, slug: string, words: FormWords): Promise<string[]> {
  const place = form.querySelector<HTMLElement>(`[data-documents="${CSS.escape(name)}"]`);
  const { chooser, held } = place ? controlsIn(place) : {};
  if (!place || !chooser || !held) return [];
  const faults: string[] = [];
  const most = Number(place.dataset['most'] ?? 1);
  for (const file of chooser.files ?? []) {
    const ids = held.value.split(/\s+/).filter(Boolean);
    const fault = ids.length >= most ? 'too-many' : file.size === 0 ? 'empty' : file.size > mostBytes ? 'too-large' : undefined;
    if (fault) {
      faults.push(fill(words.fileFaults[fault], { name: file.name }));
      continue;
    }
    const id = localFile();
    await keepFile({ id, slug, name: file.name, blob: file });
    held.value = [...ids, id].join(' ');
  }
  chooser.value = '';
  return faults;
}

/** What holds the files of a question, and what they are chosen with. */
function controlsIn(place: HTMLElement) {
  const held = place.querySelector<HTMLInputElement>('input[type=hidden]');
  return { held, chooser: place.querySelector<HTMLInputElement>('input[type=file]') };
}

/** Draws the files of each question as they lie in the draft, each with its buttons. */
export async function drawFiles(form: HTMLFormElement, words: FormWords): Promise<void> {
  for (const place of form.querySelectorAll<HTMLElement>('[data-documents]')) {
    const name = place.dataset['documents'] ?? '';
    const { held } = controlsIn(place);
    const list = place.querySelector('[data-files]');
    if (!held || !list) continue;
    const ids = held.value.split(/\s+/).filter(Boolean);
    const rows = await Promise.all(ids.map(async (id, at) => row(name, id, (await keptFile(id))?.name ?? id, at, words)));
    list.replaceChildren(...rows);
    const more = place.querySelector<HTMLElement>('[data-more]');
    if (more) more.hidden = ids.length >= Number(place.dataset['most'] ?? 1);
  }
}

function row(name: string, id: string, called: string, at: number, { files, step }: FormWords): HTMLElement {
  const item = document.createElement('li');
  item.className = 'card flex flex-wrap items-center gap-2';
  const label = document.createElement('span');
  label.className = 'min-w-0 grow break-all';
  label.textContent = called;
  item.append(label);
  if (at > 0) item.append(act(`earlier:${name}:${id}`, fill(files.earlier, { name: called }), '↑'));
  item.append(act(`detach:${name}:${id}`, fill(files.remove, { name: called }), step.remove));
  return item;
}

function act(value: string, label: string, sign: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'submit';
  button.name = 'act';
  button.value = value;
  button.className = 'tap min-w-11 text-action underline';
  button.setAttribute('aria-label', label);
  button.textContent = sign;
  return button;
}
