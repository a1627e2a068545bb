import { expect, it } from 'vitest';
import { ownerKey, ownerOf } from '#lib/procedures/drafts/model';

it('reads an owner as he was written in a row', () => {
  for (const owner of [{ residentId: 'hanako' }, { guest: 'seal/of+a-key' }, { desk: 'one-time-key' }])
    expect(ownerOf(ownerKey(owner))).toEqual(owner);
});
