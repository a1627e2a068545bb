import { type Locale, locales, originalLocale } from '#lib/i18n/locales';
import { toDocument } from '#lib/web/front/document';
import { noChoices, publicHeaders } from '#lib/web/front/forward';
import type { Inner } from '#lib/web/front/inner';

export type ErrorPageName = 'not-found' | 'error';

const noPage = Buffer.from('<!doctype html><title>503</title><h1>503</h1>');

/**
 * The pages that are shown when there is no other. They are ordinary pages of the application,
 * asked for when needed; the last good copy of each is held, to be shown when the database is gone.
 */
export class ErrorPages {
  readonly #inner: Inner;
  readonly #held = new Map<string, Buffer>();

  constructor(inner: Inner) {
    this.#inner = inner;
  }

  /** Asks for every page once, at start-up. */
  async holdAll(): Promise<void> {
    for (const locale of locales) {
      for (const name of ['not-found', 'error'] as const) await this.page(locale, name, '');
    }
  }

  /** The page in this language, or in Japanese where the city does not offer it; never fails. */
  async page(locale: Locale, name: ErrorPageName, aids: string): Promise<Buffer> {
    const answered = await this.#ask(locale, name, aids).catch(() => undefined);
    if (answered === 'not-offered' && locale !== originalLocale) return this.page(originalLocale, name, aids);
    const fresh = answered === 'not-offered' ? undefined : answered;
    if (fresh && aids === '') this.#held.set(`${locale}/${name}`, fresh);
    return fresh ?? this.#held.get(`${locale}/${name}`) ?? noPage;
  }

  async #ask(locale: Locale, name: ErrorPageName, aids: string): Promise<Buffer | 'not-offered' | undefined> {
    const answer = await this.#inner.ask(`/${locale}/${name}`, publicHeaders({ ...noChoices, aids }));
    if (answer.status === 404) return 'not-offered';
    if (answer.status !== 200) return undefined;
    return Buffer.from(toDocument(answer.body.toString('utf8'), { aids, locale }).html);
  }
}
