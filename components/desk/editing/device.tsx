'use client';

import { type KeptNote, readKept } from '#lib/catalogue/drafts/kept';
import type { DraftContent } from '#lib/catalogue/drafts/model';
import type { KeptWords, Reply } from '#lib/catalogue/drafts/saver';

/** Milliseconds after which no answer is none; bytes that are sent even while the page closes (browsers allow 64 KiB). */
const longestWait = 30_000;
const mostOnLeaving = 60_000;

/** Sends what was written. Any answer that is none of ours counts as none. */
export async function sendDraft(address: string, edition: number, content: DraftContent): Promise<Reply> {
  const body = JSON.stringify({ edition, content });
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
    // A door that leads to the sign-in has not saved anything.
    redirect: 'manual',
    keepalive: new Blob([body]).size < mostOnLeaving,
    signal: AbortSignal.timeout(longestWait),
  });
  const { status, type } = answer;
  if (answer.ok || status === 409 || status === 423) return answer.json();
  if (status === 401 || type === 'opaqueredirect') return { outcome: 'signed-out' };
  if (status === 413) return { outcome: 'too-long' };
  return { outcome: status >= 500 || status === 429 || status === 408 ? 'failed' : 'refused' };
}

/** This page, among others of this browser that may show the same entry. */
const writer = typeof window === 'undefined' ? '' : `${Date.now()}-${Math.random()}`;

export function keptOnDevice(name: string): KeptNote | undefined {
  try {
    return readKept(localStorage.getItem(name));
  } catch {
    return undefined;
  }
}

/** Keeps words on this device, or forgets those that this page kept. Whether it could: a device may be full, or forbid it. */
export function keepOnDevice(name: string, words: KeptWords | undefined): boolean {
  try {
    if (words) localStorage.setItem(name, JSON.stringify({ writer, ...words } satisfies KeptNote));
    else if (keptOnDevice(name)?.writer === writer) localStorage.removeItem(name);
    return true;
  } catch {
    return false;
  }
}

export function forgetOnDevice(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing can be kept there either.
  }
}
