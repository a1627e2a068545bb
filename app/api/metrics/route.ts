import { databaseIsReady } from '#db/client';
import { currentContentVersion } from '#lib/publication/operations';

export const dynamic = 'force-dynamic';

/** Figures about this process in the Prometheus text format. Nothing about persons. */
export async function GET() {
  const ready = await databaseIsReady().catch(() => false);
  const version = await currentContentVersion().catch(() => 0);
  const lines = [
    gauge('city_database_ready', 'Whether the database answers and is migrated.', Number(ready)),
    gauge('city_content_version', 'The number every publication raises.', version),
    gauge('process_resident_memory_bytes', 'Resident memory size in bytes.', process.memoryUsage().rss),
    gauge('process_uptime_seconds', 'Seconds since the process started.', Math.round(process.uptime())),
  ];
  return new Response(lines.join(''), {
    headers: { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}

function gauge(name: string, help: string, value: number): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`;
}
