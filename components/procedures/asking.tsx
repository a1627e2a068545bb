import type { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FileFault } from '#lib/files/model';
import type { AnswerFault, Typed } from '#lib/procedures/answer-types/answer-type';
import type { ToldProcedure } from '#lib/procedures/operations/definitions';
import type { Offers } from '#lib/web/offers';

/** What every field of a form is drawn with: the definition in the reader's language, what was typed, and what is wrong with it. */
export type Asking = {
  told: ToldProcedure;
  typed: Typed;
  faults: Readonly<Record<string, AnswerFault>>;
  /** Files that could not be taken, by the control of their question; what is wrong with the whole form is under `form`. */
  refused: Readonly<Record<string, { fault: FileFault; name: string }>>;
  /** The fields that are asked for after what was typed; the others wait, hidden. */
  asked: ReadonlySet<string>;
  t: ReturnType<typeof useTranslations<'procedures'>>;
  /** The language of the definition's sentences, for `lang`. */
  lang: (field: string) => string;
  /** Draws a sentence with the terms in it that can be tapped. */
  explain: (plain: string) => ReactNode;
  /** Files that lie in the draft, by their ids. */
  files: ReadonlyMap<string, { name: string }>;
  locale: string;
  /** What somebody with an account may take into it again. */
  offers?: Offers | undefined;
};

/** One control of a field: its name, which is its id too, what is typed in it, and what is wrong with it as a sentence. */
export type Control = { name: string; typed: string; fault: string | undefined };
