import type { NoticeContent, OrderContent, OrderWorld, RealMessage, Remark } from '#lib/disasters/orders/model';
import { actOfOrder, isWholeCity, leadsAway, namesLevel, stayOf } from '#lib/disasters/orders/rules';
import { nameOfWarning } from '#lib/disasters/warnings/naming';
import { actFor } from '#lib/disasters/warnings/rules';
import { bcp47, type Locale, listComma, localeNames } from '#lib/i18n/locales';
import type { DisasterWords } from '#lib/i18n/notice-words';

/** What the city and its places are called in the reader's language. */
export type Places = {
  city: string;
  districts: ReadonlyMap<string, string>;
  sites: ReadonlyMap<string, { title: string; address: string }>;
};

/** In whose words something is said. */
export type Speaker = { locale: Locale; t: DisasterWords; places: Places };

/** What has happened, what to do, and what somebody added in his own words. */
export type Sentences = { title: string; description: string; instruction: string; remark: string };

/** Sentences in a row, as the language sets them. */
export function inRow(locale: Locale, parts: readonly string[]): string {
  return parts.filter(Boolean).join(bcp47(locale) === 'ja' || locale === 'zh-Hans' ? '' : ' ');
}

/** The name of an order: 警戒レベル4 避難指示（洪水）. */
export function nameOfOrder(content: Pick<OrderContent, 'level' | 'hazard'>, { t }: Speaker): string {
  const values = { level: content.level, name: t(`orders.levels.${content.level}`), hazard: t(`disasters.hazards.${content.hazard}`) };
  return t(namesLevel(content) ? 'orders.name.withLevel' : 'orders.name.plain', values);
}

/** The districts by name; all of them are the whole city. */
export function nameOfDistricts(slugs: readonly string[], { t, places, locale }: Speaker): string {
  if (isWholeCity(slugs, [...places.districts.keys()])) return t('orders.wholeCity', { city: places.city });
  return slugs.map((slug) => places.districts.get(slug) ?? slug).join(listComma(locale));
}

/** An order in a language, with the fixed names of 避難情報に関するガイドライン (内閣府, 2021). */
export function sayOrder(content: OrderContent, speaker: Speaker): Sentences {
  const { t, locale, places } = speaker;
  const { level, hazard, districts, sites, remark } = content;
  const values = {
    ...{ level, name: t(`orders.levels.${level}`), hazard: t(`disasters.hazards.${hazard}`) },
    place: nameOfDistricts(districts, speaker),
  };
  const stay = stayOf(content);
  const named = sites.map((slug) => places.sites.get(slug)?.title ?? slug).join(listComma(locale));
  const where = named ? t('orders.sites', { sites: named }) : hazard === 'tsunami' ? '' : t('orders.anywhere');
  return {
    title: nameOfOrder(content, speaker),
    description: t(namesLevel(content) ? 'orders.issued.withLevel' : 'orders.issued.plain', values),
    instruction: inRow(locale, [
      t(`warnings.act.${actOfOrder(content)}`),
      stay ? t(`orders.stay.${stay}`) : '',
      leadsAway(content) ? where : '',
    ]),
    remark: sayRemark(remark, speaker),
  };
}

/** The end of an order. */
export function sayLifted(content: OrderContent, speaker: Speaker): Sentences {
  const order = nameOfOrder(content, speaker);
  const description = speaker.t('orders.lifted.body', { order, place: nameOfDistricts(content.districts, speaker) });
  return { title: speaker.t('orders.lifted.title', { order }), description, instruction: '', remark: '' };
}

export function sayNotice({ kind, districts, point, remark }: NoticeContent, speaker: Speaker): Sentences {
  const { t, locale } = speaker;
  const around = point ? t('orders.notices.around', { metres: point.radius }) : '';
  const place = [nameOfDistricts(districts, speaker), around].filter(Boolean).join(listComma(locale));
  return {
    title: t(`orders.notices.kinds.${kind}.title`),
    description: t(`orders.notices.kinds.${kind}.seen`, { place }),
    instruction: t(`orders.notices.kinds.${kind}.act`),
    remark: sayRemark(remark, speaker),
  };
}

/** Somebody's own words: to readers of another language with a word that they are not translated. */
function sayRemark(remark: Remark | null, { t, locale }: Speaker): string {
  if (!remark || remark.locale === locale) return remark?.text ?? '';
  return t('orders.untranslated', { language: localeNames[remark.locale], text: remark.text });
}

/** What a message says, as meant. */
export function sayReal(message: RealMessage, speaker: Speaker): Sentences {
  const { t, locale, places } = speaker;
  const nothing = { instruction: '', remark: '' };
  switch (message.kind) {
    case 'evacuation-order':
      return sayOrder(message.params, speaker);
    case 'order-lifted':
      return sayLifted(message.params, speaker);
    case 'safety-notice':
      return sayNotice(message.params, speaker);
    case 'shelter-opened': {
      const { title: site, address } = places.sites.get(message.params.site) ?? { title: message.params.site, address: '' };
      return {
        title: t('orders.shelters.opened.title', { site }),
        description: t('orders.shelters.opened.body', { site, address }),
        ...nothing,
      };
    }
    case 'warning': {
      const act = actFor(message.params);
      const description = inRow(locale, [act ? t(`warnings.act.${act}`) : '', t('orders.warning.body')]);
      return { title: nameOfWarning(message.params, t), description, ...nothing };
    }
    case 'warning-ended': {
      const name = nameOfWarning(message.params, t);
      return { title: t('orders.warning.ended.title', { name }), description: t('orders.warning.ended.body', { name }), ...nothing };
    }
  }
}

/** A title as its world says it: in a drill that stands first. */
export const titleIn = (world: OrderWorld, title: string, { t }: Speaker) =>
  world === 'drill' ? t('orders.drill.title', { title }) : title;

/** Sentences as their world says them. */
export const bodyIn = (world: OrderWorld, body: string, { t }: Speaker) =>
  world === 'drill' && body !== '' ? t('orders.drill.body', { body }) : body;

/** A message in two parts, as a phone's screen shows it. In a drill both say so first. */
export function asMessage(message: RealMessage, world: OrderWorld, speaker: Speaker): { title: string; body: string } {
  const { title, description, instruction, remark } = sayReal(message, speaker);
  const body = inRow(speaker.locale, [description, instruction, remark]);
  return { title: titleIn(world, title, speaker), body: bodyIn(world, body, speaker) };
}
