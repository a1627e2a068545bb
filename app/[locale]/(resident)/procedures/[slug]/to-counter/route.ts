import { giveNumber } from '#lib/procedures/counter/operations/giving';
import { applicantOf } from '#lib/web/applicant';
import { openGate } from '#lib/web/gate';
import { seeOther } from '#lib/web/see-other';

/** 窓口の番号をもらう: what was begun gets a number for the counter; whoever has begun nothing is led to the start. */
export const POST = openGate(async ({ request, params: { slug = '' }, locale, now }) => {
  const owner = await applicantOf(request.headers, now);
  const given = owner && (await giveNumber(owner, slug, now));
  return seeOther(`/${locale}/procedures/${slug}${given?.ok ? '/counter?draft' : ''}`);
});
