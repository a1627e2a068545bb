import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { type Filled, StepView } from '#components/procedures/step-view';
import { dayOf } from '#lib/calendar/day';
import { systemClock } from '#lib/clock';
import { askedIn } from '#lib/procedures/journey/asked';
import { journeyOf } from '#lib/procedures/journey/journey';
import { showProcedure, type ToldProcedure, toldProcedure } from '#lib/procedures/operations/definitions';
import { formOf } from '#lib/web/desk-form';
import { asksForDraft, draftOfRequest } from '#lib/web/draft-page';
import { pageMetadata } from '#lib/web/metadata';
import { offersAt } from '#lib/web/offers';
import type { SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';
import { residentOfRequest } from '#lib/web/resident';
import { answerFaultsIn, fileFaultsIn, filesTyped } from '#lib/web/step-form';

type Props = { params: Promise<{ slug: string; step: string }>; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug, step }] = await Promise.all([getLocale(), params]);
  const told = await showProcedure(slug, locale);
  if (!told) notFound();
  const title = `${told.text.steps[step] ?? ''} ${told.text.title}`.trim();
  return pageMetadata({ locale, path: `/procedures/${slug}/${step}`, title, description: told.text.summary, indexed: false });
}

/** A step as everybody gets it, without any value; with `?draft` as its owner has filled it in, for whoever has no script. */
export default async function StepPage({ params, searchParams }: Props) {
  const [{ slug, step }, query, voice] = await Promise.all([params, searchParams, voiceOfRequest()]);
  const now = systemClock();
  const own = asksForDraft(query) ? await draftOfRequest(slug) : undefined;
  const told = own ? toldProcedure(own.draft.definition, voice) : await showProcedure(slug, voice);
  if (!told?.facts.steps.some(({ id }) => id === step)) notFound();
  const filled = own ? await filledBy(told, step, own, searchParams) : emptyStep(told, step, now);
  const resident = own && (await residentOfRequest());
  const at = own && { owner: own.owner, definition: own.draft.definition, step, typed: own.draft.draft.typed };
  if (at && resident) filled.offers = await offersAt(resident, at, told.text, voice, now);
  return <StepView told={told} step={step} filled={filled} voice={voice} now={now} />;
}

/** A step nobody has filled in: for a script, which knows better how far it is. */
function emptyStep({ facts }: ToldProcedure, step: string, now: Date): Filled {
  const place = facts.steps.findIndex(({ id }) => id === step);
  return {
    ...{ typed: {}, faults: {}, refused: {}, files: new Map(), hasMore: false, fromCheck: false, isOwn: false },
    ...{ asked: askedIn(facts, step, {}, dayOf(now)), before: facts.steps[place - 1]?.id },
    ...{ number: place + 1, ahead: facts.steps.length - place - 1 },
  };
}

async function filledBy(
  { facts }: ToldProcedure,
  step: string,
  { owner, draft }: Awaited<ReturnType<typeof draftOfRequest>>,
  searchParams: SearchParams,
): Promise<Filled> {
  const [query, form] = await Promise.all([searchParams, formOf(searchParams)]);
  const { typed } = draft.draft;
  const today = dayOf(systemClock());
  const { steps, ahead } = journeyOf(facts, typed, today);
  const place = Math.max(
    0,
    steps.findIndex(({ id }) => id === step),
  );
  return {
    ...{
      typed,
      faults: answerFaultsIn(form.faults),
      refused: fileFaultsIn(form.faults),
      asked: askedIn(facts, step, typed, today),
      files: await filesTyped(owner, typed, await getLocale()),
    },
    ...{ hasMore: query['more'] !== undefined, fromCheck: query['from'] === 'check', isOwn: true },
    ...{ before: steps[place - 1]?.id, number: place + 1, ahead: steps.length - place - 1 + ahead },
  };
}
