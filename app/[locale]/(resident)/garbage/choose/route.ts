import { showDistrict } from '#lib/catalogue/operations/districts';
import { isLocale } from '#lib/i18n/locales';
import { choiceCookie } from '#lib/web/cookies';
import { districtCookie, parseDistrict } from '#lib/web/own-district';
import { ownPath, seeOther } from '#lib/web/see-other';

/** Remembers on the device which district somebody lives in, and goes back to the page. What is no district changes nothing. */
export async function POST(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const form = await request.formData();
  const district = await showDistrict(parseDistrict(String(form.get('district'))), locale);
  if (!district) return seeOther(`/${locale}/garbage?choose=again`);
  return seeOther(`/${locale}${ownPath(form.get('back'))}`, choiceCookie(districtCookie, district.slug));
}
