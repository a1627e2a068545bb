import { getLocale, getTranslations } from 'next-intl/server';
import type { Reply } from '#lib/answers/model';
import { titlesOf } from '#lib/answers/operations/telling';
import { mentionedIn } from '#lib/answers/talk/mentioned';
import { bcp47 } from '#lib/i18n/locales';

type Props = { reply: Reply; helpful?: boolean | null; now: Date };

/** What the talk replied, as staff look at it: in one sentence, and the entries it named. */
export async function ReplyTold({ reply, helpful = null, now }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('learning')]);
  const named = await titlesOf(mentionedIn(reply), locale, now);
  return (
    <>
      {t(`forms.${reply.form}`)}
      {helpful !== null && `（${t(helpful ? 'wasHelpful' : 'unhelpful')}）`}
      {named.length > 0 && (
        <ul className="list-disc pl-6">
          {named.map(({ kind, slug, title, language }) => (
            <li key={`${kind}/${slug}`}>
              <a href={`/${locale}/admin/catalogue/${kind}/${slug}`} lang={bcp47(language)}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
