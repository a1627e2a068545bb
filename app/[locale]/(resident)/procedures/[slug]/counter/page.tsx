import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { CounterView } from '#components/procedures/counter-view';
import { systemClock } from '#lib/clock';
import { numberOf } from '#lib/procedures/counter/operations/giving';
import { toldProcedure } from '#lib/procedures/operations/definitions';
import { asksForDraft, draftOfRequest } from '#lib/web/draft-page';
import type { SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

/** 書かない窓口: the number by which the counter finds what was filled in at home. */
export default async function CounterPage({ params, searchParams }: Props) {
  const [{ slug }, query, voice] = await Promise.all([params, searchParams, voiceOfRequest()]);
  const now = systemClock();
  if (!asksForDraft(query)) redirect(`/${await getLocale()}/procedures/${slug}`);
  const { draft } = await draftOfRequest(slug);
  const given = await numberOf(draft.draft.id, now);
  if (!given) redirect(`/${await getLocale()}/procedures/${slug}/check?draft`);
  return <CounterView told={toldProcedure(draft.definition, voice)} given={given} voice={voice} now={now} />;
}
