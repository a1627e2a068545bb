import type { Journey } from '#lib/procedures/journey/journey';
import { type FormWords, fill } from './form-words.ts';

/** Tells how far somebody is on his way, and the step before on it. */
export function tellProgress(whole: HTMLElement, { steps, ahead }: Journey, step: string, words: FormWords['step']): string | undefined {
  const place = steps.findIndex(({ id }) => id === step);
  const still = steps.length - place - 1 + ahead;
  const told = whole.querySelector('[data-progress]');
  if (told && place >= 0) told.textContent = fill(still > 0 ? words.progress : words.progressLast, { number: place + 1, ahead: still });
  return steps[place - 1]?.id;
}

/** Goes to an address as a form does. */
export function goByPost(address: string): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = address;
  document.body.append(form);
  form.submit();
}

/** Has pages kept on this device. */
export async function keepPages(addresses: readonly string[]): Promise<void> {
  (await navigator.serviceWorker?.ready)?.active?.postMessage({ type: 'keep-pages', addresses });
}
