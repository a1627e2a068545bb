import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { ToldAnswers } from '#components/procedures/told-answers';
import { Field, OneButton } from '#components/residents/field';
import { OwnPage } from '#components/residents/own-page';
import { Notice } from '#components/ui/notice';
import { Section } from '#components/ui/section';
import type { RefusedForm } from '#lib/forms/model';
import { bcp47 } from '#lib/i18n/locales';
import { answerTongue, procedureWords } from '#lib/i18n/procedure-words';
import { localeOf, type Voice } from '#lib/i18n/voice';
import { languageTold, type ToldProcedure } from '#lib/procedures/operations/definitions';
import type { Draft } from '#lib/procedures/operations/drafting';
import { tell } from '#lib/procedures/telling';

type Props = {
  told: ToldProcedure;
  draft: Draft;
  form: RefusedForm;
  files: ReadonlyMap<string, { name: string }>;
  /** Where an account gets its copy; undefined where it gets none by letter. */
  email: string | undefined;
  isGuest: boolean;
  /** Those for whom an account may apply, by its registered deputations; none where somebody applies for himself. */
  others: readonly { id: string; name: string }[];
  voice: Voice;
  now: Date;
};

/** 確認: all answers with a way to change each step, and one button. */
export async function CheckView({ told, draft: { draft, journey }, form, files, email, isGuest, others, voice }: Props) {
  const locale = localeOf(voice);
  const t = await getTranslations('procedures');
  const base = `/procedures/${told.slug}`;
  const lang = (field: string, row?: string) => bcp47(languageTold(told, locale, field, row));
  const code = form.faults['send'];
  const { next } = journey;
  const changed = code === 'changed' ? [{ sentence: t('check.changed') }] : [];
  const wrong = form.faults['email'] ? [{ field: 'email', sentence: t('check.email-wrong') }] : [];
  return (
    <OwnPage
      title={t('check.title')}
      path={`${base}/check?draft`}
      office={told.facts.office}
      back={{ href: `${base}/${journey.steps.at(-1)?.id ?? ''}?draft`, label: t('step.back') }}
      lead={next === undefined ? t('check.lead') : ''}
      faults={[...changed, ...wrong]}
    >
      <p className="mt-2 text-ink-soft" lang={lang('title')}>
        {told.text.title}
      </p>
      <ToldAnswers
        steps={tell(told, journey.answers, answerTongue(procedureWords(voice)))}
        lang={lang}
        files={files}
        change={({ step, title }) => (
          <a
            className="tap shrink-0"
            href={`/${locale}${base}/${step}?draft&from=check`}
            aria-label={t('check.changeStep', { step: title })}
          >
            {t('check.change')}
          </a>
        )}
      />
      {next !== undefined ? (
        <Notice>
          <p className="mb-3 font-bold">{t('check.unfinished')}</p>
          <a className="button button-solid" href={`/${locale}${base}/${next}?draft&from=check`}>
            {t('step.next')}
          </a>
        </Notice>
      ) : (
        <form method="post" action={`/${locale}${base}/send`} noValidate className="mt-8 max-w-xl">
          <input type="hidden" name="draft" value={draft.id} />
          <input type="hidden" name="edition" value={draft.edition} />
          {isGuest ? (
            <Field
              name="email"
              type="email"
              autoComplete="email"
              label={t('check.email')}
              hint={t('check.emailHint')}
              defaultValue={form.values['email']}
              fault={form.faults['email'] && t('check.email-wrong')}
            />
          ) : (
            email && <p className="mb-3">{t('check.emailOwn')}</p>
          )}
          {others.length > 0 && <ActingFor others={others} />}
          <button className="button button-solid w-full" type="submit">
            {t('check.send')}
          </button>
          <p className="mt-2 text-[0.9375rem] text-ink-soft">{t('check.once')}</p>
        </form>
      )}
      <Section id="counter" title={t('counter.offer')}>
        <p className="mb-3">{t('counter.offerHint')}</p>
        <OneButton action={`/${locale}${base}/to-counter`} label={t('counter.button')} />
      </Section>
    </OwnPage>
  );
}

/** By whom of those who registered him somebody was asked, so that this one is told on his own page. */
function ActingFor({ others }: Pick<Props, 'others'>) {
  const t = useTranslations('procedures.who');
  const rows = [...others.map(({ id, name }) => ({ id, label: t('deputationOf', { name }) })), { id: '', label: t('deputationNone') }];
  return (
    <fieldset className="mb-4">
      <legend className="font-bold">{t('deputation')}</legend>
      <p className="text-[0.9375rem] text-ink-soft">{t('deputationHint')}</p>
      {rows.map(({ id, label }) => (
        <label key={id} className="tick">
          <input type="radio" name="for" value={id} defaultChecked={id === ''} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
