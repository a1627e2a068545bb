import type { useTranslations } from 'next-intl';
import type { Day } from '#lib/calendar/day';
import type { Locale } from '#lib/i18n/locales';
import type { Condition } from '#lib/procedures/model';
import type { ToldProcedure } from '#lib/procedures/operations/definitions';
import { type ConditionWords, conditionsTold } from '#lib/procedures/telling-conditions';

/** What every line of a paper is drawn with: the definition in the reader's language, its words, and the day of printing. */
export type OnPaper = {
  told: ToldProcedure;
  t: ReturnType<typeof useTranslations<'paper'>>;
  words: ReturnType<typeof useTranslations<'procedures'>>;
  /** The language of the definition's sentences, for `lang`. */
  lang: (field: string) => string;
  locale: Locale;
  today: Day;
};

/** What a language says of conditions, on paper and on the desk's sheet. */
export function conditionWords({ t, words }: Pick<OnPaper, 't' | 'words'>): ConditionWords {
  return { say: (what, values) => t(what, values), yes: words('step.yes'), no: words('step.no') };
}

/** 「3が「はい」の場合だけ」; undefined where it is always to be filled in. */
export function onlyIf({ told, t, words }: Pick<OnPaper, 'told' | 't' | 'words'>, when: readonly Condition[]): string | undefined {
  const what = conditionsTold(told, when, conditionWords({ t, words }));
  return what === '' ? undefined : t('onlyIf', { what });
}
