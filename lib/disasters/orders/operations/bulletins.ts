import { published } from '#lib/catalogue/operations/published';
import { citySettings } from '#lib/city/settings/operations';
import { type AtomEntry, atomFeed } from '#lib/disasters/orders/atom';
import {
  allClear,
  type CapMessage,
  type CapSender,
  type CapWords,
  capAlert,
  sortingOfNotice,
  sortingOfOrder,
} from '#lib/disasters/orders/cap';
import type { Order, RealMessage, SafetyNotice, Shelter } from '#lib/disasters/orders/model';
import { speakerFor } from '#lib/disasters/orders/operations/saying';
import { standingForFeeds } from '#lib/disasters/orders/operations/standing';
import { isWholeCity } from '#lib/disasters/orders/rules';
import { asMessage, bodyIn, inRow, nameOfDistricts, type Speaker, sayReal, titleIn } from '#lib/disasters/orders/sentences';
import { asDocument } from '#lib/disasters/orders/xml';
import { bcp47, type Locale, locales } from '#lib/i18n/locales';

const day = 86_400_000;
/** An order ends when somebody lifts it; so that nobody who takes our messages drops it before, they say so long. */
const orderLasts = 30 * day;

/** やさしい日本語 is Japanese to every machine: it would be the same language twice. */
const capLocales = locales.filter((locale) => locale !== 'ja-easy');

/** Something other programs are told: what, when, and how it is sorted. */
type Bulletin = Omit<CapMessage, 'words' | 'isWholeCity'> & { key: string; message: RealMessage; districts: readonly string[] };

const identifierOf = (key: string) => key.replace('/', '-');

/** Each order is one message: an alert or the update of others; when it was lifted, the cancellation. What was replaced says nothing. */
function ofOrder({ id, world, state, content, inForceAt, endedAt, replaces }: Order): Bulletin[] {
  if (!inForceAt || state === 'replaced') return [];
  const key = `order/${id}`;
  const began = { identifier: identifierOf(key), sent: inForceAt };
  const rest = { key, world, districts: content.districts, expires: new Date(inForceAt.getTime() + orderLasts), circle: null };
  const sorting = sortingOfOrder(content);
  if (endedAt) {
    const message = { kind: 'order-lifted', params: content } as const;
    return [{ ...rest, ...cancelled(began, endedAt), sorting: allClear(sorting), message }];
  }
  const references = replaces.map((one) => ({ identifier: identifierOf(`order/${one.id}`), sent: new Date(one.inForceAt) }));
  const message = { kind: 'evacuation-order', params: content } as const;
  return [{ ...rest, ...began, msgType: references.length > 0 ? 'Update' : 'Alert', references, sorting, message }];
}

function ofNotice({ id, world, content, postedAt, expiresAt, endedAt }: SafetyNotice, now: Date): Bulletin[] {
  const key = `safety-notice/${id}`;
  const began = { identifier: identifierOf(key), sent: postedAt };
  const message = { kind: 'safety-notice', params: content } as const;
  const rest = { key, world, districts: content.districts, expires: expiresAt, circle: content.point, message };
  const sorting = sortingOfNotice(content);
  if (endedAt) return [{ ...rest, ...cancelled(began, endedAt), sorting: allClear(sorting) }];
  return now < expiresAt ? [{ ...rest, ...began, msgType: 'Alert', references: [], sorting }] : [];
}

const cancelled = (began: { identifier: string; sent: Date }, sent: Date) =>
  ({ identifier: `${began.identifier}-end`, sent, msgType: 'Cancel', references: [began] }) as const;

function wordsIn({ message, world, districts, circle }: Bulletin, speaker: Speaker): CapWords {
  const { title, description, instruction, remark } = sayReal(message, speaker);
  // Whoever shows one part of it alone says that it is a drill, too.
  const headline = titleIn(world, title, speaker);
  const around = circle ? speaker.t('orders.notices.around', { metres: circle.radius }) : '';
  return {
    ...{ language: speaker.locale, event: headline, senderName: speaker.places.city, headline },
    ...{
      description: bodyIn(world, inRow(speaker.locale, [description, remark]), speaker),
      instruction: bodyIn(world, instruction, speaker),
    },
    areaDesc: nameOfDistricts(districts, speaker) || around,
  };
}

