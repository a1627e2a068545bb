import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '#components/desk/action-form';
import type { Ranked } from '#lib/answers/operations/trying';
import { bcp47, type Locale } from '#lib/i18n/locales';
import type { Part } from '#lib/search/model';

type Props = { ranked: readonly Ranked[]; asked: string; spoken: Locale };

/** What was found for a question, best first, each with why; any of it can be made the right answer of a trial question. */
export function TriedList({ ranked, asked, spoken }: Props) {
  const locale = useLocale();
  const t = useTranslations('learning.try');
  const kinds = useTranslations('content.kinds');
  return (
    <ol className="list-decimal space-y-4 pl-8">
      {ranked.map(({ kind, slug, title, language, score, parts }) => (
        <li key={`${kind}/${slug}`}>
          <p>
            <a className="font-bold" href={`/${locale}/admin/catalogue/${kind}/${slug}`} lang={bcp47(language)}>
              {title}
            </a>{' '}
            <span className="text-[0.875rem] text-ink-soft">{kinds(kind)}</span>
          </p>
          {parts.length > 0 && (
            <ul className="mb-1 text-[0.9375rem] text-ink-soft">
              {parts.slice(0, mostParts).map((part) => (
                <Reason key={`${part.by} ${part.field} ${part.asked} ${part.text} ${part.group}`} part={part} score={score} />
              ))}
            </ul>
          )}
          <ActionForm
            action={`/${locale}/admin/answers/trials/add`}
            button={t('trial')}
            fields={{ question: asked, in: spoken, entry: `${kind}/${slug}` }}
          />
        </li>
      ))}
    </ol>
  );
}

/** What of a score is too little to explain anything. */
const mostParts = 8;

/** 「ゴミ」→「ごみ」（題名・類語：ごみ ゴミ 塵 …）40% */
function Reason({ part: { by, field, asked, text, group, score: own }, score }: { part: Part; score: number }) {
  const t = useTranslations('learning');
  return (
    <li>
      {by === 'word' || by === 'concept' || by === 'name' || by === 'spelling' ? `「${asked}」→「${text}」` : ''}
      {field && `${t(`fields.${field}`)}・`}
      {t(`by.${by}`)}
      {group && `：${group.split(' ').slice(0, 6).join('、')}`}
      {t('try.share', { share: Math.round((own / score) * 100) })}
    </li>
  );
}
