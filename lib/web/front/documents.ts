import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Locale } from '#lib/i18n/locales';
import { type DirectDoors, doorFor, openDirectly } from '#lib/web/front/direct';
import { toDocument } from '#lib/web/front/document';
import { DocumentHeaders } from '#lib/web/front/document-headers';
import { chooseEncoding, encode } from '#lib/web/front/encoding';
import type { ErrorPageName, ErrorPages } from '#lib/web/front/errors';
import { type Choices, choicesOf, personalHeaders, publicHeaders } from '#lib/web/front/forward';
import { residentPolicy } from '#lib/web/front/headers';
import type { Inner, InnerAnswer } from '#lib/web/front/inner';
import { isOwnPage } from '#lib/web/front/own';
import { relativeLocation, sendReady } from '#lib/web/front/send';
import { type Kept, keepDocument, type Shelf } from '#lib/web/front/shelf';
import type { VersionWatch } from '#lib/web/front/version';

export type DocumentParts = {
  inner: Inner;
  shelf: Shelf;
  watch: VersionWatch;
  errors: ErrorPages;
  secure: boolean;
  trustedProxy: boolean;
  /** From which the images of the map come, as origins. */
  tileHosts: readonly string[];
  /** While developing nothing is kept. */
  keeping: boolean;
  doors: DirectDoors;
};

/** A page that somebody asks for, and where on the shelf it belongs; `occupancy`: of the room it shows, as it is now. */
type Wanted = { key: string; url: string; choices: Choices; locale: Locale; version: number; occupancy: string };

/** What the inner server said to a page that may be kept: a document to keep, or something to hand on. */
type Rendered = { kept: Kept } | { answer: InnerAnswer };

/** Answers the addresses of pages for residents: from the shelf where it can, else rendered now. */
export class Documents {
  readonly #parts: DocumentParts;
  readonly #headers: DocumentHeaders;
  readonly #rendering = new Map<string, Promise<Rendered>>();

  constructor(parts: DocumentParts) {
    this.#parts = parts;
    this.#headers = new DocumentHeaders(parts);
  }

  /** Sends a kept document if there is one; false means that `answer` must be called. Touches nothing but memory. */
  sendKept(request: IncomingMessage, response: ServerResponse, now: number): boolean {
    const version = this.#parts.watch.recent(now);
    if (version === undefined || !request.url) return false;
    const kept = this.#parts.shelf.find(shelfKey(request.url, choicesOf(request)), version, now);
    const ready = kept?.ready[chooseEncoding(request.headers['accept-encoding'])];
    // What a calendar says may have been taken since: it has to be looked up.
    if (!ready || kept?.occupancy !== '') return false;
    sendReady(request, response, ready);
    return true;
  }

  /**
   * Answers a page that may be kept: rendered once however many ask, then kept until it may be untrue. `occupancy`: the
   * mark of what is taken now in the room whose calendar it is; one that says anything else is never sent.
   */
  async answerPublic(request: IncomingMessage, response: ServerResponse, locale: Locale, occupancy = ''): Promise<void> {
    const now = Date.now();
    const { watch, shelf } = this.#parts;
    const version = watch.recent(now) ?? (await watch.renew(now));
    const choices = choicesOf(request);
    const key = shelfKey(request.url ?? '/', choices);
    const known = shelf.find(key, version, now);
    const wanted = { key, url: request.url ?? '/', choices, locale, version, occupancy };
    const rendered = known?.occupancy === occupancy ? { kept: known } : await this.#renderOnce(wanted);
    if ('answer' in rendered) return this.#sendAnswer(request, response, rendered.answer, locale);
    const encoding = chooseEncoding(request.headers['accept-encoding']);
    sendReady(request, response, rendered.kept.ready[encoding] ?? (await rendered.kept.prepare(encoding)));
  }

  /** Answers a page, or a form sent, that is for this person only. */
  async answerPersonal(request: IncomingMessage, response: ServerResponse, locale: Locale): Promise<void> {
    const { inner, trustedProxy, doors } = this.#parts;
    const headers = personalHeaders(request, trustedProxy);
    const door = doorFor(doors, request);
    if (door) return this.#sendAnswer(request, response, await openDirectly(door, request, headers, locale), locale);
    const incoming = await inner.pass(request, headers);
    const { statusCode: status = 500, headers: said } = incoming;
    await this.#sendAnswer(request, response, { status, headers: said, body: await buffer(incoming) }, locale);
  }

