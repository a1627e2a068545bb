// npm start: installs what is missing, builds what has changed, opens the city hall.
import { spawn } from 'node:child_process';
import { build, fail, install, projectNode } from './steps.mjs';

try {
  await install();
  await build();
  const server = spawn(projectNode(), ['server.ts'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.on('close', (code) => process.exit(code ?? 0));
} catch (fault) {
  fail(fault);
}
