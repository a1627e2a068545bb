import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Listed = { name: string; title: string; at: string; text: string };

/** A server that speaks as the agency's does: four feeds, short and long, `If-Modified-Since`, and the reports they name. */
export class FeedServer {
  readonly asked: string[] = [];
  /** What it answers with, in place of all else; for outages. */
  broken: number | undefined;
  readonly #reports = new Map<string, Listed>();
  readonly #feeds = new Map<string, { names: string[]; modified: Date }>();
  readonly #server = createServer((request, response) => {
    const path = request.url ?? '/';
    this.asked.push(path);
    if (this.broken) return void response.writeHead(this.broken).end();
    const report = this.#reports.get(path.replace('/data/', ''));
    if (report) return void response.end(report.text);
    const feed = this.#feeds.get(path.replace(/^\/feed\/|(_l)?\.xml$/g, '')) ?? { names: [], modified: new Date(0) };
    const since = Date.parse(request.headers['if-modified-since'] ?? '');
    if (since >= feed.modified.getTime()) return void response.writeHead(304).end();
    response.setHeader('Last-Modified', feed.modified.toUTCString());
    response.end(this.#atom(feed.names));
  });

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  get base(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${isListening(address) ? address.port : 0}/feed/`;
  }

  /** Lists a report in a feed from now on. */
  publish(feed: 'extra' | 'eqvol' | 'other' | 'regular', report: Listed): void {
    this.#reports.set(report.name, report);
    const names = this.#feeds.get(feed)?.names ?? [];
    // To the second, as the header tells it.
    const last = this.#feeds.get(feed)?.modified.getTime() ?? Date.parse('2026-11-21T00:00:00Z');
    this.#feeds.set(feed, { names: [report.name, ...names], modified: new Date(last + 1000) });
  }

  #atom(names: readonly string[]): string {
    const entries = names
      .flatMap((name) => this.#reports.get(name) ?? [])
      .map(
        ({ name, title, at }) =>
          `<entry><title>${title}</title><id>${name}</id><updated>${at}</updated><link type="application/xml" href="../data/${name}"/></entry>`,
      );
    return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>feed</title>${entries.join('')}</feed>`;
  }
}

const isListening = (address: string | AddressInfo | null): address is AddressInfo => typeof address === 'object' && address !== null;
