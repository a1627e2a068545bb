/**
 * Makes the talk quick: a form of it is sent without leaving the page, what was typed stands there at once, and the
 * answer takes its place when it comes. Everything is drawn by the server; without this, the same forms work.
 */
class TalkFlow extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', this.#send);
    this.addEventListener('keydown', this.#enter);
  }

  /** Enter sends, as in every chat; not while an input method is choosing kanji, and with Shift it is a new line. */
  #enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !(event.target instanceof HTMLTextAreaElement)) return;
    if (!event.target.form?.hasAttribute('data-talk')) return;
    event.preventDefault();
    event.target.form.requestSubmit();
  };

  #send = (event: SubmitEvent): void => {
    const { target: form, submitter } = event;
    if (!(form instanceof HTMLFormElement) || !form.hasAttribute('data-talk')) return;
    event.preventDefault();
    if (this.getAttribute('aria-busy') === 'true') return;
    void this.#exchange(form, new FormData(form, submitter), submitter);
  };

  async #exchange(form: HTMLFormElement, said: FormData, submitter: HTMLElement | null): Promise<void> {
    const waiting = this.#wait(String(said.get('said') ?? '').trim() || (said.has('choice') ? (submitter?.textContent ?? '') : ''));
    this.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(pairs(said)) });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const next = page.querySelector('talk-flow');
      if (!answer.ok || !next) throw new Error(String(answer.status));
      // What was urgent before is not announced again.
      for (const told of next.querySelectorAll('.turn:not(:last-child) [role=alert]')) told.removeAttribute('role');
      this.replaceChildren(...next.childNodes);
      // Its language menu leads to the talk as it is now.
      const header = page.querySelector('body > header');
      if (header) document.querySelector('body > header')?.replaceWith(header);
      history.replaceState(null, '', answer.url);
      this.#show(said.get('number'));
    } catch {
      waiting.remove();
      this.#tellOffline(form);
    } finally {
      this.removeAttribute('aria-busy');
    }
  }

  /** What was typed, and that it is being looked up, before the answer is there. */
  #wait(said: string): HTMLElement {
    const turn = document.createElement('li');
    turn.className = 'turn';
    const words = document.createElement('p');
    words.className = 'said';
    words.textContent = said;
    const reply = document.createElement('p');
    reply.className = 'reply';
    reply.textContent = this.dataset['sending'] ?? '';
    turn.append(words, reply);
    if (said) this.querySelector('.turns')?.append(turn);
    turn.scrollIntoView({ block: 'nearest' });
    return turn;
  }

  /** The turn that was sent, at the top of the screen; a fault leads back to what was typed. */
  #show(number: FormDataEntryValue | null): void {
    const faulty = this.querySelector<HTMLTextAreaElement>('textarea[aria-invalid]');
    const turn = this.querySelector<HTMLElement>(`#turn-${Number(number)}`) ?? this.querySelector<HTMLElement>('.turn:last-child');
    turn?.scrollIntoView();
    turn?.focus({ preventScroll: true });
    faulty?.focus();
  }

  #tellOffline(form: HTMLFormElement): void {
    this.querySelector('[data-offline-note]')?.remove();
    const note = document.createElement('p');
    note.dataset['offlineNote'] = '';
    note.setAttribute('role', 'alert');
    note.className = 'font-bold text-alarm';
    note.textContent = this.dataset['offline'] ?? '';
    form.prepend(note);
  }
}

const pairs = (form: FormData): [string, string][] => [...form].map(([name, value]) => [name, String(value)]);

customElements.define('talk-flow', TalkFlow);
