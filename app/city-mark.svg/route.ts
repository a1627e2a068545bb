import { markDrawing } from '#lib/city/settings/drawing';
import { citySettings } from '#lib/city/settings/operations';

export const dynamic = 'force-dynamic';

/** `/city-mark.svg`: the city's own mark, for tabs and home screens. */
export async function GET() {
  const drawing = markDrawing(await citySettings());
  if (drawing === undefined) return new Response(null, { status: 404 });
  return new Response(drawing, { headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=300' } });
}
