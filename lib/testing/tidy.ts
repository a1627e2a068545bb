import { afterEach, vi } from 'vitest';

// What a test put in the place of something must not stand there in the next one, which may be of another file.
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
