import { sayAudience } from '#lib/web/audience-count';
import { staffDoor } from '#lib/web/staff';

/** How many an audience means, as a sentence, for the form that is being filled in. */
export const GET = staffDoor('notices.write', async ({ request, locale }) => {
  const fields = Object.fromEntries(new URL(request.url).searchParams);
  return new Response(await sayAudience(fields, locale), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
});
