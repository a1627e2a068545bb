import { getTranslations } from 'next-intl/server';
import { TextNotice } from '#components/catalogue/text-notice';
import type { OnPaper } from '#components/procedures/paper/asked-on-paper';
import { PaperFoot } from '#components/procedures/paper/paper-foot';
import { PaperPart } from '#components/procedures/paper/paper-part';
import { DayLine } from '#components/procedures/paper/writing-space';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { dayOf } from '#lib/calendar/day';
import { inCharge, showOffice } from '#lib/catalogue/operations/offices';
import { bcp47, originalLocale } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';
import { sheetParts } from '#lib/procedures/cases/sheet-order';
import type { ToldProcedure } from '#lib/procedures/operations/definitions';
import { cityOfRequest } from '#lib/web/city';
import { freshUntil } from '#lib/web/fresh';

/** `original`: the same in Japanese, as the city hall calls it. */
type Props = { told: ToldProcedure; original: ToldProcedure; voice: Voice; now: Date };

/** 紙の様式: the whole form of a procedure, empty, to be printed on A4 and written on. */
export async function PaperView({ told, original, voice, now }: Props) {
  const locale = localeOf(voice);
  const [t, words, office, { city }] = await Promise.all([
    getTranslations('paper'),
    getTranslations('procedures'),
    showOffice(told.facts.office, voice, now),
    cityOfRequest(),
  ]);
  const base = `/procedures/${told.slug}`;
  const paper: OnPaper = { told, t, words, locale, today: dayOf(now), lang: (field) => bcp47(told.languages[field] ?? locale) };
  return (
    <Page locale={locale} path={`${base}/paper`} office={office && inCharge(office, voice)} checkedOn={told.checkedOn}>
      <FreshUntil at={freshUntil(now, office?.opening.changesAt)} />
      <div className="screen-only">
        <a className="tap" href={`/${locale}${base}`}>
          {t('back')}
        </a>
        <p>{t('lead')}</p>
        <TextNotice told={told} locale={locale} />
        <print-page hidden className="my-3 block">
          <button type="button" className="button button-solid">
            {words('receipt.print')}
          </button>
        </print-page>
      </div>
      <article className="sheet p-3 print:p-0">
        <PaperHead paper={paper} title={original.text.paper ?? original.text.title} city={city} />
        {sheetParts(told.facts).map((part) => (
          <PaperPart key={part.step} paper={paper} part={part} />
        ))}
        <PaperFoot paper={paper} office={office} />
      </article>
    </Page>
  );
}

/** What it is, for whom, on which day, and room for the city hall's stamp. */
function PaperHead({ paper, title, city }: { paper: OnPaper; title: string; city: string }) {
  const { told, t, words, lang, locale } = paper;
  return (
    <>
      <div className="flex justify-between gap-4">
        <div>
          <h1 lang={bcp47(originalLocale)}>{title}</h1>
          {bcp47(locale) !== bcp47(originalLocale) && (
            <p className="font-bold" lang={lang('title')}>
              {told.text.title}
            </p>
          )}
          <p className="mt-2">{t('to', { city })}</p>
        </div>
        <p className="h-24 w-44 shrink-0 border border-black px-1 text-center text-[0.875rem]">{t('desk')}</p>
      </div>
      <p className="mt-2 text-[0.9375rem]" lang={lang('summary')}>
        {told.text.summary}
      </p>
      <p className="text-[0.9375rem]">{t('how')}</p>
      <div className="mt-2 flex items-end justify-end gap-2">
        {t('day')}
        <DayLine words={words} />
      </div>
    </>
  );
}