  /** Sends one of the pages for when there is no other, with the status that is true. */
  async sendError(request: IncomingMessage, response: ServerResponse, status: number, locale: Locale): Promise<void> {
    const name: ErrorPageName = status === 404 ? 'not-found' : 'error';
    const body = await this.#parts.errors.page(locale, name, choicesOf(request).aids);
    // A page that failed because the database does not answer is worth trying again.
    if (status >= 500) await this.#parts.watch.renew(Date.now());
    const honest = status >= 500 && !this.#parts.watch.answered ? 503 : status;
    await this.#sendDocument(request, response, honest, body, honest === 503 ? ['Retry-After', '30'] : []);
  }

  async #renderOnce(wanted: Wanted): Promise<Rendered> {
    const flight = `${wanted.version} ${wanted.occupancy} ${wanted.key}`;
    const known = this.#rendering.get(flight);
    if (known) {
      const shared = await known;
      // Begun for another, it may have read what was free before this one asked.
      if (!('kept' in shared) || shared.kept.occupancy === wanted.occupancy) return shared;
    }
    const rendering = this.#render(wanted).finally(() => this.#rendering.delete(flight));
    this.#rendering.set(flight, rendering);
    return rendering;
  }

  async #render({ key, url, choices, locale, version, occupancy: wanted }: Wanted): Promise<Rendered> {
    const answer = await this.#parts.inner.ask(url, publicHeaders(choices));
    if (answer.status !== 200 || answer.headers['set-cookie'] || !isHtml(answer)) return { answer };
    const { html, freshUntil = 0, occupancy } = toDocument(answer.body.toString('utf8'), { aids: choices.aids, locale });
    const kept = keepDocument(Buffer.from(html), { freshUntil, occupancy }, (outgoing) =>
      this.#headers.kept(url, choices, occupancy, outgoing),
    );
    // A calendar that does not say what it has read is no calendar to keep.
    const isKnown = (occupancy === '') === (wanted === '');
    if (this.#parts.keeping && isKnown && freshUntil > Date.now()) this.#parts.shelf.put(key, version, kept);
    return { kept };
  }

  async #sendAnswer(request: IncomingMessage, response: ServerResponse, answer: InnerAnswer, locale: Locale): Promise<void> {
    if (answer.status >= 400 && isPage(request, answer)) return this.sendError(request, response, answer.status, locale);
    const cookies = (answer.headers['set-cookie'] ?? []).flatMap((cookie) => ['Set-Cookie', cookie]);
    if (answer.status === 200 && isHtml(answer)) {
      const { html } = toDocument(answer.body.toString('utf8'), { aids: choicesOf(request).aids, locale });
      return this.#sendDocument(request, response, 200, Buffer.from(html), cookies);
    }
    const { location, 'content-type': type, 'content-disposition': disposition } = answer.headers;
    const named = [
      ...(location ? ['Location', relativeLocation(location, request.headers.host)] : []),
      ...(type ? ['Content-Type', type] : []),
      ...(disposition ? ['Content-Disposition', disposition] : []),
    ];
    response.writeHead(answer.status, [
      ...this.#headers.common,
      // A file that somebody sent in says itself how little it may do.
      ...['Content-Security-Policy', String(answer.headers['content-security-policy'] ?? residentPolicy)],
      ...named,
      'Cache-Control',
      'private, no-store',
      'Content-Length',
      String(answer.body.length),
      ...cookies,
    ]);
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  }

  async #sendDocument(request: IncomingMessage, response: ServerResponse, status: number, html: Buffer, extra: string[]): Promise<void> {
    const encoding = chooseEncoding(request.headers['accept-encoding']);
    const body = await encode(html, encoding, 'once');
    const cache = isOwnPage(request) ? 'private, no-store' : 'private, no-cache';
    response.writeHead(status, [
      ...this.#headers.plain(request.url ?? '/', { length: body.length, encoding }),
      'Cache-Control',
      cache,
      ...extra,
    ]);
    response.end(request.method === 'HEAD' ? undefined : body);
  }
}

const shelfKey = (url: string, { aids, district }: Choices) => (aids === '' && district === '' ? url : `${url}\n${aids}\n${district}`);

const isHtml = (answer: InnerAnswer) => (answer.headers['content-type'] ?? '').startsWith('text/html');

/** Whether a person is looking at this answer, rather than a script that asked for data. */
const isPage = (request: IncomingMessage, answer: InnerAnswer) => isHtml(answer) || (request.headers.accept ?? '').includes('text/html');
