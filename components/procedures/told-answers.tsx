import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ToldAnswer, ToldField, ToldStep } from '#lib/procedures/telling';

type Props = {
  steps: readonly ToldStep[];
  lang: (field: string, row?: string) => string;
  /** Names of files by their ids, and where each is shown. */
  files: ReadonlyMap<string, { name: string; href?: string }>;
  /** What leads back to a step; none where nothing is changed any more. */
  change?: (step: ToldStep) => ReactNode;
  /** The heading of a step: below the page's own, or below that of a part of it. */
  heading?: 'h2' | 'h3';
};

/** Answers as they were given, step by step: to be checked before they are sent, and to be read after it. */
export function ToldAnswers({ steps, lang, files, change, heading: Heading = 'h2' }: Props) {
  return steps.map((step) => (
    <section key={step.step} aria-labelledby={`told-${step.step}`} className="mt-6">
      <div className="flex items-baseline justify-between gap-3 border-b-2 border-hairline pb-1">
        <Heading id={`told-${step.step}`} lang={lang('steps', step.step)}>
          {step.title}
        </Heading>
        {change?.(step)}
      </div>
      <dl>
        {step.fields.map((field) => (
          <FieldTold key={field.field} field={field} lang={lang} files={files} />
        ))}
      </dl>
    </section>
  ));
}

function FieldTold({ field, lang, files }: Pick<Props, 'lang' | 'files'> & { field: ToldField }) {
  const t = useTranslations('procedures');
  return (
    <>
      {field.rows.length === 0 && <AnswerTold answer={field} lang={lang} files={files} />}
      {field.rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an answer stand in its order.
        <div key={place} className="py-2">
          <dt className="font-bold" lang={lang('fields')}>
            {t('step.rowOf', { label: field.label, number: place + 1 })}
          </dt>
          <dd className="border-l-4 border-hairline pl-3">
            <dl>
              {row.map((answer) => (
                <AnswerTold key={answer.field} answer={answer} lang={lang} files={files} />
              ))}
            </dl>
          </dd>
        </div>
      ))}
    </>
  );
}

function AnswerTold({ answer, lang, files }: Pick<Props, 'lang' | 'files'> & { answer: ToldAnswer }) {
  return (
    <div className="border-b border-hairline py-2">
      <dt className="text-[0.9375rem] text-ink-soft" lang={lang('fields', answer.field)}>
        {answer.label}
      </dt>
      {answer.files.length === 0 &&
        answer.lines.map((line) => (
          <dd key={line} className="font-bold whitespace-pre-line break-words">
            {line}
          </dd>
        ))}
      {answer.files.map((id) => {
        const file = files.get(id);
        return (
          <dd key={id} className="font-bold break-all">
            {file?.href ? <a href={file.href}>{file.name}</a> : (file?.name ?? id)}
          </dd>
        );
      })}
    </div>
  );
}
