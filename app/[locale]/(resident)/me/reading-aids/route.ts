import { cookies } from 'next/headers';
import { isLocale } from '#lib/i18n/locales';
import { choiceCookie } from '#lib/web/cookies';
import { aidsCookie, parseAids, readingAids } from '#lib/web/reading-aids';
import { ownPath, seeOther } from '#lib/web/see-other';

/** Switches a reading aid on or off, remembers it on the device, and goes back to the page. */
export async function POST(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const form = await request.formData();
  const before = parseAids((await cookies()).get(aidsCookie)?.value ?? '');
  const after = readingAids.filter((aid) => (form.has(aid) ? form.get(aid) === 'on' : before.includes(aid)));
  return seeOther(`/${locale}${ownPath(form.get('back'))}`, choiceCookie(aidsCookie, after.join('.')));
}
