import '../catalogue/open-now.ts';
import '../garbage/coming-days.ts';
import './kept-since.ts';
import './offline-notice.ts';
import './print-page.ts';
import './read-aloud.ts';
import { registerWorker } from './register-worker.ts';

// Loaded by every page, after everything that can be read is there.
registerWorker();
