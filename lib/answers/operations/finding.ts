import { type EntryRef, type Facet, type FoundReply, mostChoices, type Reply } from '#lib/answers/model';
import { officeOf } from '#lib/answers/operations/in-charge';
import { titlesOf } from '#lib/answers/operations/telling';
import { facetOf } from '#lib/answers/talk/facets';
import { generalOffice } from '#lib/catalogue/operations/offices';
import { published } from '#lib/catalogue/operations/published';
import { type Found, type Searched, searchCatalogue } from '#lib/catalogue/operations/searching';
import { originalLocale } from '#lib/i18n/locales';
import type { Voice } from '#lib/i18n/voice';

/** What a sentence is heard with: the reader's language, and what was answered before, the last first. */
export type Heard = { voice: Voice; now: Date; before: readonly Reply[] };

/**
 * What a sentence scores by itself, while something is being talked about: so much, and it speaks of something new;
 * less than `faint`, and nothing is said; told alone is only what is `sure`, and `near` to what scores most.
 */
const scores = { newTopic: 0.5, sure: 0.3, near: 0.8, faint: 0.15 } as const;

/** What the catalogue says to a sentence: by itself, or as one more question about what is being talked about. */
export async function find(said: string, { voice, now, before }: Heard): Promise<FoundReply> {
  const heard = facetOf(said);
  // 「児童手当はどうすればもらえますか」 asks for all of it.
  const asked = heard?.facet === 'steps' && !heard.alone ? undefined : heard;
  const topic = topicOf(before);
  const own = asked?.alone && topic ? undefined : await telling(said, voice, now);
  const score = own?.found[0]?.score ?? 0;
  if (asked?.alone && topic) return { form: 'answer', about: await tellingOf(topic), facet: asked.facet, others: [] };
  if (!own || !topic || score >= scores.newTopic) return foundReply(own ?? nothing, asked?.facet);
  return followUp(said, own, topic, { voice, now, facet: asked?.facet });
}

/** The entry being talked about: the one last told, or the first of those last offered. */
export function topicOf(before: readonly Reply[]): EntryRef | undefined {
  for (const reply of before) {
    const found = 'also' in reply ? reply.also : reply;
    if (found?.form === 'answer') return found.about;
    if (found?.form === 'choices') return found.choices[0];
  }
  return undefined;
}

/** A word of the glossary is told to who asks for it, not to who happens to use one of its explanation. */
async function telling(question: string, voice: Voice, now: Date): Promise<Searched> {
  const { found, form } = await searchCatalogue(question, voice, now);
  const told = found.filter(({ kind, why }) => kind !== 'term' || why.field !== 'body');
  return { found: told, form: form === 'one' && told[0] !== found[0] ? 'few' : form };
}

const nothing: Searched = { found: [], form: 'none' };

type Asked = { voice: Voice; now: Date; facet: Facet | undefined };

/**
 * 「代わりに母が行ってもいいですか」 is a question about something: it is searched together with the name of what is
 * being talked about. What was told already is no news; where nothing else is near, the sentence stands alone.
 */
async function followUp(said: string, own: Searched, topic: EntryRef, { voice, now, facet }: Asked): Promise<FoundReply> {
  // Its Japanese name: search knows that in every language.
  const [name] = await titlesOf([topic], originalLocale, now);
  const together = await telling(`${name?.title ?? ''} ${said}`, voice, now);
  const alone = (one: Found) => own.found.find((other) => isSame(one, other))?.score ?? 0;
  const news = together.found.filter((one) => !isSame(one, topic) && alone(one) >= scores.faint);
  const [first, second] = news;
  if (!first || own.form === 'none') return { form: 'unknown', office: generalOffice };
  const isClear = first.score - (second?.score ?? 0) > first.score * clear;
  const isMeant = alone(first) >= Math.max(scores.sure, (own.found[0]?.score ?? 0) * scores.near);
  return foundReply({ found: news, form: isClear && isMeant ? 'one' : 'few' }, facet);
}

/** So far ahead of the next, as a share of its own score, one answer may stand alone. */
const clear = 0.25;

const isSame = (one: Pick<Found, 'kind' | 'slug'>, other: Pick<Found, 'kind' | 'slug'>) =>
  one.kind === other.kind && one.slug === other.slug;

/** What can tell a single thing: an answer itself cannot, the procedure that it leads to can. */
async function tellingOf(topic: EntryRef): Promise<EntryRef> {
  if (topic.kind !== 'answer') return topic;
  const answer = (await published()).answers.find(({ slug }) => slug === topic.slug);
  const service = answer?.facts.services[0];
  return service ? { kind: 'service', slug: service } : topic;
}

/** One answer where the search is sure of it; a few to choose from where several are close; or whom to ask. */
async function foundReply({ found, form }: Searched, facet: Facet | undefined): Promise<FoundReply> {
  const [first, ...others] = found.map(({ kind, slug }): EntryRef => ({ kind, slug }));
  if (!first || form === 'none') return { form: 'unknown', office: (first && (await officeOf(first))) ?? generalOffice };
  if (form === 'one' || others.length === 0) return { form: 'answer', about: first, facet, others: others.slice(0, mostChoices) };
  return { form: 'choices', choices: [first, ...others].slice(0, mostChoices), facet };
}
