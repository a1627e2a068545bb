import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '#components/desk/action-form';
import { Section } from '#components/ui/section';
import type { OrderWorld, SafetyNotice } from '#lib/disasters/orders/model';
import { type Speaker, sayNotice } from '#lib/disasters/orders/sentences';
import { readableMoment } from '#lib/i18n/dates';
import { roomOf } from '#lib/web/disaster-room';

type Props = { world: OrderWorld; notices: readonly SafetyNotice[]; speaker: Speaker; mayPost: boolean };

/** Safety notices that last, and the way to a new one. */
export function NoticesSection({ world, notices, speaker, mayPost }: Props) {
  const locale = useLocale();
  const t = useTranslations('emergency.notices');
  return (
    <Section id="safety" title={t('title')}>
      {notices.length === 0 && <p>{t('none')}</p>}
      <ul className="space-y-3">
        {notices.map(({ id, content, expiresAt, postedByName }) => (
          <li key={id} className="card space-y-2">
            <p className="font-bold">{sayNotice(content, speaker).description}</p>
            <p className="text-[0.9375rem] text-ink-soft">{t('until', { when: readableMoment(expiresAt, locale), name: postedByName })}</p>
            {mayPost && <ActionForm action={`/${locale}/admin/disasters/notices/end`} button={t('end')} fields={{ id, world }} />}
          </li>
        ))}
      </ul>
      {mayPost && (
        <p className="mt-3">
          <a className="button button-solid" href={`/${locale}${roomOf(world, '/notice')}`}>
            {t('new')}
          </a>
        </p>
      )}
    </Section>
  );
}
