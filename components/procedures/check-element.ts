import { DeviceDraft } from './device-draft.ts';
import { type Definition, RefusedFile } from './draft-sync.ts';

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
    const locale = this.dataset['locale'] ?? 'ja';
    const draft = await DeviceDraft.open(locale, definition);
    if (Object.keys(draft.typed).length === 0) return location.replace(`/${locale}/procedures/${definition.slug}`);
    const address = await draft.finish();
    // What is wrong with a file is told where it was chosen.
    if (address instanceof RefusedFile) location.replace(`/${locale}/procedures/${definition.slug}/${fileStep(definition)}`);
    else if (address) location.replace(address);
    else this.#wait(draft);
  }

  #wait(draft: DeviceDraft): void {
    const place = this.querySelector<HTMLElement>('[data-offline]');
    const button = this.querySelector<HTMLButtonElement>('[data-send-later]');
    if (!place || !button) return;
    const { steps, next, exit } = draft.journey;
    place.hidden = false;
    for (const row of place.querySelectorAll<HTMLElement>('[data-of]')) row.hidden = !steps.some(({ id }) => id === row.dataset['of']);
    button.hidden = next !== undefined || exit !== undefined || draft.isSending;
    if (draft.isSending) this.#sayWaiting();
    button.onclick = () => {
      button.hidden = true;
      this.#sayWaiting();
      void draft.sendLater();
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
