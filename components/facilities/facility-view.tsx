import { getTranslations } from 'next-intl/server';
import { PrintFoot } from '#components/catalogue/print-foot';
import { TextNotice } from '#components/catalogue/text-notice';
import { FacilityNow } from '#components/facilities/facility-card';
import { FacilityHours } from '#components/facilities/facility-hours';
import { FacilityPhotos } from '#components/facilities/facility-photos';
import { FacilityPlace } from '#components/facilities/facility-place';
import { RoomCard } from '#components/facilities/room-card';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { Prose } from '#components/ui/prose';
import { Section } from '#components/ui/section';
import { officeInCharge } from '#lib/catalogue/operations/offices';
import type { FacilityAtWork } from '#lib/facilities/operations/listing';
import { listPurposes } from '#lib/facilities/operations/listing';
import { roomPath } from '#lib/facilities/vacancies/paths';
import { facilityWords } from '#lib/i18n/facility-words';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';
import { freshUntil } from '#lib/web/fresh';

type Props = { facility: FacilityAtWork; voice: Voice; now: Date };

/** A facility's whole page, as residents get it and as staff preview it: whether it is open, where it is, its hours, its rooms. */
export async function FacilityView({ facility, voice, now }: Props) {
  const locale = localeOf(voice);
  const { slug, text, facts, languages, rooms, opening } = facility;
  const [t, office, purposes] = await Promise.all([getTranslations(), officeInCharge(facts.office, voice, now), listPurposes(voice)]);
  const words = facilityWords(voice);
  const lang = (field: string) => bcp47(languages[field] ?? locale);
  return (
    <Page locale={locale} path={`/facilities/${slug}`} office={office} checkedOn={facility.checkedOn}>
      <FreshUntil at={freshUntil(now, opening.changesAt, office?.opening.changesAt)} />
      <h1 lang={lang('title')}>{text.title}</h1>
      <p className="mt-2 mb-4" lang={lang('summary')}>
        {text.summary}
      </p>
      <TextNotice told={facility} locale={locale} />
      <div className="card">
        <FacilityNow facility={facility} locale={locale} />
      </div>
      <div className="md:grid md:grid-cols-2 md:gap-x-10">
        <FacilityHours facility={facility} words={words} />
        <FacilityPlace facility={facility} locale={locale} />
      </div>
      <FacilityPhotos facility={facility} locale={locale} />
      {text.notes && (
        <div className="mt-6" lang={lang('notes')}>
          <Prose text={text.notes} />
        </div>
      )}
      <Section id="rooms" title={t('facilities.rooms.title')}>
        <ul className="space-y-4">
          {rooms.map((room) => (
            <RoomCard
              key={room.slug}
              calendar={`/${locale}${roomPath(room)}`}
              room={room}
              siblings={rooms}
              purposes={purposes}
              words={words}
            />
          ))}
        </ul>
      </Section>
      <PrintFoot path={`/${locale}/facilities/${slug}`} />
    </Page>
  );
}
