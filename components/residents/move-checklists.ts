import { forgetEverything, keptChecklists } from './phone-store.ts';

/** Moves what this device kept for its owner into his account. It is forgotten here only once it has arrived there. */
class MoveChecklists extends HTMLElement {
  connectedCallback(): void {
    void this.#move().catch(() => undefined);
  }

  async #move(): Promise<void> {
    const kept = await keptChecklists(Date.now());
    if (kept.length === 0) return;
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(this.dataset['to'] ?? '', { method: 'POST', headers, body: JSON.stringify(kept) });
    if (!answer.ok) return;
    await forgetEverything();
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = this.dataset['moved'] ?? '';
    location.reload();
  }
}

customElements.define('move-checklists', MoveChecklists);
