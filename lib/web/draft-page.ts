import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { systemClock } from '#lib/clock';
import type { Owner } from '#lib/procedures/drafts/model';
import { type Draft, draftOf } from '#lib/procedures/operations/drafting';
import { applicantOf } from '#lib/web/applicant';

/** Who looks at a page of his own application; undefined for a browser that nobody knows. */
export async function applicantOfRequest(): Promise<Owner | undefined> {
  return applicantOf(await headers(), systemClock());
}

/** The draft whose page is asked for; whoever has none is led to the start of the procedure. */
export async function draftOfRequest(slug: string): Promise<{ owner: Owner; draft: Draft }> {
  const owner = await applicantOfRequest();
  const draft = owner && (await draftOf(owner, slug, systemClock()));
  return owner && draft ? { owner, draft } : redirect(`/${await getLocale()}/procedures/${slug}`);
}

/** Whether an address asks for one's own page: `?draft`, with or without a value. */
export const asksForDraft = (query: Readonly<Record<string, unknown>>) => query['draft'] !== undefined;
