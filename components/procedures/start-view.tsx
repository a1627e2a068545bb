import { getTranslations } from 'next-intl/server';
import { ItemNames } from '#components/catalogue/bring-list';
import { Explained } from '#components/catalogue/explained';
import { TermExplanations } from '#components/catalogue/term-explanations';
import { TextNotice } from '#components/catalogue/text-notice';
import { BegunDraft } from '#components/procedures/begun-draft';
import { OneButton } from '#components/residents/field';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { Island } from '#components/ui/island';
import { Prose } from '#components/ui/prose';
import { Section } from '#components/ui/section';
import { spellingsOf, termsIn } from '#lib/catalogue/operations/glossary';
import { officeInCharge } from '#lib/catalogue/operations/offices';
import { showService } from '#lib/catalogue/operations/services';
import { textsOf } from '#lib/catalogue/rules/telling';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';
import { languageTold, type ToldProcedure } from '#lib/procedures/operations/definitions';
import type { Draft } from '#lib/procedures/operations/drafting';
import { isOfWho } from '#lib/procedures/who/model';
import { freshUntil } from '#lib/web/fresh';

type Props = { told: ToldProcedure; begun: Draft | undefined; note: string; voice: Voice; now: Date };

/** A procedure before the start: for whom, how long, what to have at hand, what is asked, what happens after; then one button. */
export async function StartView({ told, begun, note, voice, now }: Props) {
  const locale = localeOf(voice);
  const { slug, text, facts } = told;
  const [t, paper, terms, office, page] = await Promise.all([
    getTranslations('procedures'),
    getTranslations('paper'),
    termsIn([text.summary, text.after, ...textsOf(text.hints)], voice),
    officeInCharge(facts.office, voice, now),
    facts.service ? showService(facts.service, voice, now) : undefined,
  ]);
  const spellings = spellingsOf(terms);
  const explain = (plain: string) => <Explained text={plain} terms={spellings} />;
  const lang = (field: string, row?: string) => bcp47(languageTold(told, locale, field, row));
  const base = `/procedures/${slug}`;
  const isOwn = begun !== undefined || note !== '';
  const all = facts.fields.filter(({ type }) => type === 'documents');
  // What only whoever acts for another needs comes last.
  const papers = [...all.filter(({ id }) => !isOfWho(id)), ...all.filter(({ id }) => isOfWho(id))];
  const bring = page?.service.facts.bring.filter(({ conditional }) => !conditional) ?? [];
  return (
    <Page locale={locale} path={base} office={office} checkedOn={told.checkedOn}>
      {isOwn ? <meta name="robots" content="noindex" /> : <FreshUntil at={freshUntil(now, office?.opening.changesAt)} />}
      <h1 lang={lang('title')}>{text.title}</h1>
      {note === 'discarded' && (
        <p role="status" className="card my-4 font-bold">
          {t('start.discarded')}
        </p>
      )}
      <p className="mt-2 text-[1.125rem]" lang={lang('summary')}>
        {explain(text.summary)}
      </p>
      <TextNotice told={told} locale={locale} />
      <procedure-start data-definition={JSON.stringify({ slug, version: told.version, facts })} data-locale={locale} className="block">
        <div data-begun hidden={!begun}>
          <BegunDraft slug={slug} begun={begun} locale={locale} />
        </div>
        <div data-begin hidden={begun !== undefined} className="my-5">
          <OneButton action={`/${locale}${base}/begin`} label={t('start.begin')} solid />
          <p className="mt-3">{t('start.minutes', { count: facts.minutes })}</p>
          <p className="text-[0.9375rem] text-ink-soft">{t('start.safe')}</p>
        </div>
      </procedure-start>
      <div className="md:grid md:grid-cols-2 md:gap-x-10">
        <Section id="needs" title={t('start.needs')}>
          {papers.length === 0 && bring.length === 0 && <p>{t('start.needsNothing')}</p>}
          <ul className="list-disc space-y-1 pl-6">
            {bring.map(({ id, items }) => (
              <li key={id}>
                <ItemNames slugs={items} items={page?.items ?? new Map()} explain={explain} or={t('start.or')} />
              </li>
            ))}
            {papers.map(({ id, optional }) => (
              <li key={id} lang={lang('fields', id)}>
                {isOfWho(id) ? t('who.papers', { name: text.fields[id] ?? id }) : t('start.upload', { name: text.fields[id] ?? id })}
                {optional && ` ${t('step.optional')}`}
              </li>
            ))}
          </ul>
        </Section>
        <Section id="steps" title={t('start.steps')}>
          <ol className="list-decimal space-y-1 pl-6">
            {facts.steps.map(({ id }) => (
              <li key={id} lang={lang('steps', id)}>
                {text.steps[id] ?? id}
              </li>
            ))}
          </ol>
        </Section>
      </div>
      <Section id="after" title={t('start.after')}>
        <div lang={lang('after')}>
          <Prose text={text.after} draw={explain} />
        </div>
      </Section>
      <div className="mt-6">
        {text.paper && (
          <p className="text-[0.9375rem] text-ink-soft" lang={lang('paper')}>
            {t('start.paper', { name: text.paper })}
          </p>
        )}
        <p>
          <a className="tap" href={`/${locale}${base}/paper`}>
            {paper('link')}
          </a>
        </p>
        {page && (
          <p>
            <a className="tap" href={`/${locale}/services/${page.service.slug}`}>
              {t('start.service')}
            </a>
          </p>
        )}
        <p className="mt-4 text-[0.9375rem]">{t('start.guest')}</p>
        <p className="text-[0.9375rem]">
          {t('start.signIn')}{' '}
          <a className="tap" href={`/${locale}/me/sign-in?to=${encodeURIComponent(base)}`}>
            {t('start.toSignIn')}
          </a>
        </p>
      </div>
      <TermExplanations terms={terms} locale={locale} />
      <Island name="procedure" />
    </Page>
  );
}
