import { colourAddress, colourSheet } from '#lib/city/settings/drawing';
import { citySettings } from '#lib/city/settings/operations';

export const dynamic = 'force-dynamic';

/** `/colours/{colour}.css`: the stylesheet of the city's main colour. Its name is its content, so the front and phones keep it for ever. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const settings = await citySettings();
  // Only the colour that is in use: nobody fills the front's memory with others.
  if (colourAddress(settings) !== `/colours/${(await params).file}`) return new Response(null, { status: 404 });
  return new Response(colourSheet(settings), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
