import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { bcp47, isLocale } from '#lib/i18n/locales';
import { aidsOfRequest } from '#lib/web/request';
import { siteOrigin } from '#lib/web/site';
import './resident.css';

// The framework does not see what is read from the database and would keep the page from the day of the build.
export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  metadataBase: new URL(siteOrigin()),
  manifest: '/manifest.webmanifest',
  icons: { icon: '/icons/icon.svg', apple: '/icons/apple-touch-icon.png' },
  appleWebApp: { capable: true, title: '汐見市' },
  formatDetection: { telephone: false },
};

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
  if (!isLocale(locale)) notFound();
  const aids = await aidsOfRequest();
  return (
    <html
      lang={bcp47(locale)}
      data-locale={locale}
      data-large={aids.includes('large') || undefined}
      data-furigana={aids.includes('furigana') || undefined}
    >
      <body>{children}</body>
    </html>
  );
}
