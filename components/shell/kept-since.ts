/**
 * Stands where a page tells what holds now: where the page comes from the phone's store, it says of which moment that is. The style
 * sheet shows it there only, and hides what is true of now alone (`live-only`).
 */
class KeptSince extends HTMLElement {
  connectedCallback(): void {
    const keptAt = Number(document.documentElement.dataset['keptAt']);
    if (!keptAt) return;
    const format = new Intl.DateTimeFormat(document.documentElement.lang, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: 'Asia/Tokyo',
    });
    this.textContent = (this.dataset['words'] ?? '').replace('%', format.format(keptAt));
  }
}

customElements.define('kept-since', KeptSince);
