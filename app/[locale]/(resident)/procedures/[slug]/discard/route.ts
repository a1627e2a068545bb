import { discardDraft } from '#lib/procedures/operations/drafting';
import { draftDoor } from '#lib/web/draft-door';
import { seeOther } from '#lib/web/see-other';

/** 書きかけを消す: throws away what was being filled in. */
export const POST = draftDoor(async ({ locale, owner, slug, headers }) => {
  await discardDraft(owner, slug);
  return seeOther(`/${locale}/procedures/${slug}?note=discarded`, headers);
});
