'use client';

import { useEffect, useRef } from 'react';

/** Moves the focus, once the page is drawn anew, to what has this id, or to the first input in it. */
export function useFocusAfter(): (id: string) => void {
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const place = document.getElementById(wanted.current);
    wanted.current = undefined;
    focusIn(place);
  });
  return (id) => {
    wanted.current = id;
  };
}

/** Focuses an input, or the first one in a group; what is folded away is opened. */
export function focusIn(place: HTMLElement | null): void {
  const target = (place?.matches('fieldset') && place.querySelector<HTMLElement>('input, select, textarea')) || place;
  for (let folded = target?.closest('details'); folded; folded = folded.parentElement?.closest('details')) folded.open = true;
  target?.focus();
}
