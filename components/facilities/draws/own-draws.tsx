import { LinkList } from '#components/ui/link-list';
import { Section } from '#components/ui/section';
import { dayOf } from '#lib/calendar/day';
import { drawNames } from '#lib/facilities/draws/operations/naming';
import { drawsOf } from '#lib/facilities/draws/operations/showing';
import { ownDrawTold, roundTold } from '#lib/facilities/draws/telling';
import { facilityWords } from '#lib/i18n/facility-words';
import type { Voice } from '#lib/i18n/voice';

type Props = { residentId: string; groups: readonly string[]; voice: Voice; now: Date };

/** The draws for which somebody or a group of his has applied, until their month is over: how each stands, and the way to it. */
export async function OwnDraws({ residentId, groups, voice, now }: Props) {
  const words = facilityWords(voice);
  const [all, names] = await Promise.all([drawsOf(residentId, groups, now), drawNames(voice)]);
  const current = all.filter(({ round }) => round.month >= dayOf(now).slice(0, 7));
  if (current.length === 0) return null;
  // One's own application and a group's lead to the same page.
  const rounds = Map.groupBy(current, ({ round }) => round.id);
  const rows = [...rounds].flatMap(([id, [first, ...others]]) =>
    first === undefined
      ? []
      : {
          href: `/${words.locale}/facilities/draws/${id}/wishes`,
          title: roundTold(first.round, names, words),
          note: [...new Set([first, ...others].map((one) => ownDrawTold(one, words)))].join(' '),
        },
  );
  return (
    <Section id="draws" title={words.t('draws.own.title')}>
      <LinkList rows={rows} />
    </Section>
  );
}
