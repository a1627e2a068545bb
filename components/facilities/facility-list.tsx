import { useTranslations } from 'next-intl';
import { LinkList } from '#components/ui/link-list';
import type { FacilityAtWork } from '#lib/facilities/operations/listing';
import { bcp47, type Locale, listComma } from '#lib/i18n/locales';

type Props = { facilities: readonly FacilityAtWork[]; locale: Locale; withRooms: boolean };

/** Facilities to choose from; with their rooms where these are what was looked for. */
export function FacilityList({ facilities, locale, withRooms }: Props) {
  const t = useTranslations('facilities');
  const about = ({ text, rooms }: FacilityAtWork) =>
    withRooms
      ? t('roomsFound', { count: rooms.length, rooms: rooms.map((room) => room.text.title).join(listComma(locale)) })
      : text.summary;
  return (
    <LinkList
      rows={facilities.map((facility) => ({
        href: `/${locale}/facilities/${facility.slug}`,
        title: facility.text.title,
        lang: bcp47(facility.languages['title'] ?? locale),
        note: about(facility),
      }))}
    />
  );
}
