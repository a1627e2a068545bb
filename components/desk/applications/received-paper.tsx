import { PaperFacts } from '#components/facilities/payments/paper';
import { ToldAnswers } from '#components/procedures/told-answers';
import { Prose } from '#components/ui/prose';
import type { OfficeAtWork } from '#lib/catalogue/operations/offices';
import { readableMoment } from '#lib/i18n/dates';
import { bcp47 } from '#lib/i18n/locales';
import { answerTongue, procedureWords } from '#lib/i18n/procedure-words';
import { applicantName } from '#lib/procedures/cases/letter';
import { toldProcedure } from '#lib/procedures/operations/definitions';
import { tell } from '#lib/procedures/telling';
import type { ShownCase } from '#lib/web/case-page';

type Props = { shown: ShownCase; city: string; office: OfficeAtWork | undefined };

/** 受付票: a number to keep, whom to ask, what happens next, and everything that was received, in the applicant's language. */
export function ReceivedPaper({ shown, city, office }: Props) {
  const { application, definition, files } = shown;
  const { locale } = application.contact;
  const words = procedureWords(locale);
  const { t } = words;
  const told = toldProcedure(definition, locale);
  const lang = (field: string) => bcp47(told.languages[field] ?? locale);
  return (
    <main className="sheet" lang={bcp47(locale)}>
      <h1>{t('receipt.title')}</h1>
      <p className="font-bold" lang={lang('title')}>
        {told.text.title}
      </p>
      <p>{t('receipt.reference')}</p>
      <p className="text-[2rem] font-bold">{application.reference}</p>
      <p>{t('receipt.keep')}</p>
      <PaperFacts
        facts={[
          [t('receipt.sentAt'), readableMoment(application.submittedAt, locale)],
          [t('parts.name'), applicantName(told.facts, application.answers)],
          [t('exit.ask'), office && `${city} ${office.text.title} ${office.facts.phone}`],
        ]}
      />
      <h2 className="mt-6">{t('receipt.after')}</h2>
      <div lang={lang('after')}>
        <Prose text={told.text.after} />
      </div>
      <h2 className="mt-6">{t('receipt.answers')}</h2>
      <ToldAnswers
        steps={tell(told, application.answers, answerTongue(words))}
        lang={lang}
        files={new Map(files.map(({ id, name }) => [id, { name }]))}
        heading="h3"
      />
    </main>
  );
}
