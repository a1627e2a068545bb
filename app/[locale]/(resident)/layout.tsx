import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { CityColour } from '#components/shell/city-colour';
import { bcp47, isLocale } from '#lib/i18n/locales';
import { cityOfRequest } from '#lib/web/city';
import { iconOf } from '#lib/web/metadata';
import { aidsOfRequest } from '#lib/web/request';
import { siteOrigin } from '#lib/web/site';
import './resident.css';

// The framework does not see what is read from the database and would keep the page from the day of the build.
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const { settings } = await cityOfRequest();
  return {
    metadataBase: new URL(siteOrigin()),
    manifest: '/manifest.webmanifest',
    // A mark of letters is drawn as SVG only: where that will not do for a home screen, the phone draws its own.
    icons: { icon: iconOf(settings), ...(settings.mark === '' && { apple: '/icons/apple-touch-icon.png' }) },
    appleWebApp: { capable: true, title: settings.name.ja },
    formatDetection: { telephone: false },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#16181d' },
  ],
};

export default async function ResidentLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const [{ settings }, aids] = await Promise.all([cityOfRequest(), aidsOfRequest()]);
  if (!isLocale(locale) || !settings.languages.includes(locale)) notFound();
  return (
    <html
      lang={bcp47(locale)}
      data-locale={locale}
      data-large={aids.includes('large') || undefined}
      data-furigana={aids.includes('furigana') || undefined}
    >
      <body>
        <CityColour settings={settings} />
        {children}
      </body>
    </html>
  );
}
