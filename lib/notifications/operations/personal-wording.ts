import { listOffices } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { bcp47, type Locale, listComma } from '#lib/i18n/locales';
import { noticeWords, ownWords } from '#lib/i18n/notice-words';
import type { PersonalMessage, Said } from '#lib/notifications/model';

/** Says what concerns one resident alone, and leads to the page of his own where he can do something about it. */
export async function sayPersonal(message: PersonalMessage, locale: Locale): Promise<Said> {
  const t = noticeWords(locale);
  const me = ownWords(locale);
  const lang = bcp47(locale);
  switch (message.kind) {
    case 'new-sign-in': {
      const { device } = message.params;
      return { title: t('kinds.new-sign-in.title'), body: t('kinds.new-sign-in.body', { device }), path: '/me/security', lang };
    }
    case 'sign-in-changed': {
      const title = t(`kinds.sign-in-changed.title.${message.params.change}`);
      return { title, body: t('kinds.sign-in-changed.body'), path: '/me/security', lang };
    }
    case 'looked-up': {
      const { office, purpose } = message.params;
      const values = { office: await officeName(office, locale), purpose: me(`lookups.purposes.${purpose}`) };
      return { title: t('kinds.looked-up.title'), body: t('kinds.looked-up.body', values), path: '/me/lookups', lang };
    }
    case 'deputy-acted': {
      const { name, act } = message.params;
      return { title: me(`deputies.act.${act}`, { name }), body: t('kinds.deputy-acted.body'), path: '/me/deputies', lang };
    }
    case 'deputy-accepted':
    case 'deputy-ended': {
      const { name, scopes } = message.params;
      const told = scopes.map((scope) => me(`deputies.scopes.${scope}`)).join(listComma(locale));
      const body = t(`kinds.${message.kind}.body`, { scopes: told });
      return { title: t(`kinds.${message.kind}.title`, { name }), body, path: '/me/deputies', lang };
    }
  }
}

/** An office's name today, by its slug; the whole city hall where none is named. */
export async function officeName(slug: string, locale: Locale): Promise<string> {
  if (slug === '') return ownWords(locale)('lookups.wholeCityHall');
  return (await listOffices(locale, systemClock())).find((office) => office.slug === slug)?.text.title ?? slug;
}
