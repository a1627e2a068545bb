import { keepFile, keptFile } from './draft-store.ts';

/**
 * Lays what this step offers its owner into it, as his own page has it: what he sent and answered before, and whether his profile
 * filled something in. Rows that only this device knows get what the first has.
 */
export async function drawOffers(form: HTMLFormElement, address: string, slug: string): Promise<void> {
  const answer = await fetch(`${address}?draft`);
  // Whoever has no draft there is led elsewhere.
  if (!answer.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  await learnNames(page, slug);
  for (const place of form.querySelectorAll<HTMLElement>('[data-offers]')) {
    const name = place.dataset['offers'] ?? '';
    const first = name.replace(/\.\d+\./, '.0.');
    const [own, other] = [name, first].map((one) => page.querySelector(`[data-offers="${CSS.escape(one)}"]`));
    place.innerHTML = own?.innerHTML ?? other?.innerHTML.replaceAll(`:${first}:`, `:${name}:`) ?? '';
  }
}

/** Files that another device has brought: they are called here as the city hall calls them. */
async function learnNames(page: Document, slug: string): Promise<void> {
  for (const row of page.querySelectorAll<HTMLElement>('[data-file]')) {
    const id = row.dataset['file'] ?? '';
    if (!(await keptFile(id))) await keepName(slug, { id, name: row.querySelector('span')?.textContent ?? id });
  }
}

/** What lies at the city hall is known here by its name alone. */
const keepName = (slug: string, { id, name }: { id: string; name: string }) => keepFile({ id, slug, name, blob: new Blob() });

type Asked = { address: string; slug: string; step: string; act: string; typed: Record<string, string> };
type Told = { typed?: Record<string, string>; file?: { id: string; name: string }; fault?: string };

/** Takes what was offered from the city hall: which controls it fills in; or why not, `offline` where there is no network. */
export async function takeOffered({
  address,
  slug,
  step,
  act,
  typed,
}: Asked): Promise<{ taken: Record<string, string> } | { fault: string }> {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ act, step, typed }) }).catch(() => undefined);
  if (!answer) return { fault: 'offline' };
  const told: Told = await answer.json().catch(() => ({}));
  if (!told.typed) return { fault: told.fault ?? 'gone' };
  if (told.file) await keepName(slug, told.file);
  return { taken: told.typed };
}
