import { checklistKeptDays } from '#lib/residents/kept-on-phone';
import { keepChecklist, keptChecklists } from './phone-store.ts';

/** The button that keeps a checklist on this phone; what is ticked afterwards is kept with it. */
class KeepChecklist extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => void this.#keep(true));
    for (const box of boxes()) box.addEventListener('change', () => void this.#keepTicks());
    void this.#restoreTicks();
  }

  async #keep(tell: boolean): Promise<void> {
    const keptUntil = Date.now() + checklistKeptDays * 86_400_000;
    const ticked = boxes().flatMap((box) => (box.checked ? [box.dataset['task'] ?? ''] : []));
    const kept = await keepChecklist({ ...JSON.parse(this.dataset['checklist'] ?? '{}'), ticked, keptUntil }).catch(() => undefined);
    const sentence = kept === undefined ? this.dataset['notKept'] : kept ? this.dataset['kept'] : this.dataset['shared'];
    if (tell) this.#say(sentence ?? '');
  }

  async #keepTicks(): Promise<void> {
    if (await this.#known()) await this.#keep(false);
  }

  async #restoreTicks(): Promise<void> {
    const ticked = (await this.#known())?.ticked ?? [];
    for (const box of boxes()) if (ticked.includes(box.dataset['task'] ?? '')) box.checked = true;
  }

  async #known() {
    const { address }: { address: string } = JSON.parse(this.dataset['checklist'] ?? '{}');
    return (await keptChecklists(Date.now()).catch(() => [])).find((kept) => kept.address === address);
  }

  #say(sentence: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = sentence;
  }
}

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[data-task]')];

customElements.define('keep-checklist', KeepChecklist);
