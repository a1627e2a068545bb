'use client';

import { useEffect, useRef, useState } from 'react';
import { useWords } from '#components/desk/editing/context';
import { bcp47, type Locale } from '#lib/i18n/locales';

type Props = {
  previews: readonly { locale: Locale; name: string; address: string }[];
  shown: Locale;
  show: (locale: Locale) => void;
  /** How often has been saved: each time the page is fetched anew. */
  saves: number;
};

/** The entry as residents will see it: beside the form where there is room, else behind a button below it. */
export function Preview({ previews, shown, show, saves }: Props) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const preview = previews.find(({ locale }) => locale === shown) ?? previews[0];
  if (!preview) return null;
  return (
    <aside aria-label={t('preview.title')} className="mt-6 min-[68.75rem]:mt-0">
      <button
        type="button"
        className="button button-outline w-full min-[68.75rem]:hidden"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'preview.hide' : 'preview.show')}
      </button>
      <div className={`sticky top-4 mx-auto max-w-[22.5rem] pt-4 min-[68.75rem]:block min-[68.75rem]:pt-0 ${open ? '' : 'hidden'}`}>
        <h2>{t('preview.title')}</h2>
        <p className="mb-2 text-[0.9375rem] text-ink-soft">{t('preview.hint')}</p>
        {/* biome-ignore lint/a11y/useSemanticElements: buttons that choose what is shown are no set of fields. */}
        <div role="group" aria-label={t('preview.language')} className="mb-2 flex flex-wrap gap-1">
          {previews.map(({ locale, name }) => (
            <button
              key={locale}
              type="button"
              className="sheet-button"
              aria-pressed={locale === preview.locale}
              onClick={() => show(locale)}
            >
              <span lang={bcp47(locale)}>{name}</span>
            </button>
          ))}
        </div>
        <Frame key={preview.address} address={preview.address} saves={saves} title={`${t('preview.title')}：${preview.name}`} />
      </div>
    </aside>
  );
}

/** The page itself. It needs none of its scripts, and none may run in here: they would keep a draft for reading without network. */
function Frame({ address, saves, title }: { address: string; saves: number; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const place = useRef(0);
  const seen = useRef(saves);
  useEffect(() => {
    if (seen.current === saves) return;
    seen.current = saves;
    const inside = frame.current?.contentWindow;
    place.current = inside?.scrollY ?? 0;
    // Not `reload`: somebody may have followed a link in it.
    inside?.location.replace(address);
  }, [saves, address]);
  return (
    <iframe
      ref={frame}
      src={address}
      title={title}
      loading="lazy"
      sandbox="allow-same-origin"
      className="h-[36rem] max-h-[calc(100dvh-12rem)] min-h-80 w-full rounded-lg border border-line bg-surface"
      onLoad={() => frame.current?.contentWindow?.scrollTo(0, place.current)}
    />
  );
}
