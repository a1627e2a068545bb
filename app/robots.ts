import type { MetadataRoute } from 'next';
import { isSample, siteOrigin } from '#lib/web/site';

/** The sitemap is named only where the city has an address in the world. */
export const dynamic = 'force-dynamic';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: ['/api/'] }, ...(isSample() ? {} : { sitemap: `${siteOrigin()}/sitemap.xml` }) };
}
