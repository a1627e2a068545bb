import { getTranslations } from 'next-intl/server';
import { Explained } from '#components/catalogue/explained';
import { TermExplanations } from '#components/catalogue/term-explanations';
import { TextNotice } from '#components/catalogue/text-notice';
import type { Asking } from '#components/procedures/asking';
import { saidInStep } from '#components/procedures/controls';
import { ProcedureForm } from '#components/procedures/procedure-form';
import { StepForm } from '#components/procedures/step-form';
import { Page } from '#components/shell/page';
import { FaultSummary } from '#components/ui/fault-summary';
import { FreshUntil } from '#components/ui/fresh-until';
import { spellingsOf, termsIn } from '#lib/catalogue/operations/glossary';
import { officeInCharge } from '#lib/catalogue/operations/offices';
import { textsOf } from '#lib/catalogue/rules/telling';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';
import { languageTold, type ToldProcedure } from '#lib/procedures/operations/definitions';
import { whoStep } from '#lib/procedures/who/model';
import { isForAnother } from '#lib/procedures/who/own-answers';
import { freshUntil } from '#lib/web/fresh';

/** What of a step is known of one person: nothing on the public page, which a script fills in. */
export type Filled = Pick<Asking, 'typed' | 'faults' | 'refused' | 'asked' | 'files' | 'offers'> & {
  /** Questions have come up by what was answered. */
  hasMore: boolean;
  fromCheck: boolean;
  /** Whose page it is: the draft's, or everybody's. */
  isOwn: boolean;
  /** The step before on the way, and how the way stands. */
  before: string | undefined;
  number: number;
  ahead: number;
};

type Props = { told: ToldProcedure; step: string; filled: Filled; voice: Voice; now: Date };

/** One step of a procedure: one topic, its questions, and how far it still is. */
export async function StepView({ told, step, filled, voice, now }: Props) {
  const locale = localeOf(voice);
  const [t, terms, office] = await Promise.all([
    getTranslations('procedures'),
    termsIn(textsOf(told.text), voice),
    officeInCharge(told.facts.office, voice, now),
  ]);
  const spellings = spellingsOf(terms);
  const lang = (field: string) => bcp47(languageTold(told, locale, field, step));
  const titleLang = bcp47(languageTold(told, locale, 'title'));
  const explain = (plain: string) => <Explained text={plain} terms={spellings} />;
  const asking: Asking = { told, t, lang, explain, locale, ...filled };
  const base = `/procedures/${told.slug}`;
  const query = filled.isOwn ? '?draft' : '';
  const faults = faultsOf(asking, step);
  const title = told.text.steps[step] ?? step;
  return (
    <Page locale={locale} path={`${base}/${step}${query}`} office={office}>
      {filled.isOwn ? <meta name="robots" content="noindex" /> : <FreshUntil at={freshUntil(now)} />}
      <title>{`${title} – ${told.text.title}`}</title>
      <ProcedureForm told={told} step={step} typed={filled.isOwn ? filled.typed : undefined}>
        <p className="screen-only">
          <a className="tap" href={`/${locale}${base}${filled.before ? `/${filled.before}` : ''}${query}`} data-back>
            {t('step.back')}
          </a>
        </p>
        <p className="text-ink-soft" lang={titleLang}>
          {told.text.title}
        </p>
        <h1 lang={lang('steps')}>{title}</h1>
        <p className="mt-1 text-[0.9375rem] text-ink-soft" data-progress>
          {filled.ahead > 0
            ? t('step.progress', { number: filled.number, ahead: filled.ahead })
            : t('step.progressLast', { number: filled.number })}
        </p>
        <TextNotice told={told} locale={locale} />
        <p role="status" data-status hidden className="card my-3" />
        <div data-faults>
          <FaultSummary title={t('step.faults')} faults={faults} />
        </div>
        {filled.hasMore && faults.length === 0 && (
          <p role="status" className="card my-4 font-bold">
            {t('step.more')}
          </p>
        )}
        {step !== whoStep && told.facts.steps[0]?.id === whoStep && (
          <p data-for-another hidden={!isForAnother(filled.typed)} className="card my-4 font-bold">
            {t('who.reminder')}
          </p>
        )}
        {told.text.stepHints[step] && (
          <p className="mt-2 whitespace-pre-line" lang={lang('stepHints')}>
            {explain(told.text.stepHints[step])}
          </p>
        )}
        <StepForm asking={asking} step={step} action={`/${locale}${base}/${step}/save`} fromCheck={filled.fromCheck} />
      </ProcedureForm>
      <TermExplanations terms={terms} locale={locale} />
    </Page>
  );
}

/** Everything that is wrong in a step, each a link to its control. */
function faultsOf(asking: Asking, step: string) {
  const whole = asking.refused['form'];
  const told = saidInStep(asking, step);
  return whole ? [{ sentence: asking.t(`fileFaults.${whole.fault}`, { name: whole.name || asking.t('files.one') }) }, ...told] : told;
}
