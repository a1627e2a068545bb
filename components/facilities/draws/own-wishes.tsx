import { OwnResult } from '#components/facilities/draws/own-result';
import { WishForm } from '#components/facilities/draws/wish-form';
import { OneButton } from '#components/residents/field';
import { Section } from '#components/ui/section';
import type { ApplicantChoice } from '#lib/facilities/applicants/model';
import type { DrawEntry, DrawHouse } from '#lib/facilities/draws/model';
import type { DrawNames } from '#lib/facilities/draws/operations/naming';
import { ownDraw, type showRound } from '#lib/facilities/draws/operations/showing';
import type { RefusedForm } from '#lib/forms/model';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { fieldPrefix } from '#lib/web/draw-form';

type Own = { choice: ApplicantChoice; entry: DrawEntry | undefined };
type Props = {
  told: NonNullable<Awaited<ReturnType<typeof showRound>>>;
  own: readonly Own[];
  house: DrawHouse;
  form: RefusedForm;
  faults: readonly { field: string; sentence: string }[];
  names: DrawNames;
  words: FacilityWords;
};

/** For oneself and for each group of one's own: the form while applications are open, then what became of it. */
export function OwnWishes({ own, ...page }: Props) {
  return own.map(({ choice, entry }, place) => <OwnChoice key={asOf(choice)} choice={choice} entry={entry} place={place} {...page} />);
}

/** The ways of use that these rooms know. */
function usesIn({ rooms }: DrawHouse, wanted: readonly string[], names: DrawNames): Map<string, string> {
  const own = rooms.filter(({ slug }) => wanted.includes(slug));
  return new Map(own.flatMap(({ slug, facts }) => facts.uses.map(({ id }) => [id, names.text(slug)?.uses[id] ?? id])));
}

const asOf = (choice: ApplicantChoice) => (choice.kind === 'group' ? choice.groupId : '');

async function OwnChoice({ choice, entry, place, told, house, form, faults, names, words }: Omit<Props, 'own'> & Own & { place: number }) {
  const { t, locale } = words;
  const [as, prefix, at] = [asOf(choice), fieldPrefix(place), `/${locale}/facilities/draws/${told.round.id}/wishes`];
  const isOpen = told.round.phase === 'applying';
  const draw = entry && (await ownDraw(entry, house.now));
  const mine = new Set(
    house.rooms.filter(({ facts: { holders } }) => holders.length === 0 || holders.includes(choice.kind)).map(({ slug }) => slug),
  );
  return (
    <Section id={`${prefix}choice`} title={choice.kind === 'group' ? choice.name : t('draws.own.person')}>
      {draw ? <OwnResult at={at} draw={draw} names={names} words={words} /> : !isOpen && <p>{t('draws.own.none')}</p>}
      {isOpen && (
        <WishForm
          {...{ at, as, prefix, entry, names, words }}
          mostWishes={told.round.file.round.mostWishes}
          uses={usesIn(house, told.round.rooms, names)}
          slots={told.slots.filter(({ room, isFree }) => isFree && mine.has(room))}
          typed={form.values['as'] === as ? form.values : undefined}
          faultOf={(field) => faults.find((fault) => fault.field === `${prefix}${field}`)?.sentence}
        />
      )}
      {isOpen && entry && (
        <div className="mt-4">
          <OneButton action={`${at}/withdraw`} fields={{ as }} label={t('draws.own.withdraw')} small />
        </div>
      )}
    </Section>
  );
}
