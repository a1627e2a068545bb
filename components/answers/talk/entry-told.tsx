import { getTranslations } from 'next-intl/server';
import { AnswerTold } from '#components/answers/talk/answer-told';
import { AskOffice } from '#components/answers/talk/ask-office';
import { ServiceTold } from '#components/answers/talk/service-told';
import { OfficeCard } from '#components/catalogue/office-card';
import { FacilityCard } from '#components/facilities/facility-card';
import { Prose } from '#components/ui/prose';
import type { EntryRef, Facet } from '#lib/answers/model';
import { tellEntry } from '#lib/answers/operations/telling';
import { generalOffice } from '#lib/catalogue/operations/offices';
import { addressOf } from '#lib/catalogue/rules/addresses';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';

type Props = { about: EntryRef; facet?: Facet | undefined; voice: Voice; now: Date };

/** What an entry says, or one thing of it, with where it comes from, whom to ask and what to do next. */
export async function EntryTold({ about, facet, voice, now }: Props) {
  const [t, words, told] = await Promise.all([
    getTranslations('answers.talk'),
    getTranslations('answers.page'),
    tellEntry(about, voice, now),
  ]);
  const locale = localeOf(voice);
  if (!told) {
    return (
      <>
        <p>{t('gone')}</p>
        <AskOffice slug={generalOffice} voice={voice} now={now} />
      </>
    );
  }
  switch (told.kind) {
    case 'answer':
      return <AnswerTold page={told.page} voice={voice} now={now} />;
    case 'service':
      return <ServiceTold page={told.page} facet={facet} voice={voice} now={now} />;
    case 'office':
      return <OfficeCard office={told.office} locale={locale} />;
    case 'facility':
      return <FacilityCard facility={told.facility} locale={locale} />;
    case 'life-event': {
      const { slug, text, languages } = told.event;
      return (
        <>
          <p lang={bcp47(languages['summary'] ?? locale)}>{text.summary}</p>
          <p className="mt-3">
            <a
              className="button button-solid"
              href={`/${locale}${addressOf('life-event', slug)}`}
              lang={bcp47(languages['title'] ?? locale)}
            >
              {words('startChecklist', { title: text.title })}
            </a>
          </p>
        </>
      );
    }
    case 'term': {
      const { text, languages, slug } = told.term;
      return (
        <>
          <p className="font-bold" lang={bcp47(languages['title'] ?? locale)}>
            {text.title}
          </p>
          <div lang={bcp47(languages['meaning'] ?? locale)}>
            <Prose text={text.meaning} />
          </div>
          <p className="mt-2">
            <a className="tap" href={`/${locale}/glossary#${slug}`}>
              {t('openTerm')}
            </a>
          </p>
        </>
      );
    }
  }
}
