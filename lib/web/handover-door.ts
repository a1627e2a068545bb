import { createTranslator } from 'next-intl';
import { systemClock } from '#lib/clock';
import { bestLocale } from '#lib/i18n/best-locale';
import { deskLocales, deskMessagesIn } from '#lib/i18n/desk-messages';
import type { CoreSystem, HandoverFault } from '#lib/procedures/handover/model';
import { coreSystemWith } from '#lib/procedures/handover/operations/keys';
import { readReference } from '#lib/reference';
import { type Result, refused } from '#lib/result';
import type { Door } from '#lib/web/gate';
import { plainParams } from '#lib/web/params';
import type { PublicBody } from '#lib/web/public-answer';
import { sourceOf, takeBack, withinLimit } from '#lib/web/rate-limit';

/** A core system at one of its addresses, with the application that the address names. */
export type AtHandover = { system: CoreSystem; request: Request; search: URLSearchParams; reference: string; id: string; now: Date };

const statuses: Readonly<Record<HandoverFault['code'], number>> = {
  ...{ 'unknown-parameter': 400, 'invalid-value': 400, 'key-missing': 401, 'key-ended': 403, 'not-found': 404 },
  ...{ 'older-revision': 409, 'unknown-revision': 409, 'not-fetched': 409, withdrawn: 410, 'too-many': 429 },
};

const minute = 60;
/** Requests of one key, and wrong keys from one place. */
const limits = { use: { times: 1200, seconds: minute }, guess: { times: 30, seconds: minute } } as const;

/**
 * An address for core systems: asks for the key of an office before anything else is looked at. What it answers is for that
 * system alone, and is kept nowhere on the way; no cookie is looked at, so that no page of another site can act here.
 */
export function handoverDoor(open: (at: AtHandover) => Promise<Result<PublicBody, HandoverFault>>): Door {
  return async (request, context) => {
    const now = systemClock();
    const system = await enter(request, now);
    if (!system.ok) return explain(request, system.fault);
    const { reference = '', id = '' } = plainParams(await context.params);
    const search = new URL(request.url).searchParams;
    const opened = await open({ ...{ system: system.value, request, search, now, id }, reference: readReference(reference) });
    if (!opened.ok) return explain(request, opened.fault);
    const { body, type, headers } = opened.value;
    return new Response(body, { headers: { ...headers, 'Content-Type': type, 'Cache-Control': 'private, no-store' } });
  };
}

async function enter({ headers }: Request, now: Date): Promise<Result<CoreSystem, HandoverFault>> {
  const source = sourceOf(headers);
  const tooMany = refused({ code: 'too-many', parameter: 'Authorization' } as const);
  if (!withinLimit('handover-guess', source, limits.guess, now)) return tooMany;
  const system = await coreSystemWith(headers.get('authorization'), source, now);
  if (!system.ok) return refused({ code: system.fault, parameter: 'Authorization' });
  takeBack('handover-guess', source);
  return withinLimit('handover', system.value.tokenId, limits.use, now) ? system : tooMany;
}

/** Why it was refused, in the form in which the whole API says so. */
function explain(request: Request, { code, parameter, current }: HandoverFault): Response {
  const locale = bestLocale(request.headers.get('accept-language') ?? undefined, '', deskLocales);
  const t = createTranslator({ locale, messages: deskMessagesIn(locale), namespace: 'handover.faults' });
  const message = t(code, { parameter, current: current ?? 0 });
  const error = { code, message, parameter, ...(current && { current }) };
  return Response.json(
    { error },
    {
      status: statuses[code],
      headers: {
        'Cache-Control': 'private, no-store',
        ...(code === 'key-missing' && { 'WWW-Authenticate': 'Bearer' }),
        ...(code === 'too-many' && { 'Retry-After': String(minute) }),
      },
    },
  );
}
