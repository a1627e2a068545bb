import { z } from 'zod';
import { mostTurns } from '#lib/answers/model';
import { judge } from '#lib/answers/operations/talking';
import { systemClock } from '#lib/clock';
import { isLocale } from '#lib/i18n/locales';
import { fieldsOf } from '#lib/web/fields';
import { sourceOf, withinLimit } from '#lib/web/rate-limit';
import { seeOther } from '#lib/web/see-other';

const Form = z.object({
  talk: z.uuid(),
  number: z.coerce
    .number()
    .int()
    .min(1)
    .max(2 * mostTurns),
  helpful: z.enum(['yes', 'no']),
});

const limit = { times: 100, seconds: 600 };

/** Notes whether a reply helped, and goes back to it. */
export async function POST(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const form = Form.safeParse(await fieldsOf(request));
  if (!form.success) return seeOther(`/${locale}/ask`);
  const { talk, number, helpful } = form.data;
  const now = systemClock();
  if (withinLimit('judge', sourceOf(request.headers), limit, now)) await judge(talk, number, helpful === 'yes', now);
  return seeOther(`/${locale}/ask?talk=${talk}#turn-${number}`);
}
