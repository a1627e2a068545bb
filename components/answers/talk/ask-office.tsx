import { OpenNow } from '#components/catalogue/open-now';
import { Icon } from '#components/ui/icon';
import { inCharge, showOffice } from '#lib/catalogue/operations/offices';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';

type Props = { slug: string; words?: (office: string) => string; voice: Voice; now: Date };

/** Whom to ask: the office with its telephone, and whether somebody is there now. */
export async function AskOffice({ slug, words, voice, now }: Props) {
  const locale = localeOf(voice);
  const told = await showOffice(slug, voice, now);
  if (!told) return null;
  const office = inCharge(told, voice);
  return (
    <>
      {words && <p>{words(office.title)}</p>}
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <a className="button button-outline" href={`tel:${office.phone}`}>
          <Icon name="phone" className="size-5" />
          {office.phone}
        </a>
        <div className="min-w-0 grow basis-40 text-[0.9375rem]">
          <a className="block" href={`/${locale}/offices/${office.slug}`} lang={bcp47(office.language)}>
            {office.title}
          </a>
          <OpenNow locale={locale} opening={office.opening} spans={office.spans} />
        </div>
      </div>
    </>
  );
}
