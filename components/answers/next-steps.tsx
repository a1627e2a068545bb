import { useTranslations } from 'next-intl';
import type { AnswerPage } from '#lib/catalogue/operations/answers';
import { addressOf } from '#lib/catalogue/rules/addresses';
import { bcp47, type Locale } from '#lib/i18n/locales';

/** What to do next: the main procedure as a button, then the others, then the checklist that bundles them. */
export function NextSteps({ page: { services, lifeEvent }, locale }: { page: AnswerPage; locale: Locale }) {
  const t = useTranslations('answers.page');
  const [main, ...others] = services;
  if (!main && !lifeEvent) return null;
  return (
    <div className="screen-only mt-4 space-y-2">
      {main && (
        <p>
          <a className="button button-solid" href={`/${locale}${addressOf('service', main.slug)}`} lang={bcp47(main.language)}>
            {t('openService', { title: main.title })}
          </a>
        </p>
      )}
      {others.map(({ slug, title, language }) => (
        <p key={slug}>
          <a className="button button-outline" href={`/${locale}${addressOf('service', slug)}`} lang={bcp47(language)}>
            {title}
          </a>
        </p>
      ))}
      {lifeEvent && (
        <p>
          <a
            className="button button-outline"
            href={`/${locale}${addressOf('life-event', lifeEvent.slug)}`}
            lang={bcp47(lifeEvent.language)}
          >
            {t('startChecklist', { title: lifeEvent.title })}
          </a>
        </p>
      )}
    </div>
  );
}
