'use client';

import { NextIntlClientProvider } from 'next-intl';
import { useEffect, useState } from 'react';
import { ConflictBox } from '#components/desk/editing/conflict-box';
import { type Editing, EditingContext, type Entries } from '#components/desk/editing/context';
import { EntryNames } from '#components/desk/editing/controls/entry';
import { FactsSheet } from '#components/desk/editing/facts-sheet';
import { FindingSummary } from '#components/desk/editing/finding-summary';
import { focusIn } from '#components/desk/editing/focus';
import { KeptOffer } from '#components/desk/editing/kept-offer';
import { Preview } from '#components/desk/editing/preview';
import { SaveLine } from '#components/desk/editing/save-line';
import { SheetButtons } from '#components/desk/editing/sheet-buttons';
import { TextSheet } from '#components/desk/editing/text-sheet';
import { useSaver } from '#components/desk/editing/use-saver';
import { useTeller } from '#components/desk/editing/use-teller';
import { cityTimeZone } from '#lib/calendar/day';
import type { DraftContent, SaidFinding } from '#lib/catalogue/drafts/model';
import { fieldId, type Sheet, sheetOf } from '#lib/catalogue/drafts/places';
import type { Path } from '#lib/catalogue/drafts/values';
import { translatedIn } from '#lib/catalogue/drafts/writing';
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
  const { saver, state, offer, answerOffer } = useSaver(props);
  const { sheet, choose, goTo } = useSheet(props.begin);
  const [unmarked, setUnmarked] = useState<readonly Locale[]>([]);
  const [shown, setShown] = useState<Locale>(props.begin ?? originalLocale);
  const { content, findings } = state;
  const tell = useTeller({ kind, fields, entries, words, content, locale });

  function write(changed: DraftContent) {
    if (sheet === originalLocale) {
      const still = translatedIn(changed);
      const lost = translatedIn(content).filter((one) => !still.includes(one));
      setUnmarked((before) => [...before.filter((one) => !still.includes(one) && !lost.includes(one)), ...lost]);
    }
    saver.write(changed);
  }
  function turnTo(next: Sheet) {
    choose(next);
    if (next !== 'facts') setShown(next);
  }
  const editing: Editing = { kind, fields, words, entries, content, findings, tell, write };
  return (
    <EditingContext value={editing}>
      <EntryNames />
      <div className="gap-8 min-[68.75rem]:grid min-[68.75rem]:grid-cols-[minmax(0,1fr)_22.5rem]">
        <div>
          {offer && <KeptOffer answer={answerOffer} />}
          <form inert={offer !== undefined} onBlur={saver.flush} onSubmit={(event) => event.preventDefault()}>
            <ConflictBox conflict={state.conflict} decide={(path, whose) => saver.decide(path, whose)} />
            <FindingSummary goTo={goTo} />
            <SheetButtons sheet={sheet} choose={turnTo} />
            {sheet === 'facts' ? (
              <FactsSheet />
            ) : (
              <TextSheet key={sheet} locale={sheet} unmarked={unmarked} forget={() => setUnmarked([])} />
            )}
          </form>
          <SaveLine state={state} signIn={`/${locale}/admin/sign-in`} />
        </div>
        <Preview previews={previews} shown={shown} show={setShown} saves={state.saves} />
      </div>
    </EditingContext>
  );
}

/** Which sheet is open, and the way to a field on another one. */
function useSheet(begin: Locale | undefined) {
  const [sheet, choose] = useState<Sheet>(begin ?? 'facts');
  const [target, setTarget] = useState<Path>();
  useEffect(() => {
    if (target) focusIn(nearestField(target));
  }, [target]);
  function goTo(path: Path) {
    choose(sheetOf(path));
    setTarget([...path]);
  }
  return { sheet, choose, goTo };
}

/** The field at a place, or the one around it that is drawn. */
function nearestField(path: Path): HTMLElement | null {
  if (path.length === 0) return null;
  return document.getElementById(fieldId(path)) ?? nearestField(path.slice(0, -1));
}
