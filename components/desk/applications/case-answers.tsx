import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Section } from '#components/ui/section';
import type { ToldAnswer, ToldField } from '#lib/procedures/telling';
import type { ShownCase } from '#lib/web/case-page';

type Props = {
  shown: ShownCase;
  /** Whether the answers can be ticked for a correction; what was ticked when the form came back. */
  choosing: boolean;
  values: Readonly<Record<string, string>>;
  /** What ends the form in which the boxes are. */
  children?: ReactNode;
};

/** What was answered, step by step; where a correction can be asked for, with a box beside each answer. */
export function CaseAnswers({ shown, choosing, values, children }: Props) {
  const t = useTranslations('applications.answers');
  const { steps, empty, text, asked, files, application } = shown;
  const tick = (field: string, label: string) =>
    choosing && (
      <AskTick field={field} label={label} isTicked={values[`ask-${field}`] === 'on' || asked?.fields.includes(field) === true} />
    );
  const answer = (one: ToldAnswer) => <Answered answer={one} files={files} reference={application.reference} />;
  return (
    <Section id="answers" title={t('title')}>
      {steps.map(({ step, title, fields }) => (
        <div key={step} className="mb-6">
          <h3 className="mb-1">{title}</h3>
          <dl>
            {fields.map((field) => (
              <Row key={field.field} label={field.label} tick={tick(field.field, field.label)}>
                {field.rows.length > 0 ? <Rows field={field} answer={answer} /> : answer(field)}
              </Row>
            ))}
          </dl>
        </div>
      ))}
      {empty.length > 0 && (
        <div className="mb-6">
          <h3 className="mb-1">{t('unanswered')}</h3>
          <dl>
            {empty.map((field) => (
              <Row key={field} label={text.fields[field] ?? field} tick={tick(field, text.fields[field] ?? field)}>
                <span className="text-ink-soft">{t('noAnswer')}</span>
              </Row>
            ))}
          </dl>
        </div>
      )}
      {children}
    </Section>
  );
}

function Row({ label, tick, children }: { label: string; tick: ReactNode; children: ReactNode }) {
  return (
    <div className="border-b border-hairline py-2 md:grid md:grid-cols-[18rem_minmax(0,1fr)_auto] md:gap-x-4">
      <dt className="text-[0.9375rem] text-ink-soft">{label}</dt>
      <dd className="whitespace-pre-line break-words font-bold">{children}</dd>
      {tick && <dd>{tick}</dd>}
    </div>
  );
}

function AskTick({ field, label, isTicked }: { field: string; label: string; isTicked: boolean }) {
  const t = useTranslations('applications.answers');
  return (
    <label className="tick">
      <input type="checkbox" name={`ask-${field}`} value="on" defaultChecked={isTicked} aria-label={t('tickOf', { label })} />
      <span aria-hidden="true">{t('tick')}</span>
    </label>
  );
}

/** The rows of a group, each with its own answers. */
function Rows({ field, answer }: { field: ToldField; answer: (one: ToldAnswer) => ReactNode }) {
  const t = useTranslations('applications.answers');
  return (
    <ol>
      {field.rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names of their own, and their order never changes
        <li key={place} className="mb-2 border-l-4 border-hairline pl-3">
          <span className="text-[0.9375rem] font-normal text-ink-soft">{t('row', { number: place + 1 })}</span>
          {row.map((one) => (
            <p key={one.field}>
              <span className="text-[0.9375rem] font-normal text-ink-soft">{one.label}：</span>
              {answer(one)}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

type AnsweredProps = { answer: ToldAnswer; files: ShownCase['files']; reference: string };

/** An answer in its lines; of papers and photos each by its name, to be opened. */
function Answered({ answer: { lines, files: ids }, files, reference }: AnsweredProps) {
  const locale = useLocale();
  const t = useTranslations('applications.answers');
  if (ids.length === 0) return lines.join('\n');
  return ids.map((id) => {
    const file = files.find((one) => one.id === id);
    if (!file) return <p key={id}>{t('missing')}</p>;
    return (
      <p key={id}>
        <a className="tap break-all" href={`/${locale}/admin/applications/${reference}/files/${id}`}>
          {file.name}
        </a>{' '}
        <span className="text-[0.9375rem] font-normal text-ink-soft">{t('size', { kilobytes: Math.ceil(file.bytes / 1024) })}</span>
      </p>
    );
  });
}
