import { useLocale, useTranslations } from 'next-intl';
import { NoticeState } from '#components/desk/notices/notice-state';
import { Section } from '#components/ui/section';
import { readableMoment } from '#lib/i18n/dates';
import { originalLocale } from '#lib/i18n/locales';
import type { Notice } from '#lib/notices/model';

type Props = { id: string; title: string; notices: readonly Notice[]; officeName: (slug: string) => string };

/** Notices to open, each with how it stands; nothing where there are none. */
export function NoticeRows({ id, title, notices, officeName }: Props) {
  const locale = useLocale();
  const t = useTranslations('notices');
  const system = useTranslations('audit')('system');
  if (notices.length === 0) return null;
  const about = ({ office, nextAt, lastToldAt, editedAt, editedByName }: Notice) => {
    const named = { office: officeName(office) };
    if (nextAt) return t('rowNext', { ...named, when: readableMoment(nextAt, locale) });
    if (lastToldAt) return t('rowTold', { ...named, when: readableMoment(lastToldAt, locale) });
    return t('rowWritten', { ...named, name: editedByName || system, when: readableMoment(editedAt, locale) });
  };
  return (
    <Section id={id} title={`${title}（${notices.length}）`}>
      <ul className="divide-y divide-hairline overflow-hidden rounded-xl border border-hairline">
        {notices.map((notice) => (
          <li key={notice.slug}>
            <a className="row-link" href={`/${locale}/admin/notices/${notice.slug}`}>
              <span className="min-w-0 grow">
                <span className="row-title" lang={originalLocale}>
                  {notice.content.texts[originalLocale]?.title}
                </span>
                <span className="block text-[0.9375rem] text-ink-soft">{about(notice)}</span>
              </span>
              <NoticeState state={notice.state} />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
