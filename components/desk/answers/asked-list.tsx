import { useLocale, useTranslations } from 'next-intl';
import { ReplyTold } from '#components/desk/answers/reply-told';
import { Section } from '#components/ui/section';
import type { UnansweredGroup } from '#lib/answers/operations/settling';
import { readableMoment } from '#lib/i18n/dates';
import { bcp47, isLocale, localeNames } from '#lib/i18n/locales';

const shown = 6;

/** How the same thing was asked, and what was replied each time; each wording once. */
export function AskedList({ group: { turns }, now }: { group: UnansweredGroup; now: Date }) {
  const locale = useLocale();
  const t = useTranslations('learning.group');
  const different = [...new Map(turns.toReversed().map((turn) => [turn.said, turn])).values()].toReversed();
  const others = turns.length - Math.min(different.length, shown);
  return (
    <Section id="asked" title={t('asked')}>
      <ul className="divide-y divide-hairline">
        {different.slice(0, shown).map(({ id, said, locale: spoken, askedAt, reply, helpful }) => (
          <li key={id} className="py-3">
            <p className="font-bold whitespace-pre-wrap" lang={isLocale(spoken) ? bcp47(spoken) : undefined}>
              {said}
            </p>
            <div className="text-[0.9375rem] text-ink-soft">
              {isLocale(spoken) ? localeNames[spoken] : spoken}　{readableMoment(askedAt, locale)}　
              <ReplyTold reply={reply} helpful={helpful} now={now} />
            </div>
          </li>
        ))}
      </ul>
      {others > 0 && <p className="mt-2">{t('more', { count: others })}</p>}
    </Section>
  );
}
