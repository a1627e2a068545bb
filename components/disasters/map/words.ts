/** The text of an element without the readings above its kanji, for what is listened to. */
export function textOf(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const reading of copy.querySelectorAll('rt')) reading.remove();
  return copy.textContent.trim();
}

/** The words that stand in the page for the map, as they are to be shown or listened to. */
export type Words = { shown: (name: string) => Node[]; heard: (name: string) => string };

export function wordsIn(page: ParentNode): Words {
  const find = (name: string) => page.querySelector(`[data-word="${CSS.escape(name)}"]`);
  return {
    shown: (name) => [...(find(name)?.cloneNode(true).childNodes ?? [])],
    heard: (name) => textOf(find(name)),
  };
}
