import type { ToldFacility } from '#lib/facilities/operations/listing';
import { bcp47, type Locale } from '#lib/i18n/locales';

/** What a facility looks like, each picture fetched as one comes near it; nothing where there is none. */
export function FacilityPhotos({ facility: { facts, text, languages }, locale }: { facility: ToldFacility; locale: Locale }) {
  if (facts.photos.length === 0) return null;
  return (
    <ul className="mt-4 grid gap-4 md:grid-cols-2" lang={bcp47(languages['photos'] ?? locale)}>
      {facts.photos.map(({ id, path, width, height }) => (
        <li key={id}>
          {/* biome-ignore lint/performance/noImgElement: the optimiser would be a script and a service of its own; the city lays down pictures as they are to be sent. */}
          <img
            className="h-auto w-full rounded-lg"
            src={path}
            width={width}
            height={height}
            alt={text.photos[id] ?? ''}
            loading="lazy"
            decoding="async"
          />
        </li>
      ))}
    </ul>
  );
}
