/**
 * Registers the service worker once the page is there, and asks it to keep the most needed pages
 * ahead: not on a metered or slow line, and only when the phone has nothing better to do.
 */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  if (document.readyState === 'complete') void start();
  else addEventListener('load', () => void start(), { once: true });
}

async function start(): Promise<void> {
  await navigator.serviceWorker.register('/sw.js');
  const { active } = await navigator.serviceWorker.ready;
  const keepAhead = () =>
    active?.postMessage({
      type: 'keep-ahead',
      locale: document.documentElement.dataset['locale'],
      seen: location.pathname + location.search,
    });
  if (savesData()) return;
  if ('requestIdleCallback' in window) requestIdleCallback(keepAhead, { timeout: 10_000 });
  else setTimeout(keepAhead, 2000);
}

function savesData(): boolean {
  if (!('connection' in navigator)) return false;
  const { connection } = navigator;
  if (typeof connection !== 'object' || connection === null) return false;
  const saving = 'saveData' in connection && connection.saveData === true;
  const slow = 'effectiveType' in connection && /2g$/.test(String(connection.effectiveType));
  return saving || slow;
}
