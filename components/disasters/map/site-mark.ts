import { divIcon, type Marker, marker } from 'leaflet';
import { glyphs } from '#lib/disasters/map/glyphs';
import { type ListedSite, readListedSite } from '#lib/disasters/rules/listed-site';
import { textOf, type Words } from './words.ts';

/** A site and its place in the list, from which everything that is told of it comes. */
export type DrawnSite = ListedSite & { place: HTMLElement };

/** The sites of the list in the page; those whose position cannot be drawn are left to the list. */
export function sitesOfList(): DrawnSite[] {
  return [...document.querySelectorAll<HTMLElement>('#site-list [data-site]')].flatMap((place) => {
    const site = readListedSite(place.dataset);
    return site ? [{ ...site, place }] : [];
  });
}

const size = 32;

/** A mark that the keyboard reaches, there and back from its card; its state is a shape and a sign, not a colour alone. */
export function markOf(site: DrawnSite, words: Words): Marker {
  const { latitude, longitude } = site.facts.position;
  const icon = divIcon({ className: `site-mark site-${site.opening}`, html: glyphs[site.opening], iconSize: [size, size] });
  const mark = marker([latitude, longitude], { icon, riseOnHover: true });
  mark.bindPopup(() => cardOf(site, words, mark), { closeButton: false, minWidth: 200, maxWidth: 260, className: 'site-card' });
  mark.on('popupopen', ({ popup }) => popup.getElement()?.querySelector('a')?.focus({ preventScroll: true }));
  mark.on('popupclose', () => document.activeElement === document.body && mark.getElement()?.focus());
  return mark;
}

/** Says of a mark what it is; one whose site is of no use against the hazard that is laid over looks so and lies below the others. */
export function nameMark(mark: Marker, { place, opening, facts: { hazards } }: DrawnSite, hazard: string | undefined, words: Words): void {
  const isUnfit = hazard !== undefined && !hazards.includes(hazard);
  mark.setZIndexOffset(isUnfit ? -1000 : opening === 'closed' ? 0 : 1000);
  const element = mark.getElement();
  element?.classList.toggle('site-unfit', isUnfit);
  const parts = [textOf(headingOf(place)), words.heard(opening), isUnfit ? words.heard('unfit') : ''];
  element?.setAttribute('aria-label', parts.filter(Boolean).join(' · '));
}

/** The name as it stands in the list, readings and all, without the link that it may be there. */
const headingOf = (place: HTMLElement) => place.querySelector<HTMLElement>('[data-title] a, [data-title]:not(:has(a))');

/** Name, state, hazards, and the way to its place in the list. */
function cardOf({ slug, place, opening, facts: { hazards } }: DrawnSite, words: Words, mark: Marker): HTMLElement {
  const title = line('site-card-title', ...(headingOf(place)?.cloneNode(true).childNodes ?? []));
  title.lang = headingOf(place)?.lang ?? '';
  const named = hazards.flatMap((hazard, at) => [...(at > 0 ? [document.createTextNode(' · ')] : []), ...words.shown(hazard)]);
  const link = document.createElement('a');
  link.href = `#site-${slug}`;
  link.append(...words.shown('toList'));
  link.addEventListener('click', () => place.closest('details')?.setAttribute('open', ''));
  const close = document.createElement('button');
  close.type = 'button';
  close.append(...words.shown('close'));
  close.addEventListener('click', () => mark.closePopup());
  const safe = named.length > 0 ? [line('', ...words.shown('hazards'), document.createTextNode(': '), ...named)] : [];
  const card = document.createElement('div');
  card.append(title, line('', ...words.shown(opening)), ...safe, line('site-card-acts', link, close));
  return card;
}

function line(className: string, ...content: Node[]): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.append(...content);
  return element;
}
