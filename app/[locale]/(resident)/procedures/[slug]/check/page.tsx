import { notFound } from 'next/navigation';
import { CheckShell } from '#components/procedures/check-shell';
import { CheckView } from '#components/procedures/check-view';
import { ExitView } from '#components/procedures/exit-view';
import { systemClock } from '#lib/clock';
import { localeOf } from '#lib/i18n/voice';
import { showProcedure, toldProcedure } from '#lib/procedures/operations/definitions';
import { actorOf } from '#lib/procedures/who/actor';
import { othersToActFor } from '#lib/residents/operations/deputies';
import { formOf } from '#lib/web/desk-form';
import { asksForDraft, draftOfRequest } from '#lib/web/draft-page';
import type { SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';
import { residentOfRequest } from '#lib/web/resident';
import { filesTyped } from '#lib/web/step-form';

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

/** 確認: everything that was answered, before it is sent; the way out where it cannot go on; what is still to be answered. */
export default async function CheckPage({ params, searchParams }: Props) {
  const [{ slug }, query, voice] = await Promise.all([params, searchParams, voiceOfRequest()]);
  const now = systemClock();
  if (!asksForDraft(query)) {
    const told = await showProcedure(slug, voice);
    if (!told) notFound();
    return <CheckShell told={told} voice={voice} now={now} />;
  }
  const { owner, draft } = await draftOfRequest(slug);
  const told = toldProcedure(draft.definition, voice);
  const { exit } = draft.journey;
  if (exit !== undefined) return <ExitView told={told} exit={exit} voice={voice} now={now} />;
  const [form, files, resident] = await Promise.all([
    formOf(searchParams),
    filesTyped(owner, draft.draft.typed, localeOf(voice)),
    residentOfRequest(),
  ]);
  const others = resident && actorOf(draft.journey.answers) ? await othersToActFor(resident, 'applications', now) : [];
  const account = { email: resident?.email, isGuest: !resident, others };
  return <CheckView told={told} draft={draft} form={form} files={files} {...account} voice={voice} now={now} />;
}
