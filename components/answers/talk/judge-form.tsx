import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';

type Props = { locale: Locale; at: { talk: string; number: number }; form: 'answer' | 'choices' };

/** One tap says whether a reply helped; of several choices, that none of them does. */
export function JudgeForm({ locale, at, form }: Props) {
  const t = useTranslations('answers.talk');
  const button = (helpful: 'yes' | 'no', words: string) => (
    <button className="button button-outline button-small" type="submit" name="helpful" value={helpful}>
      {words}
    </button>
  );
  return (
    <form action={`/${locale}/ask/judge`} method="post" className="judged" data-talk="">
      <input type="hidden" name="talk" value={at.talk} />
      <input type="hidden" name="number" value={at.number} />
      {form === 'answer' && <span className="basis-full">{t('helpful')}</span>}
      {form === 'answer' && button('yes', t('yes'))}
      {button('no', form === 'answer' ? t('no') : t('none'))}
    </form>
  );
}
