'use client';

import { NextIntlClientProvider } from 'next-intl';
import { useState } from 'react';
import { ConflictBox } from '#components/desk/editing/conflict-box';
import { EditingContext, type Entries } from '#components/desk/editing/context';
import { EntryNames } from '#components/desk/editing/controls/entry';
import { FactsSheet } from '#components/desk/editing/facts-sheet';
import { FindingSummary } from '#components/desk/editing/finding-summary';
import { KeptOffer } from '#components/desk/editing/kept-offer';
import { Preview } from '#components/desk/editing/preview';
import { SaveLine } from '#components/desk/editing/save-line';
import { SheetButtons } from '#components/desk/editing/sheet-buttons';
import { TextSheet } from '#components/desk/editing/text-sheet';
import { useTeller } from '#components/desk/editing/use-teller';
import { useWriting } from '#components/desk/editing/use-writing';
import { cityTimeZone } from '#lib/calendar/day';
import type { DraftContent, SaidFinding } from '#lib/catalogue/drafts/model';
import type { Sheet } from '#lib/catalogue/drafts/places';
import type { Field } from '#lib/catalogue/fields/model';
import type { EntryKind } from '#lib/catalogue/model';
import type { DeskMessages } from '#lib/i18n/desk-messages';
import { type Locale, originalLocale } from '#lib/i18n/locales';

/** All of `messages/<locale>/desk/fields.json`. */
export type EditorWords = DeskMessages['fields'];

export type EditorProps = {
  kind: EntryKind;
  slug: string;
  content: DraftContent;
  edition: number;
  fields: { facts: readonly Field[]; text: readonly Field[] };
  /** Entries that facts can refer to, by kind, in the order to offer them. */
  entries: Entries;
  findings: readonly SaidFinding[];
  /** Answers a POST of `{edition, content}` with a SaveAnswer: 200, 409 conflict, 423 locked; 401 signed out, 413 too long, 5xx. */
  saveTo: string;
  /** The draft as residents will see it, in one language each: addresses for an iframe. */
  previews: readonly { locale: Locale; name: string; address: string }[];
  locale: 'ja' | 'en';
  words: EditorWords;
  /** The language to begin with; without it, the facts. */
  begin?: Locale | undefined;
};

/** The form in which an entry of the catalogue is written: one sheet at a time, saved by itself, checked as it is written. */
export function Editor(props: EditorProps) {
  return (
    <NextIntlClientProvider locale={props.locale} timeZone={cityTimeZone} messages={{ fields: props.words }}>
      <Form {...props} />
    </NextIntlClientProvider>
  );
}

function Form(props: EditorProps) {
  const { kind, fields, words, entries, previews, locale } = props;
  const { state, sheet, choose, goTo, write, ...writing } = useWriting(props);
  const [shown, setShown] = useState<Locale>(props.begin ?? originalLocale);
  const { content, findings } = state;
  const tell = useTeller({ kind, fields, entries, words, content, locale });

  function turnTo(next: Sheet) {
    choose(next);
    if (next !== 'facts') setShown(next);
  }
  return (
    <EditingContext value={{ kind, fields, words, entries, content, findings, tell, write }}>
      <EntryNames />
      <div className="gap-8 min-[68.75rem]:grid min-[68.75rem]:grid-cols-[minmax(0,1fr)_22.5rem]">
        <div>
          {writing.offer && <KeptOffer answer={writing.answer} />}
          <form inert={writing.offer !== undefined} onBlur={writing.flush} onSubmit={(event) => event.preventDefault()}>
            <ConflictBox conflict={state.conflict} decide={writing.decide} />
            <FindingSummary goTo={goTo} />
            <SheetButtons sheet={sheet} choose={turnTo} />
            {sheet === 'facts' && <FactsSheet />}
            {sheet !== 'facts' && <TextSheet key={sheet} locale={sheet} unmarked={writing.unmarked} forget={writing.forgetUnmarked} />}
          </form>
          <SaveLine state={state} signIn={`/${locale}/admin/sign-in`} />
        </div>
        <Preview previews={previews} shown={shown} show={setShown} saves={state.saves} />
      </div>
    </EditingContext>
  );
}
