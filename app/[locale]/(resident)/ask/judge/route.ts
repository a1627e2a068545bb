import { z } from 'zod';
import { judge } from '#lib/answers/operations/talking';
import { systemClock } from '#lib/clock';
import { isLocale } from '#lib/i18n/locales';
import { seeOther } from '#lib/web/see-other';

const Form = z.object({ talk: z.uuid(), number: z.coerce.number().int().min(1), helpful: z.enum(['yes', 'no']) });

/** Notes whether a reply helped, and goes back to it. */
export async function POST(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const form = Form.safeParse(Object.fromEntries(await request.formData()));
  if (!form.success) return seeOther(`/${locale}/ask`);
  const { talk, number, helpful } = form.data;
  await judge(talk, number, helpful === 'yes', systemClock());
  return seeOther(`/${locale}/ask?talk=${talk}#turn-${number}`);
}
