import { freshUntilName } from '#lib/web/front/fresh-until';

/** Tells the front until when every sentence on this page stays true. A page without it is never kept. */
export function FreshUntil({ at }: { at: Date }) {
  return <meta name={freshUntilName} content={at.toISOString()} />;
}
