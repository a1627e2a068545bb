import { dayOf } from '#lib/calendar/day';
import { journeyOf } from '#lib/procedures/journey/journey';
import { type KeptDraft, keepDraft, keptDraft } from './draft-store.ts';
import { type Definition, finish, RefusedFile } from './draft-sync.ts';

/** 確認 without network: what this device keeps is listed, and sent when there is network again. */
class ProcedureCheck extends HTMLElement {
  connectedCallback(): void {
    addEventListener('online', () => void this.#meet());
    void this.#meet().catch(() => undefined);
  }

  get definition(): Definition {
    return JSON.parse(this.dataset['definition'] ?? '{}');
  }

  async #meet(): Promise<void> {
    const { definition } = this;
    const draft = await keptDraft(definition.slug);
    const locale = this.dataset['locale'] ?? 'ja';
    if (!draft) return void location.replace(`/${locale}/procedures/${definition.slug}`);
    const address = await finish(locale, definition, draft);
    // What is wrong with a file is told where it was chosen.
    if (address instanceof RefusedFile) location.replace(`/${locale}/procedures/${definition.slug}/${fileStep(definition)}`);
    else if (address) location.replace(address);
    else this.#wait(draft);
  }

  #wait(draft: KeptDraft): void {
    const place = this.querySelector<HTMLElement>('[data-offline]');
    const button = this.querySelector<HTMLButtonElement>('[data-send-later]');
    if (!place || !button) return;
    const { steps, next, exit } = journeyOf(this.definition.facts, draft.typed, dayOf(new Date()));
    place.hidden = false;
    for (const row of place.querySelectorAll<HTMLElement>('[data-of]')) row.hidden = !steps.some(({ id }) => id === row.dataset['of']);
    button.hidden = next !== undefined || exit !== undefined || draft.sending;
    if (draft.sending) this.#sayWaiting();
    button.onclick = () => {
      button.hidden = true;
      this.#sayWaiting();
      void keepDraft({ ...draft, sending: true });
    };
  }

  #sayWaiting(): void {
    const status = this.querySelector<HTMLElement>('[data-status]');
    if (!status) return;
    status.hidden = false;
    status.textContent = this.dataset['waiting'] ?? '';
  }
}

/** The first step that takes files. */
const fileStep = ({ facts }: Definition) => facts.fields.find(({ type }) => type === 'documents')?.step ?? '';

customElements.define('procedure-check', ProcedureCheck);
