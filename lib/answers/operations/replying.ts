import { type EntryRef, type Facet, type FoundReply, mostChoices, type Reply } from '#lib/answers/model';
import { officeOf } from '#lib/answers/operations/in-charge';
import type { Recognised } from '#lib/answers/recognising/model';
import { recognise } from '#lib/answers/recognising/recognise';
import { facetOf } from '#lib/answers/talk/facets';
import { generalOffice } from '#lib/catalogue/operations/offices';
import { published } from '#lib/catalogue/operations/published';
import { type Searched, searchCatalogue } from '#lib/catalogue/operations/searching';
import { citySettings } from '#lib/city/settings/operations';
import type { Voice } from '#lib/i18n/voice';

/** What a sentence is heard with: the reader's language, and what was talked about before. */
export type Heard = { voice: Voice; now: Date; before?: Reply | undefined };

/**
 * How a sentence is answered. What may cost a life comes first; then what only asks one more thing about the entry
 * being talked about; then what the catalogue has. It never asserts what it is not sure of: it asks back, or says
 * that it does not know and whom to ask.
 * @param said as typed; nothing of it is kept here.
 */
export async function replyTo(said: string, heard: Heard): Promise<Reply> {
  const recognised = await recognisedIn(said);
  switch (recognised?.kind) {
    case 'emergency':
      return { form: 'emergency', of: recognised.of, numbers: recognised.numbers, ...(recognised.also && (await afterwards(said, heard))) };
    case 'distress':
      return { form: 'distress', of: recognised.of, ...(await afterwards(said, heard)) };
    case 'small-talk':
      return { form: 'small-talk', of: recognised.of };
    case 'other-city':
      return { form: 'other-city', name: recognised.name };
    case 'outside':
      return { form: 'unknown', office: generalOffice };
    default:
      return find(said, heard);
  }
}

/** What else such a sentence asked for; that nothing was found is not worth saying there. */
async function afterwards(said: string, heard: Heard): Promise<{ also?: FoundReply }> {
  const also = await find(said, heard);
  return also.form === 'unknown' ? {} : { also };
}

/** What a sentence is before anything is searched; our own city goes by its names in all languages. */
export async function recognisedIn(said: string): Promise<Recognised | undefined> {
  const { name, reading, romaji, prefecture } = await citySettings();
  return recognise(said, { names: [...Object.values(name), reading, romaji].filter((one) => one !== ''), prefecture });
}

async function find(said: string, { voice, now, before }: Heard): Promise<FoundReply> {
  const asked = facetOf(said);
  const topic = topicOf(before);
  if (asked?.alone && topic) return { form: 'answer', about: await tellingOf(topic), facet: asked.facet, others: [] };
  const { found, form } = await searchCatalogue(said, voice, now);
  // A word is explained to who asks for it, not to who happens to use one of its explanation.
  const telling = found.filter(({ kind, why }) => kind !== 'term' || why.field !== 'body');
  return foundReply({ found: telling, form }, asked?.facet);
}

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

/** The entry being talked about. */
export function topicOf(reply: Reply | undefined): EntryRef | undefined {
  if (!reply) return undefined;
  if (reply.form === 'answer') return reply.about;
  return 'also' in reply ? topicOf(reply.also) : undefined;
}
