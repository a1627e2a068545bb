import { dayOf } from '#lib/calendar/day';
import { journeyOf } from '#lib/procedures/journey/journey';
import { isSharedDevice } from '../residents/phone-store.ts';
import { forgetDraft, keptDraft } from './draft-store.ts';
import type { Definition } from './draft-sync.ts';

/** The start of a procedure on a device: what it keeps is offered, and the way goes over pages that work without network. */
class ProcedureStart extends HTMLElement {
  connectedCallback(): void {
    void this.#begin().catch(() => undefined);
  }

  async #begin(): Promise<void> {
    if (await isSharedDevice()) return;
    const definition: Definition = JSON.parse(this.dataset['definition'] ?? '{}');
    const base = `/${this.dataset['locale']}/procedures/${definition.slug}`;
    const draft = await keptDraft(definition.slug);
    const { next, steps } = journeyOf(definition.facts, draft?.typed ?? {}, dayOf(new Date()));
    const first = `${base}/${steps[0]?.id ?? ''}`;
    const begun = this.querySelector<HTMLElement>('[data-begun]');
    const begin = this.querySelector<HTMLElement>('[data-begin]');
    const isBegun = draft !== undefined && Object.keys(draft.typed).length > 0;
    if (begun && begin && isBegun) {
      begun.hidden = false;
      begin.hidden = true;
      begun.querySelector('[data-go-on]')?.setAttribute('href', `${base}/${next ?? 'check'}`);
      begun.querySelector('form')?.addEventListener('submit', () => void forgetDraft(definition.slug));
    }
    begin?.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      location.assign(first);
    });
  }
}

/** After it was sent, a device keeps nothing of it. */
class ProcedureSent extends HTMLElement {
  connectedCallback(): void {
    const { slug } = this.dataset;
    if (slug) void forgetDraft(slug).catch(() => undefined);
  }
}

customElements.define('procedure-start', ProcedureStart);
customElements.define('procedure-sent', ProcedureSent);
