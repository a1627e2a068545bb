import { forgetChecklist, forgetEverything, isSharedDevice, type KeptChecklist, keptChecklists, markSharedDevice } from './phone-store.ts';

/** Shows what this phone keeps, whole, so that it can be read without network; and lets its owner delete it. */
class KeptChecklists extends HTMLElement {
  connectedCallback(): void {
    void this.#draw();
  }

  async #draw(): Promise<void> {
    const [kept, shared] = await Promise.all([keptChecklists(Date.now()), isSharedDevice()]).catch((): [KeptChecklist[], boolean] => [
      [],
      false,
    ]);
    const list = kept.map((checklist) => this.#card(checklist));
    const nothing = element('p', this.dataset['none'] ?? '');
    const all = button(this.dataset['forgetAll'] ?? '', () => forgetEverything().then(() => this.#draw()));
    this.replaceChildren(...(list.length > 0 ? [...list, all] : [nothing]), this.#sharedSwitch(shared));
  }

  #card(checklist: KeptChecklist): HTMLElement {
    const card = element('section', '', 'card mb-4');
    const heading = element('h3', '');
    heading.append(link(checklist.address, checklist.title));
    const rows = element('ol', '', 'my-2 list-decimal pl-6');
    for (const { slug, title, due, office } of checklist.rows) {
      const done = checklist.ticked.includes(slug) ? '✓ ' : '';
      rows.append(element('li', done + [title, due, office].filter(Boolean).join(' ・ ')));
    }
    const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeZone: 'Asia/Tokyo' }).format(
      checklist.keptUntil,
    );
    const until = element('p', (this.dataset['until'] ?? '').replace('%', day), 'text-[0.9375rem] text-ink-soft');
    const forget = button(this.dataset['forget'] ?? '', () => forgetChecklist(checklist.address).then(() => this.#draw()));
    forget.setAttribute('aria-label', `${this.dataset['forget']}: ${checklist.title}`);
    card.append(heading, rows, until, forget);
    return card;
  }

  #sharedSwitch(shared: boolean): HTMLElement {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = shared;
    box.className = 'mt-1 size-6 shrink-0 accent-action';
    box.addEventListener('change', () => void markSharedDevice(box.checked).then(() => this.#draw()));
    const label = element('label', '', 'mt-4 flex gap-3');
    label.append(box, element('span', this.dataset['shared'] ?? '', 'font-bold'));
    const whole = element('div', '');
    whole.append(label, element('p', this.dataset['sharedHint'] ?? '', 'text-[0.9375rem] text-ink-soft'));
    return whole;
  }
}

function element(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function link(address: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = address;
  made.textContent = text;
  return made;
}

function button(text: string, act: () => Promise<void>): HTMLElement {
  const made = element('button', text, 'button button-outline');
  made.setAttribute('type', 'button');
  made.addEventListener('click', () => void act());
  return made;
}

customElements.define('kept-checklists', KeptChecklists);
