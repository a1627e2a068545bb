/** The cookie that holds the district somebody chose, by its slug: a year, on this device only, without an account. */
export const districtCookie = 'district';
/** The header by which the front tells a page; pages never see the cookie itself. */
export const districtHeader = 'x-district';

/** A district's slug from a cookie or header; '' for none, or for anything that cannot be one. */
export function parseDistrict(value: string): string {
  return /^[a-z0-9-]{1,40}$/.test(value) ? value : '';
}

/** Pages that speak of the reader's own district, without their locale; all others are the same for everyone. */
const ownPages = /^\/[a-zA-Z-]+(\/garbage(\/types\/[a-z0-9-]+)?|\/disasters(\/shelters)?)?(\?.*)?$/;

export function speaksOfDistrict(url: string): boolean {
  return ownPages.test(url);
}
