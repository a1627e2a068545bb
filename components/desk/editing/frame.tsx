'use client';

import type { ReactNode } from 'react';
import { allInside, onlyItsOwn, type Showing, useFindings, useOriginal, useWords } from '#components/desk/editing/context';
import { FindingList } from '#components/desk/editing/finding-list';
import { fieldId } from '#lib/catalogue/drafts/places';
import type { Path } from '#lib/catalogue/drafts/values';
import type { FieldWords } from '#lib/catalogue/fields/words';
import { bcp47, isLocale } from '#lib/i18n/locales';

type Props = { path: Path; words: FieldWords; optional: boolean; hint?: ReactNode; showing?: Showing };

/** What ties an input to its hint and its findings. */
export type Tied = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
  lang: string | undefined;
};

/** A field with one input: its name, what helps to fill it in, the original beside a translation, what is wrong. */
export function Frame({ path, words, optional, hint, showing = allInside, children }: Props & { children: (tied: Tied) => ReactNode }) {
  const { tied, findings, original } = useTied({ path, words, optional, hint, showing });
  return (
    <div className="frame @container">
      <label htmlFor={tied.id} className="font-bold">
        {words.label}
        <Required optional={optional} />
      </label>
      <Hint id={`${tied.id}-hint`} hint={words.hint} more={hint} />
      <BesideOriginal id={`${tied.id}-original`} original={original}>
        {children(tied)}
        <FindingList id={`${tied.id}-findings`} findings={findings} depth={depthOf(path)} />
      </BesideOriginal>
    </div>
  );
}

/** A field of several inputs. */
export function Fieldset({ path, words, optional, hint, showing = onlyItsOwn, children }: Props & { children: ReactNode }) {
  const { tied, findings } = useTied({ path, words, optional, hint, showing });
  return (
    <fieldset id={tied.id} tabIndex={-1} aria-describedby={tied['aria-describedby']} className="frame min-w-0">
      <legend className="font-bold">
        {words.label}
        <Required optional={optional} />
      </legend>
      <Hint id={`${tied.id}-hint`} hint={words.hint} more={hint} />
      {children}
      <FindingList id={`${tied.id}-findings`} findings={findings} depth={depthOf(path)} />
    </fieldset>
  );
}

function useTied({ path, words, optional, hint, showing }: Props & { showing: Showing }) {
  const findings = useFindings(path, showing);
  const original = useOriginal(path);
  const id = fieldId(path);
  const [, locale] = path;
  const by = [words.hint || hint ? `${id}-hint` : '', original ? `${id}-original` : '', findings.length > 0 ? `${id}-findings` : ''].filter(
    Boolean,
  );
  const tied: Tied = {
    id,
    'aria-describedby': by.join(' ') || undefined,
    'aria-invalid': findings.some(({ severity }) => severity === 'block') || undefined,
    'aria-required': !optional || undefined,
    lang: isLocale(locale) ? bcp47(locale) : undefined,
  };
  return { tied, findings, original };
}

function Required({ optional }: { optional: boolean }) {
  const t = useWords();
  return optional ? null : <span className="ml-2 text-[0.875rem] text-alarm">{t('required')}</span>;
}

function Hint({ id, hint, more }: { id: string; hint: string | undefined; more: ReactNode }) {
  if (!hint && !more) return null;
  return (
    <div id={id} className="mb-1 text-[0.9375rem] text-ink-soft">
      {hint && <p className="hint">{hint}</p>}
      {more}
    </div>
  );
}

/** The Japanese stands above its translation, beside it where there is room. */
function BesideOriginal({ id, original, children }: { id: string; original: string | undefined; children: ReactNode }) {
  const t = useWords();
  if (!original) return <div className="mt-1">{children}</div>;
  return (
    <div className="mt-1 grid gap-2 @2xl:grid-cols-2 @2xl:gap-4">
      <div id={id} lang="ja" className="self-start rounded-lg bg-raised px-3 py-2">
        <span className="text-[0.875rem] text-ink-soft">{t('original')}</span>
        <p className="whitespace-pre-line">{original}</p>
      </div>
      <div>{children}</div>
    </div>
  );
}

/** How much of a place in the content the path of a finding has: texts are told without `texts`, language and `text`. */
const depthOf = (path: Path) => (path[0] === 'texts' ? path.length - 3 : path.length);
