import { draftDoor } from '#lib/web/draft-door';
import { seeOther } from '#lib/web/see-other';

/** 入力を始める: leads to the first step; whoever has begun already is asked whether he goes on. */
export const POST = draftDoor(async ({ locale, slug, draft: { draft, definition, journey }, headers }) => {
  const isBegun = draft.edition > 1;
  const first = journey.steps[0]?.id ?? definition.facts.steps[0]?.id ?? 'check';
  return seeOther(`/${locale}/procedures/${slug}${isBegun ? '' : `/${first}`}?draft`, headers);
});
