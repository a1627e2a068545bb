/** Elements that are said in one breath. */
const blocks = 'h1, h2, h3, h4, p, li, dt, dd, summary, legend, label, td, th';

/** A stretch of the page in one language, as it is said. */
type Said = { text: string; language: string };

/**
 * Reads the page aloud with the phone's own voice, in the language of each part, and stops at the second tap.
 * Shows itself only where there is a voice.
 */
class ReadAloud extends HTMLElement {
  connectedCallback(): void {
    if (!('speechSynthesis' in globalThis)) return;
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => this.#toggle());
    // A page that is left must not go on talking.
    addEventListener('pagehide', () => speechSynthesis.cancel());
  }

  #toggle(): void {
    const reading = speechSynthesis.speaking;
    speechSynthesis.cancel();
    this.#show(!reading);
    if (reading) return;
    const parts = partsOf(document.querySelector('main'));
    for (const [place, { text, language }] of parts.entries()) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = language;
      if (place === parts.length - 1) utterance.addEventListener('end', () => this.#show(false));
      speechSynthesis.speak(utterance);
    }
  }

  #show(reading: boolean): void {
    const button = this.querySelector('button');
    if (button) button.textContent = (reading ? this.dataset['stop'] : this.dataset['start']) ?? '';
  }
}

/** What can be seen, in order: one part for each block. Readings above kanji are not said twice. */
function partsOf(main: HTMLElement | null): Said[] {
  const parts: (Said & { block: Element | null })[] = [];
  const walker = document.createTreeWalker(main ?? document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode;
    const text = textContent?.trim() ?? '';
    if (!parent || text === '' || parent.closest('rt, script, style, [aria-hidden="true"]') || !parent.checkVisibility()) continue;
    const block = parent.closest(blocks);
    const language = parent.closest<HTMLElement>('[lang]')?.lang || document.documentElement.lang;
    const last = parts.at(-1);
    if (last && last.block === block && last.language === language) last.text += textContent;
    else parts.push({ block, language, text });
  }
  return parts;
}

customElements.define('read-aloud', ReadAloud);
