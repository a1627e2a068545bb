import { getLocale, getTranslations } from 'next-intl/server';
import { ReplyTold } from '#components/desk/answers/reply-told';
import { LearningRoom } from '#components/desk/answers/room';
import { TriedList } from '#components/desk/answers/tried-list';
import { FaultSummary } from '#components/desk/fault-summary';
import { SelectField, TextField } from '#components/desk/field';
import { Section } from '#components/ui/section';
import { tryQuestion } from '#lib/answers/operations/trying';
import { searchCatalogue } from '#lib/catalogue/operations/searching';
import { systemClock } from '#lib/clock';
import { isLocale, localeNames, locales, originalLocale } from '#lib/i18n/locales';
import { formOf } from '#lib/web/desk-form';
import { doneNote } from '#lib/web/done-note';
import { saidLearningFaults } from '#lib/web/learning-faults';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** ためしに聞く: what the talk would reply to a question, and why its results stand where they do. */
export default async function TryPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('answers.learn');
  const now = systemClock();
  const [locale, t, query, form] = await Promise.all([getLocale(), getTranslations('learning.try'), searchParams, formOf(searchParams)]);
  const asked = firstOf(query['q']).trim().slice(0, 200);
  const wanted = firstOf(query['in']);
  const spoken = isLocale(wanted) ? wanted : originalLocale;
  const find = firstOf(query['find']).trim();
  const tried = asked ? await tryQuestion(asked, spoken, now) : undefined;
  const others = asked && find ? (await searchCatalogue(find, locale, now, { limit: 6 })).found : [];
  return (
    <LearningRoom title={t('title')} part="try" staff={staff} note={await doneNote(searchParams)}>
      <FaultSummary faults={saidLearningFaults(form, locale).all} />
      <p className="mb-4">{t('lead')}</p>
      <form method="get" action={`/${locale}/admin/answers/try`} className="card max-w-3xl">
        <TextField name="q" label={t('question')} defaultValue={asked} maxLength={200} />
        <SelectField
          name="in"
          label={t('language')}
          value={spoken}
          options={locales.map((one) => ({ value: one, label: localeNames[one] }))}
        />
        <button className="button button-solid button-small" type="submit">
          {t('submit')}
        </button>
      </form>
      {tried && (
        <>
          <Section id="reply" title={t('reply')}>
            <ReplyTold reply={tried.reply} now={now} />
          </Section>
          <Section id="ranking" title={t('ranking')}>
            {tried.ranked.length === 0 ? <p>{t('noneFound')}</p> : <TriedList ranked={tried.ranked} asked={asked} spoken={spoken} />}
          </Section>
          <Section id="missing" title={t('find')}>
            <p className="mb-3">{t('findLead')}</p>
            <form method="get" action={`/${locale}/admin/answers/try#missing`} className="mb-4 max-w-3xl">
              <input type="hidden" name="q" value={asked} />
              <input type="hidden" name="in" value={spoken} />
              <TextField name="find" type="search" label={t('findLabel')} defaultValue={find} maxLength={200} />
              <button className="button button-outline button-small" type="submit">
                {t('findSubmit')}
              </button>
            </form>
            {find && others.length === 0 && <p>{t('foundNone')}</p>}
            {others.length > 0 && <TriedList ranked={others.map((one) => ({ ...one, parts: [] }))} asked={asked} spoken={spoken} />}
          </Section>
        </>
      )}
    </LearningRoom>
  );
}
