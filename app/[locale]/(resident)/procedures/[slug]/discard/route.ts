import { discardDraft } from '#lib/procedures/operations/drafting';
import { applicantOf } from '#lib/web/applicant';
import { openGate } from '#lib/web/gate';
import { seeOther } from '#lib/web/see-other';

/** 書きかけを消す: throws away what was being filled in. */
export const POST = openGate(async ({ request, params: { slug = '' }, locale, now }) => {
  const owner = await applicantOf(request.headers, now);
  if (owner) await discardDraft(owner, slug);
  return seeOther(`/${locale}/procedures/${slug}?note=discarded`);
});
