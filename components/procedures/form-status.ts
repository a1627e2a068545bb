import { type FormWords, fill } from './form-words.ts';

/** Says a sentence where a form tells how it stands; nothing for none. */
export function say(element: HTMLElement, sentence: string): void {
  const status = element.querySelector<HTMLElement>('[data-status]');
  if (!status) return;
  status.hidden = sentence === '';
  status.textContent = sentence;
}

/** Why a file could not be taken, by its fault. */
export function sentenceOfFile({ fileFaults, step }: FormWords, fault: string, file: string): string {
  const sentences: Readonly<Record<string, string>> = { ...fileFaults, offline: step.offline };
  return fill(sentences[fault] ?? fileFaults.damaged, { name: file });
}
