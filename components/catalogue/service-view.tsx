import { getTranslations } from 'next-intl/server';
import { BringList } from '#components/catalogue/bring-list';
import { Explained } from '#components/catalogue/explained';
import { Fees } from '#components/catalogue/fees';
import { PrintFoot } from '#components/catalogue/print-foot';
import { ServiceData } from '#components/catalogue/service-data';
import { ServiceFacts } from '#components/catalogue/service-facts';
import { TermExplanations } from '#components/catalogue/term-explanations';
import { TextNotice } from '#components/catalogue/text-notice';
import { Ways } from '#components/catalogue/ways';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { LinkList } from '#components/ui/link-list';
import { Prose } from '#components/ui/prose';
import { Section } from '#components/ui/section';
import { spellingsOf, termsIn } from '#lib/catalogue/operations/glossary';
import { inCharge } from '#lib/catalogue/operations/offices';
import type { ServicePage } from '#lib/catalogue/operations/services';
import { addressOf } from '#lib/catalogue/rules/addresses';
import { textsOf } from '#lib/catalogue/rules/telling';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';
import { cityOfRequest } from '#lib/web/city';
import { freshUntil } from '#lib/web/fresh';

/** A service's whole page, as residents get it and as staff preview it. */
export async function ServiceView({ page, voice, now }: { page: ServicePage; voice: Voice; now: Date }) {
  const [t, asked, own, online, { city }] = await Promise.all([
    getTranslations('catalogue.service'),
    getTranslations('answers.list'),
    getTranslations('me'),
    getTranslations('procedures.online'),
    cityOfRequest(),
  ]);
  const locale = localeOf(voice);
  const { service, office, items, related, events, answers } = page;
  const { slug, text, facts, languages } = service;
  const terms = await termsIn(textsOf(text), voice);
  const spellings = spellingsOf(terms);
  const lang = (field: string) => bcp47(languages[field] ?? locale);
  const explain = (plain: string) => <Explained text={plain} terms={spellings} />;
  return (
    <Page locale={locale} path={`/services/${slug}`} office={office && inCharge(office, voice)} checkedOn={service.checkedOn}>
      <FreshUntil at={freshUntil(now, office?.opening.changesAt)} />
      <ServiceData page={page} locale={locale} city={city} />
      <article>
        <h1 lang={lang('title')}>{text.title}</h1>
        <p className="mt-2 text-[1.125rem]" lang={lang('summary')}>
          {explain(text.summary)}
        </p>
        {text.officialName && text.officialName !== text.title && (
          <p className="mt-1 text-[0.9375rem] text-ink-soft">
            {t('officialName')}: <span lang="ja">{text.officialName}</span>
          </p>
        )}
        <TextNotice told={service} locale={locale} />
        {page.procedure && (
          <p className="screen-only mt-4">
            <a className="button button-solid" href={`/${locale}${addressOf('procedure', page.procedure)}`}>
              {online('title')}
            </a>
          </p>
        )}
        <ServiceFacts service={service} locale={locale} />
        <div className="md:grid md:grid-cols-2 md:gap-x-10">
          <Section id="who" title={t('who')}>
            <div lang={lang('who')}>
              <Prose text={text.who} draw={explain} />
            </div>
          </Section>
          <Section id="bring" title={t('bring')}>
            <BringList service={service} items={items} locale={locale} explain={explain} />
          </Section>
          <Section id="ways" title={t('ways')}>
            <Ways service={service} locale={locale} />
          </Section>
          <Section id="fee" title={t('fee')}>
            <Fees service={service} locale={locale} />
          </Section>
        </div>
        <Section id="steps" title={t('steps')}>
          <ol className="list-decimal space-y-2 pl-7" lang={lang('steps')}>
            {text.steps.map((step) => (
              <li key={step}>{explain(step)}</li>
            ))}
          </ol>
        </Section>
        {text.notes && (
          <Section id="notes" title={t('notes')}>
            <div lang={lang('notes')}>
              <Prose text={text.notes} draw={explain} />
            </div>
          </Section>
        )}
      </article>
      <div className="screen-only md:grid md:grid-cols-2 md:gap-x-10">
        {events.length > 0 && (
          <Section id="events" title={t('events')}>
            <LinkList
              rows={events.map((event) => ({
                href: `/${locale}/life-events/${event.slug}`,
                title: event.title,
                lang: bcp47(event.language),
              }))}
            />
          </Section>
        )}
        {answers.length > 0 && (
          <Section id="answers" title={asked('title')}>
            <LinkList
              rows={answers.map((answer) => ({
                href: `/${locale}${addressOf('answer', answer.slug)}`,
                title: answer.title,
                lang: bcp47(answer.language),
              }))}
            />
          </Section>
        )}
        {related.length > 0 && (
          <Section id="related" title={t('related')}>
            <LinkList
              rows={related.map((other) => ({
                href: `/${locale}/services/${other.slug}`,
                title: other.title,
                lang: bcp47(other.language),
              }))}
            />
          </Section>
        )}
      </div>
      {facts.laws.length > 0 && (
        <details className="screen-only mt-8">
          <summary className="min-h-11 py-2 font-bold">{t('laws')}</summary>
          <ul lang="ja">
            {facts.laws.map(({ law, article, url }) => (
              <li key={law + article}>{url ? <a href={url} rel="external">{`${law} ${article}`}</a> : `${law} ${article}`}</li>
            ))}
          </ul>
        </details>
      )}
      <form method="post" action={`/${locale}/me/pins/add`} className="screen-only mt-8">
        <input type="hidden" name="slug" value={slug} />
        <button className="button button-outline" type="submit">
          {own('pin')}
        </button>
      </form>
      <TermExplanations terms={terms} locale={locale} />
      <PrintFoot path={`/${locale}/services/${slug}`} />
    </Page>
  );
}
