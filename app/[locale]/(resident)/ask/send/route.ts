import { z } from 'zod';
import { longestQuestion } from '#lib/answers/model';
import { leaveQuestion } from '#lib/answers/operations/questions';
import { systemClock } from '#lib/clock';
import { keepRefusedForm } from '#lib/forms/operations';
import { isLocale } from '#lib/i18n/locales';
import { newKey } from '#lib/id';
import { fieldsOf } from '#lib/web/fields';
import { sourceOf, withinLimit } from '#lib/web/rate-limit';
import { seeOther } from '#lib/web/see-other';

const Form = z.object({ question: z.string().default(''), key: z.uuid().catch(() => newKey()), turn: z.string().default('') });
const limit = { times: 10, seconds: 600 };

/** Takes a question that a resident leaves; answers with its receipt, or with the form as it was filled. */
export async function POST(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { question, key, turn } = Form.parse(await fieldsOf(request));
  const now = systemClock();
  const left = withinLimit('question', sourceOf(request.headers), limit, now)
    ? await leaveQuestion({ question, formKey: key, locale, after: turnOf(turn) }, now)
    : ({ ok: false, fault: 'too-many' } as const);
  if (left.ok) return seeOther(`/${locale}/ask/questions/${left.value}`);
  await keepRefusedForm(key, { values: { question: question.slice(0, 4 * longestQuestion) }, faults: { question: left.fault } }, now);
  return seeOther(`/${locale}/ask/leave?form=${key}`);
}

/** The reply that did not help, `talk/number`; undefined where the question belongs to none. */
function turnOf(turn: string): { talk: string; number: number } | undefined {
  const [talk = '', number = ''] = turn.split('/');
  return z.uuid().safeParse(talk).success && /^\d{1,3}$/.test(number) ? { talk, number: Number(number) } : undefined;
}
