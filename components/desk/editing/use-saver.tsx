'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { forgetOnDevice, keepOnDevice, keptOnDevice, sendDraft } from '#components/desk/editing/device';
import { keptName } from '#lib/catalogue/drafts/kept';
import type { DraftContent, SaidFinding } from '#lib/catalogue/drafts/model';
import { type KeptWords, Saver } from '#lib/catalogue/drafts/saver';
import { same } from '#lib/catalogue/drafts/values';

type Start = { kind: string; slug: string; edition: number; content: DraftContent; findings: readonly SaidFinding[]; saveTo: string };

/** Saves an entry while its page is open; `offer`: words from before that the server never got. */
export function useSaver({ kind, slug, edition, content, findings, saveTo }: Start) {
  const name = keptName(kind, slug);
  const [saver] = useState(
    () =>
      new Saver({
        edition,
        content,
        findings,
        send: (from, words) => sendDraft(saveTo, from, words),
        keep: (words) => keepOnDevice(name, words),
      }),
  );
  const state = useSyncExternalStore(saver.subscribe, saver.state, saver.state);
  const [offer, setOffer] = useState<KeptWords>();

  useEffect(() => {
    const kept = keptOnDevice(name);
    if (kept && !same(kept.content, saver.state().content)) setOffer(kept);
  }, [name, saver]);

  useEffect(() => {
    const tried = ['online', 'focus', 'pagehide'] as const;
    for (const event of tried) window.addEventListener(event, saver.flush);
    document.addEventListener('visibilitychange', saver.flush);
    return () => {
      for (const event of tried) window.removeEventListener(event, saver.flush);
      document.removeEventListener('visibilitychange', saver.flush);
    };
  }, [saver]);

  function answerOffer(resumes: boolean) {
    forgetOnDevice(name);
    if (offer && resumes) saver.resume(offer);
    setOffer(undefined);
  }
  return { saver, state, offer, answerOffer };
}
