// npm run bench: every measurement, one after another.
import { build, fail, install, projectNode, run } from './steps.mjs';

try {
  await install();
  await build();
  for (const name of ['search', 'serve', 'desk', 'push', 'disaster', 'facilities', 'reservations-http', 'procedures', 'lighthouse'])
    await run(projectNode(), [`bench/${name}.ts`]);
} catch (fault) {
  fail(fault);
}
