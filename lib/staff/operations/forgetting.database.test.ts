import { expect, it } from 'vitest';
import { read, write } from '#db/client';
import { forgetEnded } from '#lib/staff/operations/forgetting';
import { addInvitation, openInvitation } from '#lib/staff/store';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const now = new Date('2026-11-21T10:00:00+09:00');
const tomorrow = new Date(now.getTime() + 86_400_000);
const person = { name: '北 さくら', email: 'kita@city.example', role: 'editor' as const, office: '', invitedBy: 'kanno', createdAt: now };

it('forgets what has ended, and nothing before', async () => {
  await write(async (writer) => {
    await addInvitation(writer, { ...person, keyHash: 'ended', expiresAt: now });
    await addInvitation(writer, { ...person, keyHash: 'open', expiresAt: tomorrow });
  });
  await forgetEnded(new Date(now.getTime() + 1));
  const earlier = new Date(now.getTime() - 1);
  expect(await openInvitation(read, 'ended', earlier)).toBeUndefined();
  expect(await openInvitation(read, 'open', earlier)).toMatchObject({ name: '北 さくら' });
});
