import { databaseIsReady } from '#db/client';

export const dynamic = 'force-dynamic';

/** 200 when the database answers and has had every migration of this build; else 503 and why. */
export async function GET() {
  const ready = await databaseIsReady().catch(() => undefined);
  if (ready) return Response.json({ status: 'ok' });
  return Response.json({ status: ready === false ? 'migrations missing' : 'database does not answer' }, { status: 503 });
}
