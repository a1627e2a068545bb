/**
 * Says that a page comes from the phone's own store, and how old it is. The worker writes the time
 * of keeping into `<html data-kept-at>` when it had to answer from its store.
 */
class OfflineNotice extends HTMLElement {
  connectedCallback(): void {
    const keptAt = Number(document.documentElement.dataset['keptAt']);
    if (!keptAt) return;
    this.textContent = (this.dataset['age'] ?? '').replace('%', age(keptAt, this.dataset['now'] ?? ''));
    this.className = 'block bg-[#fff3c4] px-4 py-2 text-center text-black';
    this.setAttribute('role', 'status');
    this.hidden = false;
  }
}

function age(keptAt: number, justNow: string): string {
  const minutes = Math.round((Date.now() - keptAt) / 60_000);
  if (minutes < 1) return justNow;
  const format = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'auto' });
  if (minutes < 60) return format.format(-minutes, 'minute');
  if (minutes < 48 * 60) return format.format(-Math.round(minutes / 60), 'hour');
  return format.format(-Math.round(minutes / 1440), 'day');
}

customElements.define('offline-notice', OfflineNotice);
