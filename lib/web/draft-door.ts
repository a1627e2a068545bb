import type { Locale } from '#lib/i18n/locales';
import type { Owner } from '#lib/procedures/drafts/model';
import { definitionInForce } from '#lib/procedures/operations/definitions';
import { beginDraft, type Draft, draftOf } from '#lib/procedures/operations/drafting';
import { prefilled } from '#lib/procedures/prefill';
import { showProfile } from '#lib/residents/operations/profile';
import { whoIsResident } from '#lib/residents/operations/signed-in';
import { applicantOf, newGuest } from '#lib/web/applicant';
import { type Door, nothingHere, openGate } from '#lib/web/gate';
import { sourceOf, withinLimit } from '#lib/web/rate-limit';

/** Drafts that browsers without an account may begin from one source. */
const guestLimit = { times: 60, seconds: 3600 };

export type AtDraft = {
  request: Request;
  locale: Locale;
  now: Date;
  owner: Owner;
  slug: string;
  /** The address below the procedure's: the step. */
  step: string;
  draft: Draft;
  /** The header by which a browser is known from now on; none where it is known. */
  headers: Record<string, string>;
};

/** The door of a form of a procedure: whoever comes has a draft after it, in his account or by the key of his browser. */
export function draftDoor(open: (at: AtDraft) => Promise<Response>): Door {
  return openGate(async ({ request, params, locale, now }) => {
    const { slug = '', step = '' } = params;
    const who = await ownerAt(request, now);
    if (!who) return new Response(null, { status: 429 });
    const { owner, headers } = who;
    const begun = (await draftOf(owner, slug, now)) ?? (await begin(request, owner, slug, now));
    if (!begun) return nothingHere();
    return open({ request, locale, now, owner, slug, step, draft: begun, headers });
  });
}

/** Who fills in, known from now on; undefined where too many have begun from there. */
export async function ownerAt(request: Request, now: Date): Promise<{ owner: Owner; headers: Record<string, string> } | undefined> {
  const known = await applicantOf(request.headers, now);
  if (known) return { owner: known, headers: {} };
  if (!withinLimit('guest-drafts', sourceOf(request.headers), guestLimit, now)) return undefined;
  const { owner, cookie } = newGuest();
  return { owner, headers: { 'Set-Cookie': cookie } };
}

/** Begins a draft, or goes on with it: what the account knows is filled in. `version`: the one a device has begun with. */
export async function begin({ headers }: Request, owner: Owner, slug: string, now: Date, version?: number): Promise<Draft | undefined> {
  const definition = await definitionInForce(slug);
  if (!definition) return undefined;
  const resident = await whoIsResident(headers, now);
  const known = resident ? prefilled(definition.facts, await showProfile(resident), resident.email) : {};
  const begun = await beginDraft(owner, slug, known, now, version);
  return begun.ok ? begun.value : undefined;
}
