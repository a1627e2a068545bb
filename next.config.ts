import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

const config: NextConfig = {
  // The front compresses, once per document instead of once per request.
  compress: false,
  poweredByHeader: false,
  generateEtags: false,
  // Documents go out whole: <title> and canonical belong into <head>, not at the end of the body.
  htmlLimitedBots: /.*/,
  // `npm run check` runs the type checker; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // A WebAssembly file with its dictionary inside: bundling would only copy it. And one that a bundler takes for another than Node does.
  serverExternalPackages: ['lindera-wasm-nodejs-ipadic', 'opentype.js'],
};

export default withNextIntl(config);
