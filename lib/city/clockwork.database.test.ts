import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkLinks } from '#lib/catalogue/links/operations';
import { choresOf, startClock } from '#lib/city/clockwork';
import { withDatabase } from '#lib/testing/database';

vi.mock('#lib/catalogue/links/operations', () => ({ checkLinks: vi.fn(async () => 0) }));
vi.mock('#lib/catalogue/drafts/operations/publishing', () => ({ keepTime: vi.fn(async () => 0) }));

const noon = new Date('2026-11-21T12:00:00+09:00');
const minutes = (count: number) => count * 60_000;

withDatabase();
beforeEach(() => void vi.useFakeTimers());

describe('outside links', () => {
  it.each([
    ['every ten minutes', { isSample: false, linkChecks: true }, 3],
    ['not where the setting says no', { isSample: false, linkChecks: false }, 0],
    ['not in a sample city', { isSample: true, linkChecks: true }, 0],
  ])('are looked after %s', async (_, city, times) => {
    vi.mocked(checkLinks).mockClear();
    const clock = startClock(choresOf(city), () => noon);
    await vi.advanceTimersByTimeAsync(minutes(35));
    clock.stop();
    expect(checkLinks).toHaveBeenCalledTimes(times);
    if (times > 0) expect(checkLinks).toHaveBeenCalledWith(noon);
  });
});

describe('a chore', () => {
  it('is not begun again while it is being done', async () => {
    const finished: (() => void)[] = [];
    const work = vi.fn(() => new Promise<void>((done) => finished.push(done)));
    const clock = startClock([{ every: 1000, work }], () => noon);
    await vi.advanceTimersByTimeAsync(5000);
    expect(work).toHaveBeenCalledTimes(1);
    finished[0]?.();
    await vi.advanceTimersByTimeAsync(1000);
    expect(work).toHaveBeenCalledTimes(2);
    clock.stop();
  });

  it('that fails is told, and tried again; it hinders no other', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    const failing = vi.fn(async () => {
      throw new Error('no network');
    });
    const other = vi.fn(async () => undefined);
    const clock = startClock(
      [
        { every: 1000, work: failing },
        { every: 1000, work: other },
      ],
      () => noon,
    );
    await vi.advanceTimersByTimeAsync(3000);
    clock.stop();
    await vi.advanceTimersByTimeAsync(3000);
    expect(failing).toHaveBeenCalledTimes(3);
    expect(other).toHaveBeenCalledTimes(3);
    expect(told).toHaveBeenCalledTimes(3);
  });
});
