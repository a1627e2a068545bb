import { expect, it } from 'vitest';
import { explainFault } from '#lib/web/startup-faults';

const withCode = (code: string) => Object.assign(new Error('x'), { code });

it.each([
  ['EADDRINUSE', 'PORT=3001'],
  ['ENOSPC', 'disk is full'],
  ['SQLITE_READONLY_DIRECTORY', 'DATA_DIR'],
  ['EROFS', 'DATA_DIR'],
])('says what to do about %s', (code, advice) => {
  expect(explainFault(withCode(code), 3000)).toContain(advice);
});

it('knows a half-applied migration by what the database says, however deep', () => {
  const fault = new Error('Failed to run the query', { cause: new Error('table `holidays` already exists') });
  expect(explainFault(fault, 3000)).toContain('restore a backup');
});
