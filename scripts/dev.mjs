// npm run dev: the city hall under construction; nothing is kept, changes show at the next reload.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { fail, install, projectNode, run } from './steps.mjs';

try {
  await install();
  const islands = () => run(projectNode(), ['scripts/build-islands.ts']).catch((fault) => console.error(fault.message));
  await islands();
  for (const folder of ['components', 'lib/web/worker'])
    watch(folder, { recursive: true }, (_, file) => file?.endsWith('.ts') && islands());
  const server = spawn(projectNode(), ['server.ts', '--dev'], { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.on('close', (code) => process.exit(code ?? 0));
} catch (fault) {
  fail(fault);
}
