// npm run build: builds what is served, after `npm ci`; a service then runs server.ts alone.
import { build, fail } from './steps.mjs';

await build().catch(fail);
