import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '#components/desk/action-form';
import { Labelled } from '#components/desk/field';
import { MessageFiles, MessageFilesField, type MessageFilesForm } from '#components/procedures/message-files';
import { described } from '#components/ui/labelled';
import { Section } from '#components/ui/section';
import { readableMoment } from '#lib/i18n/dates';
import { type CaseFile, type CaseMessage, type CaseNote, longestMessage } from '#lib/procedures/cases/model';
import type { Reach } from '#lib/procedures/cases/rules';

type Writing = {
  /** The address of the case. */
  base: string;
  nameOf: (staffId: string | null) => string;
  values: Readonly<Record<string, string>>;
  faultOf: (field: string) => string | undefined;
};

type MessagesProps = { messages: readonly CaseMessage[]; files: readonly CaseFile[]; form: MessageFilesForm; reach: Reach };

/** やりとり: what the applicant and staff wrote to each other, and a form to write. */
export function CaseMessages({ messages, files, form, reach, ...writing }: Writing & MessagesProps) {
  const locale = useLocale();
  const t = useTranslations('applications.messages');
  const { base, nameOf } = writing;
  return (
    <Section id="messages" title={t('title')}>
      {messages.length === 0 && <p className="mb-3">{t('none')}</p>}
      <ol>
        {messages.map(({ id, at, by, staffId, text, files: ids, readAt }) => (
          <li key={id} className={`mb-3 max-w-3xl rounded-lg border border-hairline p-3 ${by === 'staff' ? 'md:ml-16' : 'bg-raised'}`}>
            <p className="text-[0.9375rem] text-ink-soft">
              <b>{by === 'staff' ? t('by.staff', { name: nameOf(staffId) }) : t('by.applicant')}</b>　{readableMoment(at, locale)}
              {by === 'staff' && `　${readAt ? t('read', { when: readableMoment(readAt, locale) }) : t('unread')}`}
            </p>
            <p className="whitespace-pre-line break-words">{text}</p>
            <MessageFiles ids={ids} files={files} base={base} />
          </li>
        ))}
      </ol>
      <ActionForm action={`${base}/message`} button={t('send')} takesFiles>
        {reach !== 'account' && <p className="mb-2">{t(`reach.${reach}`)}</p>}
        <WordsField id="message" label={t('write')} hint={t('hint')} {...writing} />
        <div className="max-w-3xl">
          <MessageFilesField {...form} />
        </div>
      </ActionForm>
    </Section>
  );
}

/** 内部メモ: for staff alone. */
export function CaseNotes({ notes, ...writing }: Writing & { notes: readonly CaseNote[] }) {
  const locale = useLocale();
  const t = useTranslations('applications.notes');
  const { base, nameOf } = writing;
  return (
    <Section id="notes" title={t('title')}>
      <p className="mb-3 text-[0.9375rem] text-ink-soft">{t('lead')}</p>
      <ul>
        {notes.map(({ id, at, staffId, text }) => (
          <li key={id} className="mb-3 max-w-3xl border-l-4 border-hairline pl-3">
            <p className="text-[0.9375rem] text-ink-soft">
              <b>{nameOf(staffId)}</b>　{readableMoment(at, locale)}
            </p>
            <p className="whitespace-pre-line break-words">{text}</p>
          </li>
        ))}
      </ul>
      <ActionForm action={`${base}/note`} button={t('add')}>
        <WordsField id="remark" label={t('text')} {...writing} />
      </ActionForm>
    </Section>
  );
}

function WordsField({
  id,
  label,
  hint,
  values,
  faultOf,
}: Pick<Writing, 'values' | 'faultOf'> & { id: string; label: string; hint?: string }) {
  const fault = faultOf(id);
  return (
    <div className="max-w-3xl">
      <Labelled id={id} label={label} hint={hint} fault={fault}>
        <textarea
          className="field"
          name={id}
          rows={3}
          maxLength={longestMessage}
          defaultValue={values[id]}
          {...described({ id, hint, fault })}
        />
      </Labelled>
    </div>
  );
}
