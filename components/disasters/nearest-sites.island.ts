import { type ListedSite, readListedSite } from '#lib/disasters/rules/listed-site';
import { type Fleeing, type From, type Near, nearestSites } from '#lib/disasters/rules/nearest-sites';
import { sitesShown, wordsFor } from '#lib/disasters/rules/way-words';
import { readableDistance } from '#lib/i18n/distances';
import { isLocale, originalLocale } from '#lib/i18n/locales';

type Listed = ListedSite & { row: HTMLElement };

/** How long the phone may look for itself under the sky; a position of the last minute will do. */
const patience = { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 };

/**
 * Answers where to flee to from the list in the page, as the server does: for a position, which stays on the phone, and for a
 * district where there is no network. What was typed elsewhere comes with the address.
 */
class NearestSites extends HTMLElement {
  #form: HTMLFormElement | null = null;

  connectedCallback(): void {
    // The list stands after this element, and may not be there yet.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => this.#begin(), { once: true });
    else this.#begin();
  }

  #begin(): void {
    this.#form = this.querySelector('form');
    this.#form?.addEventListener('submit', (event) => {
      // In a city without districts there is nothing to send: the phone is asked where it is.
      const hasPlace = this.#field('district') !== null || this.querySelector('[data-typed]') !== null;
      if (hasPlace && !isCutOff()) return;
      event.preventDefault();
      this.#answerForm();
    });
    if (isCutOff()) this.#answerAddress();
    if (!('geolocation' in navigator) || !window.isSecureContext) return;
    // Unless somebody has typed there: then it must be mended.
    this.querySelector('[data-typed]:not([open])')?.remove();
    const here = this.querySelector<HTMLElement>('[data-here]');
    if (here) here.hidden = false;
    here?.querySelector('button')?.addEventListener('click', () => this.#locate());
  }

  /** A kept page was asked with a question in its address, which only the server would have answered. */
  #answerAddress(): void {
    const asked = new URLSearchParams(location.search);
    for (const name of ['hazard', 'district']) {
      const field = this.#field(name);
      const value = asked.get(name);
      if (field && value !== null) field.value = value;
    }
    if (asked.has('hazard') || asked.has('district')) this.#answerForm();
  }

  #answerForm(): void {
    const district = this.#field('district');
    if (!district) this.#locate();
    else if (!district.value) this.#refuse('district', this.dataset['faultPlace']);
    else this.#answer({ district: district.value }, district.selectedOptions[0]?.text);
  }

  #locate(): void {
    if (!this.#field('hazard')?.value) {
      this.#refuse('hazard', this.dataset['faultHazard']);
      return;
    }
    this.#tell(this.dataset['locating']);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => this.#answer({ position: { latitude, longitude } }, this.dataset['here']),
      ({ code }) => this.#tell(this.dataset[['', 'refused', 'unavailable', 'timeout'][code] ?? 'unavailable']),
      patience,
    );
  }

  #answer(from: From, place = ''): void {
    const hazard = this.#field('hazard');
    if (!hazard?.value) {
      this.#refuse('hazard', this.dataset['faultHazard']);
      return;
    }
    const fleeing = { hazard: hazard.value, ...from };
    this.#tell('');
    this.#show(fleeing, nearestSites(listedSites(), fleeing, Number.POSITIVE_INFINITY));
    const asked = this.querySelector('[data-asked]');
    if (asked) asked.textContent = [hazard.selectedOptions[0]?.text, place].join(' · ');
  }

  #show(fleeing: Fleeing, near: readonly Near<Listed>[]): void {
    const section = this.querySelector<HTMLElement>('[data-found]');
    const words: readonly string[] = wordsFor(
      fleeing,
      near.map(({ metres, site: { opening } }) => ({ metres, opening })),
    );
    for (const word of this.querySelectorAll<HTMLElement>('[data-word]')) word.hidden = !words.includes(word.dataset['word'] ?? '');
    this.querySelector('[data-near]')?.replaceChildren(...near.slice(0, sitesShown).map((one) => this.#row(one)));
    if (section) section.hidden = false;
    section?.scrollIntoView();
    section?.querySelector<HTMLElement>('#found-title')?.focus({ preventScroll: true });
  }

  /** The site as the list has it, with how far it is and which way under its name. */
  #row({ site, metres, wind }: Near<Listed>): HTMLElement {
    const row = document.createElement('li');
    row.className = site.row.className;
    row.append(...[...site.row.children].map((line) => line.cloneNode(true)));
    const way = this.querySelector('[data-way]')?.cloneNode(true);
    if (!(way instanceof HTMLElement)) return row;
    for (const other of way.querySelectorAll<HTMLElement>('[data-wind]')) if (other.dataset['wind'] !== wind) other.remove();
    const distance = way.querySelector('[data-distance]');
    const { locale } = document.documentElement.dataset;
    if (distance) distance.textContent = readableDistance(metres, isLocale(locale) ? locale : originalLocale);
    way.removeAttribute('data-way');
    way.hidden = false;
    row.firstElementChild?.after(way);
    return row;
  }

  #refuse(field: string, sentence: string | undefined): void {
    this.#tell(sentence);
    this.#field(field)?.focus();
  }

  #tell(sentence = ''): void {
    const told = this.querySelector('[data-told]');
    if (told) told.textContent = sentence;
  }

  #field(name: string): HTMLSelectElement | null {
    return this.#form?.querySelector<HTMLSelectElement>(`select[name=${name}]`) ?? null;
  }
}

function listedSites(): Listed[] {
  return [...document.querySelectorAll<HTMLElement>('#site-list [data-site]')].flatMap((row) => {
    const site = readListedSite(row.dataset);
    return site ? [{ ...site, row }] : [];
  });
}

/** Whether asking the server is of no use: this page comes from the phone's store, or the phone knows that it has no network. */
const isCutOff = () => 'keptAt' in document.documentElement.dataset || !navigator.onLine;

customElements.define('nearest-sites', NearestSites);
