import { dayOf } from '#lib/calendar/day';
import type { Typed } from '#lib/procedures/answer-types/answer-type';
import { controlsOf } from '#lib/procedures/journey/controls';
import { journeyOf, seenControl } from '#lib/procedures/journey/journey';
import type { ProcedureFacts } from '#lib/procedures/model';
import { type KeptDraft, keepDraft, keptDraft, keptFile, renameFile } from './draft-store.ts';

export type Definition = { slug: string; version: number; facts: ProcedureFacts };

/**
 * What came of it: both are the same now; it was sent before, under this number; nobody is signed in and nothing was told; the
 * device is one that others use too; a file was refused; or there is no network.
 */
export type Synced = { draft: KeptDraft } | { sent: string } | RefusedFile | 'guest' | 'shared' | 'offline';

type Told =
  | { shared: true }
  | { sent: string }
  | { signedIn: false }
  | { signedIn: boolean; draftId: string; edition: number; version: number; typed: Record<string, string> };

/** So long somebody waits for a weak network before he goes on with what is here. */
const patience = 8000;

/** Files that lie on this device alone have names of this kind. */
export const localFile = () => `local-${crypto.randomUUID()}`;
const isLocal = (id: string) => id.startsWith('local-');

/** Brings what this device keeps to the city hall, files first, and takes back what is there. `keep`: also without an account. */
export async function sync(locale: string, definition: Definition, draft: KeptDraft, keep: boolean): Promise<Synced> {
  try {
    const sent = keep || draft.ofAccount ? await withFilesSent(locale, draft) : draft;
    const steps = Object.fromEntries(sent.changed.map((step) => [step, typedIn(definition.facts, step, sent.typed)]));
    const body = JSON.stringify({ version: draft.version, draftId: draft.base?.draftId, steps, keep });
    const headers = { 'Content-Type': 'application/json' };
    const signal = AbortSignal.timeout(patience);
    const answer = await fetch(`/${locale}/procedures/${draft.slug}/draft`, { method: 'POST', headers, body, signal });
    if (!answer.ok) return 'offline';
    const told: Told = await answer.json();
    if ('shared' in told) return 'shared';
    if ('sent' in told) return told;
    if (!('draftId' in told)) return 'guest';
    const base = { draftId: told.draftId, edition: told.edition };
    // The city hall keeps a guest's draft for a shorter time than his device: what it has forgotten it is told anew.
    const isForgotten = !told.signedIn && draft.base !== undefined && draft.base.draftId !== told.draftId;
    if (isForgotten) return sync(locale, definition, { ...sent, base, changed: stepsSeen(definition.facts, sent.typed) }, keep);
    const both: KeptDraft = { ...sent, base, typed: told.typed, changed: [], ofAccount: told.signedIn };
    // Files go with the first that is known of an account; its draft names them as it calls them.
    const isNewThere = told.signedIn && !draft.ofAccount && Object.values(both.typed).some((value) => value.split(/\s+/).some(isLocal));
    return isNewThere ? sync(locale, definition, { ...both, changed: sent.changed }, keep) : { draft: both };
  } catch (fault) {
    return fault instanceof RefusedFile ? fault : 'offline';
  }
}

const stepsSeen = ({ steps }: ProcedureFacts, typed: Typed) => steps.map(({ id }) => id).filter((id) => typed[seenControl(id)]);

/** What was typed in a step; where its form was not sent yet, that too. */
function typedIn(facts: ProcedureFacts, step: string, typed: Typed): Record<string, string> {
  const isOurs = controlsOf(facts, step);
  return Object.fromEntries(Object.entries(typed).filter(([name]) => isOurs(name) && name !== seenControl(step)));
}

/** A file that the city hall does not take, and why. */
export class RefusedFile extends Error {
  readonly fault: string;
  readonly file: string;

  constructor(fault: string, file: string) {
    super(fault);
    this.fault = fault;
    this.file = file;
  }
}

/** Sends the files that lie here alone, and calls them as the city hall does from then on. */
async function withFilesSent(locale: string, draft: KeptDraft): Promise<KeptDraft> {
  let { typed } = draft;
  for (const [name, value] of Object.entries(draft.typed)) {
    for (const id of value.split(/\s+/).filter(isLocal)) {
      const file = await keptFile(id);
      const told = file && (await sendFile(locale, draft.slug, name, file));
      const replaced = (typed[name] ?? '').replace(id, told?.id ?? '').trim();
      typed = { ...typed, [name]: replaced };
      // Kept at once, beside what is typed meanwhile: whatever breaks off now, this file is not sent again.
      const kept = (await keptDraft(draft.slug)) ?? draft;
      await keepDraft({ ...kept, typed: { ...kept.typed, [name]: replaced } });
      if (file && told) await renameFile(id, { ...file, id: told.id });
    }
  }
  return { ...draft, typed };
}

/** Sends one file; throws where there is no network, and where the city hall does not take it. */
async function sendFile(
  locale: string,
  slug: string,
  control: string,
  file: { name: string; blob: Blob },
): Promise<{ id: string; name: string }> {
  const form = new FormData();
  form.set('control', control);
  form.set('file', file.blob, file.name);
  const answer = await fetch(`/${locale}/procedures/${slug}/files`, { method: 'POST', body: form });
  const told: { id: string; name: string; fault?: string } = await answer.json();
  if (answer.ok) return told;
  throw new RefusedFile(told.fault ?? 'damaged', file.name);
}

/** Sends an application that is the same here and at the city hall; where it leads. Undefined where there is no network. */
async function sendApplication(locale: string, { slug, base }: KeptDraft): Promise<string | undefined> {
  const body = new URLSearchParams({ draft: base?.draftId ?? '', edition: String(base?.edition ?? 0) });
  try {
    const answer = await fetch(`/${locale}/procedures/${slug}/send`, { method: 'POST', body, headers: { Accept: 'text/html' } });
    return answer.ok ? answer.url : undefined;
  } catch {
    return undefined;
  }
}

/** Where the number of an application is told. */
export const receiptOf = (locale: string, reference: string) => `/${locale}/applications/${reference}?sent`;

/** The address that comes at the end; the file that is not taken; nothing while there is no network. */
export type Finished = string | RefusedFile | undefined;

/**
 * Brings a draft to its end: to the page where it is checked, or, where 申請する was pressed without network, to its receipt.
 */
export async function finish(locale: string, definition: Definition, draft: KeptDraft): Promise<Finished> {
  const isWhole = draft.sending && draft.base && draft.changed.length === 0;
  const sent = isWhole ? await sendApplication(locale, draft) : undefined;
  if (sent) return sent;
  const met = await sync(locale, definition, draft, true);
  if (typeof met === 'string') return undefined;
  if (met instanceof RefusedFile) return met;
  if ('sent' in met) return receiptOf(locale, met.sent);
  await keepDraft(met.draft);
  const { exit, next } = journeyOf(definition.facts, met.draft.typed, dayOf(new Date()));
  const goes = draft.sending && exit === undefined && next === undefined;
  return (goes ? await sendApplication(locale, met.draft) : undefined) ?? `/${locale}/procedures/${draft.slug}/check?draft`;
}
