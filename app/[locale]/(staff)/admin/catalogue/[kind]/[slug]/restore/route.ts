import { restoreVersion } from '#lib/catalogue/drafts/operations/writing';
import { ok } from '#lib/result';
import { entryDoor } from '#lib/web/entry-door';
import { wholeNumber } from '#lib/web/query';

/** Makes a version of the history the draft. */
export const POST = entryDoor('catalogue.edit', async ({ staff, seen, fields, now }) => {
  const done = await restoreVersion(staff, seen, wholeNumber(fields['number']), now);
  return done.ok ? ok({ to: '', note: 'restored' }) : done;
});
