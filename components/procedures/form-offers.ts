import { keepFile } from './draft-store.ts';

/**
 * Lays what this step offers its owner into it, as his own page has it: what he sent and answered before, and whether his profile
 * filled something in. Rows that only this device knows get what the first has.
 */
export async function drawOffers(form: HTMLFormElement, address: string): Promise<void> {
  const answer = await fetch(`${address}?draft`).catch(() => undefined);
  // Whoever has no draft there is led elsewhere.
  if (!answer?.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const place of form.querySelectorAll<HTMLElement>('[data-offers]')) {
    const name = place.dataset['offers'] ?? '';
    const first = name.replace(/\.\d+\./, '.0.');
    const [own, other] = [name, first].map((one) => page.querySelector(`[data-offers="${CSS.escape(one)}"]`));
    place.innerHTML = own?.innerHTML ?? other?.innerHTML.replaceAll(`:${first}:`, `:${name}:`) ?? '';
  }
}

type Asked = { address: string; slug: string; step: string; act: string; typed: Record<string, string> };

/** Takes what was offered from the city hall: what stands in the form then; or why not, `offline` where there is no network. */
export async function takeOffered({
  address,
  slug,
  step,
  act,
  typed,
}: Asked): Promise<{ typed: Record<string, string> } | { fault: string }> {
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify({ act, step, typed });
  const answer = await fetch(address, { method: 'POST', headers, body }).catch(() => undefined);
  if (!answer) return { fault: 'offline' };
  const told: { typed?: Record<string, string>; file?: { id: string; name: string }; fault?: string } = await answer
    .json()
    .catch(() => ({ fault: 'gone' }));
  if (!told.typed) return { fault: told.fault ?? 'gone' };
  // The city hall has it: here it is known by its name alone.
  if (told.file) await keepFile({ id: told.file.id, slug, name: told.file.name, blob: new Blob() });
  return { typed: { ...typed, ...told.typed } };
}
