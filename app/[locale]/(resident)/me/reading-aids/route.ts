import { cookies } from 'next/headers';
import { isLocale } from '#lib/i18n/locales';
import { aidsCookie, parseAids, readingAids } from '#lib/web/reading-aids';
import { seeOther } from '#lib/web/see-other';

const yearSeconds = 365 * 86_400;

/** Switches a reading aid on or off, remembers it on the device for a year, and goes back to the page. */
export async function POST(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const form = await request.formData();
  const before = parseAids((await cookies()).get(aidsCookie)?.value ?? '');
  const after = readingAids.filter((aid) => (form.has(aid) ? form.get(aid) === 'on' : before.includes(aid)));
  const cookie = `${aidsCookie}=${after.join('.')}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax; HttpOnly`;
  return seeOther(`/${locale}${ownPath(form.get('back'))}`, { 'Set-Cookie': cookie });
}

/** Only a path of ours: anything else leads home. */
function ownPath(back: FormDataEntryValue | null): string {
  return typeof back === 'string' && /^(\/[a-z0-9-]+)*(\?[^\s#\\]*)?$/i.test(back) && back.length < 2000 ? back : '';
}
