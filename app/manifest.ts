import type { MetadataRoute } from 'next';
import { createTranslator } from 'next-intl';
import { citySettings } from '#lib/city/settings/operations';
import { sampleSettings } from '#lib/city/settings/sample';
import { messagesIn } from '#lib/i18n/messages';
import { iconOf } from '#lib/web/metadata';

export const dynamic = 'force-dynamic';

const sampleIcons: NonNullable<MetadataRoute.Manifest['icons']> = [
  { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
];

const screenshots: MetadataRoute.Manifest['screenshots'] = [
  { src: '/icons/screenshot-narrow.png', sizes: '720x1280', type: 'image/png', form_factor: 'narrow', label: 'ホーム' },
  { src: '/icons/screenshot-wide.png', sizes: '1280x800', type: 'image/png', form_factor: 'wide', label: 'ホーム' },
];

/** What a phone needs to install the city hall (W3C Web App Manifest). `/` finds the reader's language. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const settings = await citySettings();
  const t = createTranslator({ locale: 'ja', messages: messagesIn('ja'), namespace: 'home' });
  const city = settings.name.ja;
  return {
    id: '/',
    name: t('title', { city }),
    short_name: city,
    description: t('description', { city }),
    lang: 'ja',
    start_url: '/?from=home-screen',
    scope: '/',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [{ src: iconOf(settings), sizes: 'any', type: 'image/svg+xml' }, ...(settings.mark === '' ? sampleIcons : [])],
    shortcuts: [
      { name: '防災・緊急の電話', short_name: '防災', url: '/ja/disasters' },
      { name: '手続きをさがす', short_name: 'さがす', url: '/ja/services' },
      { name: '市の窓口と電話', short_name: '窓口', url: '/ja/offices' },
    ],
    // They show the sample city.
    ...(city === sampleSettings.name.ja && { screenshots }),
  };
}
