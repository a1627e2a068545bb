import { useLocale, useTranslations } from 'next-intl';
import { readableMoment } from '#lib/i18n/dates';
import { listComma } from '#lib/i18n/locales';
import { type ApplicationEvent, AppliedAs } from '#lib/procedures/applications/model';
import { Asked, Decided } from '#lib/procedures/cases/model';
import type { ProcedureText } from '#lib/procedures/model';

type Props = { events: readonly ApplicationEvent[]; text: ProcedureText; officeOf: (slug: string) => string };

/** 経過: what happened to a case, the first first. */
export function CaseHistory({ events, text, officeOf }: Props) {
  const locale = useLocale();
  const t = useTranslations('applications.events');
  return (
    <ol className="divide-y divide-hairline">
      {events.map((event) => (
        <li key={event.number} className="py-2">
          <span className="text-ink-soft">{readableMoment(event.at, locale)}</span>{' '}
          <b>{t('line', { what: t(`acts.${event.act}`), by: t(`by.${event.by}`) })}</b>
          <Details event={event} text={text} officeOf={officeOf} />
        </li>
      ))}
    </ol>
  );
}

/** What was said with it. */
function Details({ event: { act, details }, text, officeOf }: Omit<Props, 'events'> & { event: ApplicationEvent }) {
  const locale = useLocale();
  const t = useTranslations('applications');
  const [asked, decided] = [Asked.safeParse(details), Decided.safeParse(details)];
  const lines: string[] = [];
  if (act === 'handed-on' && typeof details['office'] === 'string') lines.push(t('events.office', { office: officeOf(details['office']) }));
  const as = act === 'submitted' ? AppliedAs.safeParse(details['as']) : undefined;
  if (as?.success && as.data !== 'self') lines.push(t('events.as', { role: t(`roles.${as.data}`) }));
  if (act === 'asked' && asked.success) {
    const fields = asked.data.fields.map((field) => text.fields[field] ?? field).join(listComma(locale));
    lines.push(t('events.fields', { fields }), t('events.why', { why: asked.data.why }));
  }
  if (act === 'decided' && decided.success) {
    lines.push(t(`outcomes.${decided.data.outcome}`));
    if (decided.data.reason) lines.push(t('events.reason', { reason: decided.data.reason }));
  }
  return lines.map((line) => (
    <span key={line} className="block whitespace-pre-line break-words">
      {line}
    </span>
  ));
}
