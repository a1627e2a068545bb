import { useTranslations } from 'next-intl';
import { TimeFields } from '#components/facilities/vacancies/time-fields';
import { described, Labelled } from '#components/ui/labelled';
import type { Asked } from '#lib/facilities/applying/asked';
import { applicantClasses } from '#lib/facilities/eligibility/model';
import type { ToldRoom } from '#lib/facilities/operations/listing';
import { roomPath } from '#lib/facilities/vacancies/paths';
import type { DayAt } from '#lib/facilities/vacancies/rules';
import type { Locale } from '#lib/i18n/locales';
import { writeTime } from '#lib/web/asked-room';

type Props = { room: ToldRoom; asked: Asked; day: DayAt; locale: Locale; peopleFault?: string | undefined };

/** What the price depends on: how long, as whom, how, with what. A plain form that comes back to its own page. */
export function FeeForm({ room, asked, day, locale, peopleFault }: Props) {
  const t = useTranslations();
  const { text, facts } = room;
  const people = {
    ...{ id: 'people', label: t('vacancies.fee.people') },
    ...{ hint: t('vacancies.fee.peopleHint', { capacity: facts.capacity }), fault: peopleFault },
  };
  return (
    <form action={`/${locale}${roomPath(room)}/fee#total`} method="get" className="card">
      {asked.times.slice(0, -1).map((time) => (
        <input key={writeTime(time)} type="hidden" name="time" value={writeTime(time)} />
      ))}
      <TimeFields room={room} day={day} chosen={asked.times.at(-1)} locale={locale} />
      <Labelled {...people}>
        <input
          className="field max-w-32"
          name="people"
          inputMode="numeric"
          maxLength={7}
          defaultValue={asked.people || ''}
          {...described(people)}
        />
      </Labelled>
      <fieldset className="mb-4">
        <legend className="font-bold">{t('vacancies.fee.class')}</legend>
        <p className="text-[0.9375rem] text-ink-soft">{t('vacancies.fee.classHint')}</p>
        {applicantClasses.map((one) => (
          <Box key={one} type="radio" name="class" value={one} checked={asked.class === one} label={t(`facilities.whom.${one}`)} />
        ))}
      </fieldset>
      {facts.uses.length > 0 && (
        <Labelled id="use" label={t('vacancies.fee.use')}>
          <select className="field" id="use" name="use" defaultValue={asked.use ?? ''}>
            <option value="">{t('vacancies.fee.ordinary')}</option>
            {facts.uses.map(({ id }) => (
              <option key={id} value={id}>
                {text.uses[id] ?? id}
              </option>
            ))}
          </select>
        </Labelled>
      )}
      <Equipment room={room} asked={asked} />
      {asked.times.length > 1 && (
        <Box type="checkbox" name="together" value="no" checked={!asked.together} label={t('vacancies.fee.apart')} />
      )}
      <button className="button button-outline w-full sm:w-auto" type="submit">
        {t('vacancies.fee.show')}
      </button>
    </form>
  );
}

/** Equipment by pieces, and heating that is used only when asked for; folded until some of it was asked for. */
function Equipment({ room: { text, facts }, asked }: Pick<Props, 'room' | 'asked'>) {
  const t = useTranslations('vacancies.fee');
  const heating = facts.heating.filter((one) => one.asked);
  if (facts.equipment.length + heating.length === 0) return null;
  const wanted = new Map(asked.equipment.map(({ id, pieces }) => [id, pieces]));
  return (
    <details className="mb-4" open={asked.equipment.length + asked.heating.length > 0}>
      <summary className="min-h-12 cursor-pointer py-3 font-bold">{t(heating.length > 0 ? 'extras' : 'equipment')}</summary>
      {facts.equipment.map(({ id, pieces }) => (
        <Labelled key={id} id={`equipment-${id}`} label={t('pieces', { name: text.equipment[id] ?? id, pieces: String(pieces) })}>
          <input
            className="field max-w-32"
            id={`equipment-${id}`}
            name={`equipment-${id}`}
            inputMode="numeric"
            maxLength={5}
            defaultValue={wanted.get(id) ?? ''}
          />
        </Labelled>
      ))}
      {heating.map(({ id }) => (
        <Box key={id} type="checkbox" name="heating" value={id} checked={asked.heating.includes(id)} label={text.heating[id] ?? id} />
      ))}
    </details>
  );
}

type BoxProps = { type: 'radio' | 'checkbox'; name: string; value: string; checked: boolean; label: string };

function Box({ type, name, value, checked, label }: BoxProps) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input className="size-5" type={type} name={name} value={value} defaultChecked={checked} />
      {label}
    </label>
  );
}
