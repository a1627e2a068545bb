/**
 * Content-Security-Policy of every page for residents: scripts and styles come from our own files,
 * nothing is inline, nothing is fetched from elsewhere (docs/decisions/0005).
 */
export const residentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The pages on which the map of evacuation sites can be opened. */
const mapPages = /^\/[^/?]+\/disasters\/shelters(\?|$)/;

/**
 * The policy of the resident's page at this address: where the map can be opened, images may come from the hosts of
 * its tiles too, and from nowhere else (docs/decisions/0020).
 */
export function policyAt(url: string, tileHosts: readonly string[]): string {
  if (tileHosts.length === 0 || !mapPages.test(url)) return residentPolicy;
  return residentPolicy.replace("img-src 'self' data:", `img-src 'self' data: ${tileHosts.join(' ')}`);
}

/** The same for a page that staff look at inside their own: a preview of what residents will see. */
export const previewPolicy = residentPolicy.replace("frame-ancestors 'none'", "frame-ancestors 'self'");

/**
 * The policy of the desk, an ordinary application: its scripts carry a nonce that is made for one answer, and
 * may load their own parts. `developing` allows what the framework needs to reload changed code.
 */
export function deskPolicy(nonce: string, developing: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${developing ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * Headers of a file among the public ones. A photo is looked up anew after a day, since its name stays when it is changed;
 * an SVG that is opened by itself runs no script.
 */
export function fileHeaders(url: string): Record<string, string> {
  if (!url.startsWith('/photos/')) return {};
  return { 'cache-control': 'public, max-age=86400', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
}

/** Headers that every answer carries. `secure`: the city is reached over TLS. */
export function commonHeaders(secure: boolean): [string, string][] {
  const headers: [string, string][] = [
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()'],
  ];
  if (secure) headers.push(['Strict-Transport-Security', 'max-age=31536000; includeSubDomains']);
  return headers;
}
