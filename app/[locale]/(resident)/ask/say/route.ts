import { z } from 'zod';
import { EntryRef, longestQuestion, mostTurns } from '#lib/answers/model';
import { choose, say } from '#lib/answers/operations/talking';
import { titlesOf } from '#lib/answers/operations/telling';
import { systemClock } from '#lib/clock';
import { keepRefusedForm } from '#lib/forms/operations';
import { isLocale } from '#lib/i18n/locales';
import { newKey } from '#lib/id';
import { fieldsOf } from '#lib/web/fields';
import { sourceOf, withinLimit } from '#lib/web/rate-limit';
import { seeOther } from '#lib/web/see-other';

const Form = z.object({
  talk: z.uuid().catch(() => newKey()),
  number: z.coerce
    .number()
    .int()
    .min(1)
    .max(mostTurns + 1)
    .catch(1),
  opening: z.string().optional(),
  said: z.string().default(''),
  /** An entry that was offered, `service/moving-in`. */
  choice: z
    .string()
    .transform((choice) => EntryRef.safeParse({ kind: choice.split('/')[0], slug: choice.split('/')[1] }).data)
    .optional(),
});
// A conversation is quicker than a form; a whole office may share one address.
const limit = { times: 300, seconds: 600 };
const refusals = { times: 30, seconds: 600 };

/** Takes a sentence of a talk, or one of the entries it offered; answers with the talk, or with the sentence as typed. */
export async function POST(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { talk, number, opening, said, choice } = Form.parse(await fieldsOf(request));
  const now = systemClock();
  const place = { talk, voice: locale };
  const back = (rest: string) => seeOther(`/${locale}/ask?talk=${talk}${rest}`);
  if (!withinLimit('talk', sourceOf(request.headers), limit, now)) return refuse('too-many');
  // A question that came in the address becomes part of the talk as soon as there is one.
  if (opening !== undefined) await say(place, { number: 1, said: opening }, now);
  const [named] = choice ? await titlesOf([choice], locale, now) : [];
  if (named) return back(`#turn-${await choose(place, { number, about: named, named: named.title }, now)}`);
  const turn = await say(place, { number, said }, now);
  return turn.ok ? back(`#turn-${turn.value}`) : refuse(turn.fault);

  async function refuse(fault: string) {
    // A flood must not fill the database with what it is refused.
    if (!withinLimit('talk-refused', sourceOf(request.headers), refusals, now)) return back('#ask');
    const form = newKey();
    await keepRefusedForm(form, { values: { said: said.slice(0, 4 * longestQuestion) }, faults: { said: fault } }, now);
    return back(`&form=${form}#ask`);
  }
}
