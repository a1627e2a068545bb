import { useTranslations } from 'next-intl';
import { FaultSummary } from '#components/ui/fault-summary';
import type { ReadAnswers } from '#lib/catalogue/answers-form';
import type { Question } from '#lib/catalogue/kinds/life-event';
import type { ToldEvent } from '#lib/catalogue/operations/life-events';
import { bcp47, type Locale } from '#lib/i18n/locales';

/** The id of the form, so that the language menu can send its answers along. */
export const questionnaireForm = 'questionnaire';

/** A few plain questions, all of them optional. A GET form: the answers are in the address of the checklist and nowhere else. */
export function Questionnaire({ event, read, locale }: { event: ToldEvent; read: ReadAnswers; locale: Locale }) {
  const t = useTranslations('catalogue.event');
  const { text, facts, languages, slug } = event;
  const faultOf = (field: string) => {
    const fault = read.faults.find((one) => one.field === field);
    return fault && t(`faults.${fault.code}`, { value: fault.value });
  };
  return (
    <form id={questionnaireForm} action={`/${locale}/life-events/${slug}`} method="get" className="mt-4" noValidate>
      <FaultSummary
        title={t('faults.title')}
        faults={read.faults.map(({ field, code, value }) => ({ field, sentence: t(`faults.${code}`, { value }) }))}
      />
      {text.date && (
        <DateField label={text.date} lang={bcp47(languages['date'] ?? locale)} typed={read.typed['date']} fault={faultOf('date')} />
      )}
      <h2 className="mb-1">{t('questions')}</h2>
      <p className="mb-2 text-[0.9375rem] text-ink-soft">{t('optional')}</p>
      {facts.questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          label={text.questions[question.id] ?? question.id}
          hint={text.hints[question.id]}
          lang={bcp47(languages['questions'] ?? locale)}
          typed={read.typed[question.id]}
          fault={faultOf(question.id)}
          words={{ yes: t('yes'), no: t('no'), people: t('people') }}
        />
      ))}
      <button className="button button-solid mt-4 w-full sm:w-auto" type="submit" name="step" value="checklist">
        {t('make')}
      </button>
      <p className="mt-2 text-[0.9375rem] text-ink-soft">{t('privacy')}</p>
    </form>
  );
}

/** The one date that is asked for: when it happened. */
function DateField({ label, lang, typed, fault }: Pick<FieldProps, 'label' | 'lang' | 'typed' | 'fault'>) {
  return (
    <div className="mb-6">
      <label className="block font-bold" htmlFor="date" lang={lang}>
        {label}
      </label>
      <input
        id="date"
        name="date"
        type="date"
        className="field mt-1 max-w-60"
        defaultValue={typed}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault && 'date-fault'}
      />
      <Fault id="date-fault" sentence={fault} />
    </div>
  );
}

type FieldProps = {
  question: Question;
  label: string;
  hint: string | undefined;
  lang: string;
  typed: string | undefined;
  fault: string | undefined;
  words: { yes: string; no: string; people: string };
};

function QuestionField({ question: { id, kind }, label, hint, lang, typed, fault, words }: FieldProps) {
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  const note = (
    <>
      {hint && (
        <span id={`${id}-hint`} className="block text-[0.9375rem] font-normal text-ink-soft" lang={lang}>
          {hint}
        </span>
      )}
    </>
  );
  if (kind === 'count') {
    return (
      <div className="border-t border-hairline py-3">
        <label className="block font-bold" htmlFor={id} lang={lang}>
          {label}
        </label>
        {note}
        <input
          id={id}
          name={id}
          inputMode="numeric"
          autoComplete="off"
          className="field mt-1 max-w-24"
          defaultValue={typed}
          aria-invalid={fault ? true : undefined}
          aria-describedby={described}
        />{' '}
        {words.people}
        <Fault id={`${id}-fault`} sentence={fault} />
      </div>
    );
  }
  return (
    <fieldset className="border-t border-hairline py-3" aria-describedby={described}>
      <legend className="float-left w-full font-bold" lang={lang}>
        {label}
        {note}
      </legend>
      <div className="clear-both flex gap-3 pt-1">
        {(['yes', 'no'] as const).map((value) => (
          <label
            key={value}
            className="flex min-h-12 grow basis-0 cursor-pointer items-center gap-2 rounded-lg border border-line px-3 has-checked:border-action has-checked:bg-tint sm:max-w-40"
          >
            <input type="radio" name={id} value={value} defaultChecked={typed === value} className="size-5 accent-action" />
            <span>{words[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Fault({ id, sentence }: { id: string; sentence: string | undefined }) {
  return sentence ? (
    <p id={id} className="mt-1 font-bold text-alarm">
      {sentence}
    </p>
  ) : null;
}
