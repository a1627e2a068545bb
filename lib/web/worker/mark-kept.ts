/**
 * A kept page, marked with the moment it came from the server (`<html data-kept-at>`), so that the
 * page can say how old it is. Headers that describe the bytes on the line no longer fit.
 */
export async function markKept(page: Response): Promise<Response> {
  const keptAt = Date.parse(page.headers.get('date') ?? '') || 1;
  const html = (await page.text()).replace('<html ', `<html data-kept-at="${keptAt}" `);
  const headers = new Headers(page.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(html, { status: page.status, headers });
}
