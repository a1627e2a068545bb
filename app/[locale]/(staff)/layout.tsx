import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { CityColour } from '#components/shell/city-colour';
import { deskLocales } from '#lib/i18n/desk-messages';
import { cityOfRequest } from '#lib/web/city';
import { iconOf } from '#lib/web/metadata';
import './staff.css';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { robots: { index: false, follow: false }, icons: { icon: iconOf((await cityOfRequest()).settings) } };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' };

export default async function StaffLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const [{ locale }, { settings }] = await Promise.all([params, cityOfRequest()]);
  if (!deskLocales.some((one) => one === locale)) notFound();
  return (
    <html lang={locale}>
      <body>
        <CityColour settings={settings} />
        {children}
      </body>
    </html>
  );
}
