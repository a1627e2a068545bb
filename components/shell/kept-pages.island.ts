import { pagesCache } from '#lib/web/worker/caches';

/** Lists the pages that lie in this phone's store, in the reader's language: what can be opened now. */
class KeptPages extends HTMLElement {
  connectedCallback(): void {
    void this.#draw();
  }

  async #draw(): Promise<void> {
    const locale = document.documentElement.dataset['locale'] ?? '';
    const cache = await caches.open(pagesCache);
    const rows: HTMLElement[] = [];
    for (const request of await cache.keys()) {
      const { pathname, search } = new URL(request.url);
      if (pathname.split('/')[1] !== locale || pathname.endsWith('/offline')) continue;
      const title = titleOf(await (await cache.match(request))?.text());
      if (title) rows.push(row(pathname + search, title));
    }
    const list = document.createElement('ul');
    list.className = 'divide-y divide-hairline overflow-hidden rounded-xl border border-hairline';
    list.append(...rows);
    this.replaceChildren(rows.length > 0 ? list : (this.dataset['none'] ?? ''));
  }
}

function titleOf(html: string | undefined): string {
  return new DOMParser().parseFromString(html ?? '', 'text/html').title;
}

function row(address: string, title: string): HTMLElement {
  const link = document.createElement('a');
  link.href = address;
  link.className = 'row-link';
  const name = document.createElement('span');
  name.className = 'row-title';
  name.textContent = title;
  link.append(name);
  const made = document.createElement('li');
  made.append(link);
  return made;
}

if ('caches' in window) customElements.define('kept-pages', KeptPages);
