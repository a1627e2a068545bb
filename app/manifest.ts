import type { MetadataRoute } from 'next';

/** What a phone needs to install the city hall (W3C Web App Manifest). `/` finds the reader's language. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: '汐見市 モバイル市役所',
    short_name: '汐見市',
    description: '手続き、証明書、子育て、ごみ、防災。汐見市役所のことが、スマートフォンで分かります。',
    lang: 'ja',
    start_url: '/?from=home-screen',
    scope: '/',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [
      { src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: '防災・緊急の電話', short_name: '防災', url: '/ja/disasters' },
      { name: '手続きをさがす', short_name: 'さがす', url: '/ja/services' },
      { name: '市の窓口と電話', short_name: '窓口', url: '/ja/offices' },
    ],
    screenshots: [
      { src: '/icons/screenshot-narrow.png', sizes: '720x1280', type: 'image/png', form_factor: 'narrow', label: 'ホーム' },
      { src: '/icons/screenshot-wide.png', sizes: '1280x800', type: 'image/png', form_factor: 'wide', label: 'ホーム' },
    ],
  };
}
