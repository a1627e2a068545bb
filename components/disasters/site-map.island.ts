/** Opens the map when it is asked for: only then its styles and its script are fetched, and what they show. */
class SiteMap extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.#part('offer')
      .querySelector('button')
      ?.addEventListener('click', () => void this.#open());
  }

  async #open(): Promise<void> {
    const view = this.querySelector<HTMLElement>('map-view');
    if (!view || this.getAttribute('aria-busy') === 'true') return;
    this.setAttribute('aria-busy', 'true');
    this.#part('failed').hidden = true;
    try {
      await loadStyles(this.dataset['styles'] ?? '');
      view.hidden = false;
      await import(this.dataset['script'] ?? '');
      this.#part('offer').hidden = true;
      view.querySelector<HTMLElement>('[data-part=canvas]')?.focus({ preventScroll: true });
    } catch {
      view.hidden = true;
      this.#part('failed').hidden = false;
    } finally {
      this.removeAttribute('aria-busy');
    }
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`) ?? this;
  }
}

function loadStyles(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(href));
    });
    link.href = href;
    document.head.append(link);
  });
}

customElements.define('site-map', SiteMap);