async function bulletins(now: Date): Promise<Bulletin[]> {
  const { orders, notices } = await standingForFeeds(now);
  return [...orders.flatMap(ofOrder), ...notices.flatMap((notice) => ofNotice(notice, now))];
}

async function senderAt(origin: string): Promise<CapSender> {
  return { sender: new URL(origin).hostname, web: origin, code: (await citySettings()).code };
}

/** All that holds or ended lately as CAP messages, with what each is about. */
async function capMessages(now: Date): Promise<(CapMessage & { key: string })[]> {
  const [speakers, { districts }] = await Promise.all([Promise.all(capLocales.map(speakerFor)), published()]);
  const known = districts.map(({ slug }) => slug);
  return (await bulletins(now)).map((one) => ({
    ...one,
    words: speakers.map((speaker) => wordsIn(one, speaker)),
    isWholeCity: one.circle === null && isWholeCity(one.districts, known),
  }));
}

/** One message by its identifier, as a document of its own; undefined for one that is not told any more. */
export async function capDocument(identifier: string, origin: string, now: Date): Promise<string | undefined> {
  const found = (await capMessages(now)).find((one) => one.identifier === identifier);
  return found && asDocument(capAlert(found, await senderAt(origin)));
}

/** Every message whole, in an Atom feed: CAP itself has no way to put several into one document. */
export async function capFeed(origin: string, now: Date): Promise<string> {
  const from = await senderAt(origin);
  const messages = await capMessages(now);
  const entries = messages.flatMap((message): AtomEntry[] => {
    const [{ headline = '', description = '' } = {}] = message.words;
    const said = { title: headline, summary: description, page: `${origin}/ja/disasters` };
    return [{ key: message.identifier, ...said, updated: message.sent, category: message.msgType, content: capAlert(message, from) }];
  });
  return feed('alerts.cap.xml', 'ja', entries, origin, now);
}

/** A notice that has ended is told as if it held: to machines its cancellation says otherwise, to people it would be news. */
const isEndedNotice = ({ message, msgType }: Bulletin) => message.kind === 'safety-notice' && msgType === 'Cancel';

/** Orders, shelters and notices for people's feed readers, in one language. */
export async function alertsFeed(locale: Locale, origin: string, now: Date): Promise<string> {
  const speaker = await speakerFor(locale);
  const { shelters } = await standingForFeeds(now);
  const page = `${origin}/${locale}/disasters`;
  const shown = (await bulletins(now)).filter((one) => !isEndedNotice(one));
  const told = shown.map(({ key, identifier, sent, world, message }): AtomEntry => {
    const { title, body } = asMessage(message, world, speaker);
    return { key, title, updated: sent, category: message.kind, summary: body, page, cap: `${origin}/open-data/alerts/${identifier}` };
  });
  return feed('alerts.atom', locale, [...told, ...shelters.map((shelter) => ofShelter(shelter, page, speaker))], origin, now);
}

function ofShelter({ site, world, since }: Shelter, page: string, speaker: Speaker): AtomEntry {
  const { title, body } = asMessage({ kind: 'shelter-opened', params: { site } }, world, speaker);
  return { key: `shelter/${world}/${site}`, title, updated: since, category: 'shelter-opened', summary: body, page };
}

async function feed(file: string, locale: Locale, entries: AtomEntry[], origin: string, now: Date): Promise<string> {
  const { places, t } = await speakerFor(locale);
  const head = { self: `${origin}/open-data/${file}`, title: `${places.city} ${t('orders.title')}`, author: places.city };
  return atomFeed({ ...head, language: bcp47(locale), entries }, now);
}
