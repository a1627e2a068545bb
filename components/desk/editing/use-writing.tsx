'use client';

import { useEffect, useState } from 'react';
import { conflictId } from '#components/desk/editing/conflict-box';
import { focusIn, useFocusAfter } from '#components/desk/editing/focus';
import { sheetButtonsId } from '#components/desk/editing/sheet-buttons';
import { useSaver } from '#components/desk/editing/use-saver';
import type { DraftContent } from '#lib/catalogue/drafts/model';
import { fieldId, type Sheet, sheetOf } from '#lib/catalogue/drafts/places';
import type { Path } from '#lib/catalogue/drafts/values';
import { translatedIn } from '#lib/catalogue/drafts/writing';
import { type Locale, originalLocale } from '#lib/i18n/locales';

/** What somebody does at the form: turns to a sheet, writes, decides between his words and another's. The focus goes along. */
export function useWriting(start: Parameters<typeof useSaver>[0] & { begin?: Locale | undefined }) {
  const { saver, state, offer, answerOffer } = useSaver(start);
  const { sheet, choose, goTo } = useSheet(start.begin);
  const [unmarked, setUnmarked] = useState<readonly Locale[]>([]);
  const focusAfter = useFocusAfter();

  function write(changed: DraftContent) {
    if (sheet === originalLocale) {
      const still = translatedIn(changed);
      const lost = translatedIn(state.content).filter((one) => !still.includes(one));
      setUnmarked((before) => [...before.filter((one) => !still.includes(one) && !lost.includes(one)), ...lost]);
    }
    saver.write(changed);
  }
  function decide(path: Path, whose: 'mine' | 'theirs') {
    const last = state.conflict?.conflicts.length === 1;
    saver.decide(path, whose);
    if (last) goTo(path);
    else focusAfter(conflictId);
  }
  function answer(resumes: boolean) {
    answerOffer(resumes);
    focusAfter(sheetButtonsId);
  }
  const forgetUnmarked = () => setUnmarked([]);
  return { state, offer, answer, write, flush: saver.flush, decide, sheet, choose, goTo, unmarked, forgetUnmarked };
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
