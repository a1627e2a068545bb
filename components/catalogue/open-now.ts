/**
 * Keeps 「今、開いています」 true on a page that has been lying open, or comes from the phone's store:
 * the coming opening hours stand in `data-spans`, as pairs of minutes since 1970.
 */
class OpenNow extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    this.#timer = setInterval(() => this.#tell(), 30_000);
    this.#tell();
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
  }

  #tell(): void {
    const spans = (this.dataset['spans'] ?? '').split(' ').map((span) => span.split('-').map(Number));
    const now = Date.now() / 60_000;
    const current = spans.find(([open = 0, close = 0]) => open <= now && now < close);
    const isOpen = current !== undefined;
    const sentence = this.querySelector('span');
    // What the server wrote is true as long as the state has not changed since.
    if (!sentence || isOpen === (this.dataset['is'] === 'open')) return;
    this.dataset['is'] = isOpen ? 'open' : 'closed';
    const closes = new Date((current?.[1] ?? 0) * 60_000);
    const time = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short', timeZone: 'Asia/Tokyo' }).format(closes);
    sentence.textContent = isOpen ? (this.dataset['open'] ?? '').replace('%', time) : (this.dataset['closed'] ?? '');
    sentence.nextElementSibling?.remove();
  }
}

customElements.define('open-now', OpenNow);
