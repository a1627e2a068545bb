import { useTranslations } from 'next-intl';
import { MessageFiles, MessageFilesField, type MessageFilesForm } from '#components/procedures/message-files';
import { described, Labelled } from '#components/ui/labelled';
import { Section } from '#components/ui/section';
import { readableMoment } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import { longestMessage } from '#lib/procedures/cases/model';
import type { OwnCase } from '#lib/procedures/cases/operations/own-case';

type Props = Pick<OwnCase, 'messages' | 'files'> & {
  /** The address of the case. */
  base: string;
  text: string;
  fault: string | undefined;
  form: MessageFilesForm;
  locale: Locale;
};

/** やりとり: what the office and the applicant wrote to each other, and room for one more. */
export function CaseMessages({ messages, files, base, text, fault, form, locale }: Props) {
  const t = useTranslations('procedures.case.messages');
  const told = { id: 'text', fault };
  return (
    <Section id="messages" title={t('title')}>
      {messages.length === 0 && <p>{t('none')}</p>}
      <ul className="space-y-3">
        {messages.map(({ id, by, at, text: written, files: ids }) => (
          <li key={id} className="card">
            <p className="text-[0.9375rem] text-ink-soft">
              {t(by === 'staff' ? 'city' : 'you')} ・ {readableMoment(at, locale)}
            </p>
            <p className="whitespace-pre-line break-words">{written}</p>
            <MessageFiles ids={ids} files={files} base={base} />
          </li>
        ))}
      </ul>
      <form method="post" action={`${base}/write`} encType="multipart/form-data" noValidate className="screen-only mt-4 max-w-xl">
        <Labelled {...told} label={t('write')}>
          <textarea className="field" name="text" rows={4} maxLength={longestMessage} defaultValue={text} {...described(told)} />
        </Labelled>
        <MessageFilesField {...form} />
        <button type="submit" className="button button-outline">
          {t('send')}
        </button>
      </form>
    </Section>
  );
}
