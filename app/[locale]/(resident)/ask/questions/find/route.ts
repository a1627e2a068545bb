import { z } from 'zod';
import { findQuestion } from '#lib/answers/operations/questions';
import { systemClock } from '#lib/clock';
import { keepRefusedForm } from '#lib/forms/operations';
import { isLocale } from '#lib/i18n/locales';
import { newKey } from '#lib/id';
import { fieldsOf } from '#lib/web/fields';
import { sourceOf, withinLimit } from '#lib/web/rate-limit';
import { seeOther } from '#lib/web/see-other';

const Form = z.object({ reference: z.string().max(100).catch('') });
// Enough for a family at a library's computer, too few to try numbers.
const limit = { times: 20, seconds: 600 };

/** Leads to a left question by its reference; what leads nowhere comes back as it was typed. */
export async function POST(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const typed = Form.parse(await fieldsOf(request)).reference;
  const now = systemClock();
  const mayLook = withinLimit('find-question', sourceOf(request.headers), limit, now);
  const question = mayLook ? await findQuestion(typed, now) : undefined;
  if (question) return seeOther(`/${locale}/ask/questions/${question.reference}`);
  const key = newKey();
  await keepRefusedForm(key, { values: { reference: typed }, faults: { reference: mayLook ? 'reference-unknown' : 'too-many' } }, now);
  return seeOther(`/${locale}/ask/leave?form=${key}#find`);
}
