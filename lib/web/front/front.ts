import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { bestLocale } from '#lib/i18n/best-locale';
import { isLocale, type Locale } from '#lib/i18n/locales';
import { sortAddress } from '#lib/web/front/address';
import { Assets } from '#lib/web/front/assets';
import { deskHeaders } from '#lib/web/front/desk';
import type { DirectDoors } from '#lib/web/front/direct';
import { Documents } from '#lib/web/front/documents';
import { ErrorPages } from '#lib/web/front/errors';
import { refusalOf } from '#lib/web/front/guard';
import { fileHeaders } from '#lib/web/front/headers';
import { connectInner } from '#lib/web/front/inner';
import { passThrough } from '#lib/web/front/machine';
import { type CalendarAddress, calendarAt } from '#lib/web/front/occupancy';
import { isDrawnForOne } from '#lib/web/front/own';
import { Shelf } from '#lib/web/front/shelf';
import { VersionWatch } from '#lib/web/front/version';

export type FrontSettings = {
  /** The Unix socket on which the framework listens. */
  socketPath: string;
  siteUrl: string | undefined;
  trustedProxy: boolean;
  /** From which the images of the map may come, as origins; none where there is no map. */
  tileHosts: readonly string[];
  /** False while developing. */
  keeping: boolean;
  /** Doors that are opened here, not by the framework; none while developing. */
  doors: DirectDoors;
  currentVersion: () => Promise<number>;
  /** The mark of what is taken now in the room of a calendar; undefined for a room that is not there. */
  occupancyOf: (calendar: CalendarAddress) => Promise<string | undefined>;
  /** Milliseconds for which a looked-up version is believed. */
  versionInterval?: number;
};

export type Front = {
  server: Server;
  /** Fetches the error pages, so that they can be shown when nothing else can. */
  ready: () => Promise<void>;
  close: () => Promise<void>;
};

const shelfBytes = 96 * 1024 * 1024;
/** 10,000 Japanese characters in a question are 90 KB of address: they deserve an answer, not a broken line. */
const addressBytes = 160 * 1024;

/**
 * The door of the city hall: stands before the framework in the same process and sends residents
 * plain documents, kept compressed per content version (docs/decisions/0003).
 */
export function createFront(settings: FrontSettings): Front {
  const { siteUrl, trustedProxy, tileHosts, keeping, doors } = settings;
  const secure = siteUrl?.startsWith('https:') ?? false;
  const inner = connectInner(settings.socketPath);
  const errors = new ErrorPages(inner);
  const watch = new VersionWatch(settings.currentVersion, settings.versionInterval);
  const documents = new Documents({ inner, errors, watch, shelf: new Shelf(shelfBytes), secure, trustedProxy, tileHosts, keeping, doors });
  const assets = new Assets(inner, secure);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = refusalOf(request, siteUrl);
    if (refusal) return documents.sendError(request, response, refusal, localeOf(request));
    const looking = request.method === 'GET' || request.method === 'HEAD';
    if (!isReadable(request.url ?? '/')) return documents.sendError(request, response, 404, localeOf(request));
    const address = sortAddress(request.url ?? '/');
    if (address.kind === 'asset' && looking && keeping) return assets.answer(request, response);
    if (address.kind === 'document' && address.keep && looking && !isDrawnForOne(request)) {
      const calendar = calendarAt(request.url ?? '/');
      const occupancy = calendar ? await settings.occupancyOf(calendar) : '';
      if (occupancy !== undefined) return documents.answerPublic(request, response, address.locale, occupancy);
    }
    if (address.kind === 'document') return documents.answerPersonal(request, response, address.locale);
    return passThrough(request, response, {
      ...{ inner, trustedProxy, secure },
      ...(address.kind === 'desk' ? deskHeaders(!keeping) : { outward: fileHeaders(request.url ?? '/') }),
      instead: (status) => documents.sendError(request, response, status, localeOf(request)),
    });
  }

  const server = createServer({ maxHeaderSize: addressBytes, keepAliveTimeout: 65_000 }, (request, response) => {
    const looking = request.method === 'GET' || request.method === 'HEAD';
    if (looking && keeping && !isDrawnForOne(request) && documents.sendKept(request, response, Date.now())) return;
    answer(request, response).catch((fault: unknown) => recover(request, response, fault));
  });

  async function recover(request: IncomingMessage, response: ServerResponse, fault: unknown): Promise<void> {
    console.error('front:', request.method, request.url?.slice(0, 200), fault);
    if (response.headersSent) response.destroy();
    else await documents.sendError(request, response, 502, localeOf(request)).catch(() => response.destroy());
  }

  return {
    server,
    ready: () => errors.holdAll(),
    close: async () => {
      inner.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Whether an address can be decoded; the framework would call one that cannot its own fault. */
function isReadable(url: string): boolean {
  try {
    decodeURI(url);
    return true;
  } catch {
    return false;
  }
}

/** The language for a page that has none: as the address says, else as the browser asks. */
function localeOf(request: IncomingMessage): Locale {
  const named = (request.url ?? '').split(/[/?]/)[1];
  return isLocale(named) ? named : bestLocale(request.headers['accept-language']);
}
