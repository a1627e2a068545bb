import { describe, expect, it } from 'vitest';
import { databaseIsReady, read, write } from '#db/client';
import { contentVersion, raiseContentVersion } from '#lib/publication/store';
import { withDatabase } from '#lib/testing/database';

withDatabase();

describe('write', () => {
  it('keeps all of a transaction', async () => {
    const before = await contentVersion(read);
    await write((writer) => raiseContentVersion(writer));
    expect(await contentVersion(read)).toBe(before + 1);
  });

  it('keeps nothing of a transaction that fails', async () => {
    const before = await contentVersion(read);
    const failing = write(async (writer) => {
      await raiseContentVersion(writer);
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect(await contentVersion(read)).toBe(before);
  });

  it('lets fifty writers take turns, so that none is lost', async () => {
    const before = await contentVersion(read);
    await Promise.all(Array.from({ length: 50 }, () => write((writer) => raiseContentVersion(writer))));
    expect(await contentVersion(read)).toBe(before + 50);
  });

  it('goes on after a failed transaction', async () => {
    const before = await contentVersion(read);
    await write(() => Promise.reject(new Error('no'))).catch(() => undefined);
    await write((writer) => raiseContentVersion(writer));
    expect(await contentVersion(read)).toBe(before + 1);
  });

  it('is refused inside another write, and so is read', async () => {
    await expect(write(() => write(async () => 1))).rejects.toThrow('write() inside write()');
    await expect(write(() => contentVersion(read))).rejects.toThrow('read inside write()');
  });
});

it('is ready when every migration has been applied', async () => {
  expect(await databaseIsReady()).toBe(true);
});
