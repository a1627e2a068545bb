import { useLocale, useTranslations } from 'next-intl';
import { NoticeState } from '#components/desk/notices/notice-state';
import { readableMoment } from '#lib/i18n/dates';
import { localeNames, locales } from '#lib/i18n/locales';
import type { Notice } from '#lib/notices/model';
import { isPossible } from '#lib/notices/rules';

/** How a notice stands, who has done what, what one said to the other, and where else it can be seen. */
export function NoticeHead({ notice, office, base }: { notice: Notice; office: string; base: string }) {
  const locale = useLocale();
  const t = useTranslations('notices');
  const system = useTranslations('audit')('system');
  const { slug, state, note, urgentReason, approvedAt, content } = notice;
  const isOpen = isPossible('save', state) || isPossible('approve', state);
  const noteWords = state === 'returned' ? 'whyReturned' : state === 'stopped' ? 'whyStopped' : 'fromWriter';
  return (
    <div className="mb-4">
      <p className="flex flex-wrap items-center gap-x-3">
        <NoticeState state={state} /> <span>{office}</span>
        <span className="text-[0.9375rem] text-ink-soft">
          {t('by', { name: notice.editedByName || system, when: readableMoment(notice.editedAt, locale) })}
          {approvedAt && ` ${t('approvedBy', { name: notice.approvedByName || system, when: readableMoment(approvedAt, locale) })}`}
        </span>
      </p>
      {urgentReason && <p className="mt-2 font-bold">{t('urgentSince', { reason: urgentReason })}</p>}
      {note && <p className="card mt-3 whitespace-pre-wrap">{t(noteWords, { note })}</p>}
      <ul className="mt-2 flex flex-wrap gap-x-6">
        {isOpen && (
          <>
            <li>
              <a className="tap" href="#preview">
                {t('preview')}
              </a>
            </li>
            <li>
              <a className="tap" href="#decisions">
                {t('next')}
              </a>
            </li>
          </>
        )}
        {notice.firstToldAt && (
          <li>
            <a className="tap" href={`/${locale}/notices/${slug}`}>
              {t('public')}
            </a>
          </li>
        )}
        {locales
          .filter((one) => content.texts[one])
          .map((one) => (
            <li key={one}>
              <a className="tap" href={`${base}/print?in=${one}`}>
                {t('printIn', { language: localeNames[one] })}
              </a>
            </li>
          ))}
      </ul>
    </div>
  );
}
