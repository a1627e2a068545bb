import type { z } from 'zod';
import { published } from '#lib/catalogue/operations/published';
import { type ContentFault, contentFaults, NoticeContent, OrderContent } from '#lib/disasters/orders/model';
import { isOrdered, leadsAway } from '#lib/disasters/orders/rules';
import { ok, type Result, refused } from '#lib/result';

/** Reads what staff want to order; refused with a code for the first thing that is wrong. */
export async function checkOrder(input: unknown): Promise<Result<OrderContent, ContentFault>> {
  const read = OrderContent.safeParse(input);
  if (!read.success) return refused(faultOf(read.error));
  if (!isOrdered(read.data)) return refused('level-wrong');
  const unknown = await unknownPlace(read.data);
  if (unknown) return refused(unknown);
  return ok(leadsAway(read.data) ? read.data : { ...read.data, sites: [] });
}

/** The same of a safety notice. */
export async function checkNotice(input: unknown): Promise<Result<NoticeContent, ContentFault>> {
  const read = NoticeContent.safeParse(input);
  if (!read.success) return refused(faultOf(read.error));
  const unknown = await unknownPlace({ ...read.data, sites: [] });
  return unknown ? refused(unknown) : ok(read.data);
}

function faultOf({ issues: [issue] }: z.ZodError): ContentFault {
  return contentFaults.find((code) => code === issue?.message) ?? 'remark-long';
}

async function unknownPlace({ districts, sites }: Pick<OrderContent, 'districts' | 'sites'>): Promise<ContentFault | undefined> {
  const known = await published();
  const lacks = (places: readonly { slug: string }[], slugs: readonly string[]) =>
    slugs.some((slug) => !places.some((place) => place.slug === slug));
  if (lacks(known.districts, districts)) return 'district-wrong';
  return lacks(known.evacuationSites, sites) ? 'site-wrong' : undefined;
}
