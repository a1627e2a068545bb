import type { FoundReply, Reply } from '#lib/answers/model';
import { find, type Heard } from '#lib/answers/operations/finding';
import type { Recognised } from '#lib/answers/recognising/model';
import { recognise } from '#lib/answers/recognising/recognise';
import { generalOffice } from '#lib/catalogue/operations/offices';
import { citySettings } from '#lib/city/settings/operations';

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
      return search(said, heard, patience);
  }
}

/** Milliseconds after which nobody waits for the search any longer. */
const patience = 10_000;

/** What the search says; where it is broken or too slow, whom to ask: it must never keep help away. */
async function search(said: string, heard: Heard, patience: number): Promise<FoundReply> {
  const unknown = { form: 'unknown', office: generalOffice } as const;
  const found = find(said, heard).catch((fault: unknown) => {
    console.error('search:', fault);
    return unknown;
  });
  const late = new Promise<FoundReply>((resolve) => {
    setTimeout(() => resolve(unknown), patience).unref();
  });
  return Promise.race([found, late]);
}

/** What else such a sentence asked for; that nothing was found is not worth saying there. */
async function afterwards(said: string, heard: Heard): Promise<{ also?: FoundReply }> {
  const also = await search(said, heard, patience / 5);
  return also.form === 'unknown' ? {} : { also };
}

/** What a sentence is before anything is searched; our own city goes by its names in all languages. */
export async function recognisedIn(said: string): Promise<Recognised | undefined> {
  const { name, reading, romaji, prefecture } = await citySettings();
  return recognise(said, { names: [...Object.values(name), reading, romaji].filter((one) => one !== ''), prefecture });
}
