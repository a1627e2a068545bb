import { beforeEach, expect, it, vi } from 'vitest';
import type { DraftContent } from '#lib/catalogue/drafts/model';
import { type KeptWords, type Reply, Saver } from '#lib/catalogue/drafts/saver';
import { withValue } from '#lib/catalogue/drafts/values';

const start: DraftContent = { checkedOn: null, reviewOn: null, facts: {}, texts: {} };
const saying = (facts: Record<string, unknown>): DraftContent => ({ ...start, facts });
const saved = (edition: number): Reply => ({ outcome: 'saved', edition, savedAt: '2026-11-21T01:05:00Z', findings: [] });
const conflict = (edition: number, content: DraftContent): Reply => ({ outcome: 'conflict', edition, content, by: '森', savedAt: '' });

/** A desk whose server answers with these replies, one after another, when told to. */
function desk(content = start) {
  const sent: { edition: number; content: DraftContent; answer: (reply: Reply) => Promise<void> }[] = [];
  let kept: KeptWords | undefined;
  const saver = new Saver({
    edition: 1,
    content,
    findings: [],
    send: (edition, words) =>
      new Promise((resolve) => {
        const answer = async (reply: Reply) => {
          resolve(reply);
          await vi.advanceTimersByTimeAsync(0);
        };
        sent.push({ edition, content: words, answer });
      }),
    keep(words) {
      kept = words;
      return true;
    },
  });
  return { saver, sent, kept: () => kept };
}

beforeEach(() => void vi.useFakeTimers());

it('saves 0.8 seconds after the last key, and forgets what it kept when that is confirmed', async () => {
  const { saver, sent, kept } = desk();
  saver.write(saying({ rank: 1 }));
  await vi.advanceTimersByTimeAsync(700);
  saver.write(saying({ rank: 12 }));
  await vi.advanceTimersByTimeAsync(700);
  expect(sent).toHaveLength(0);
  expect(kept()?.content).toEqual(saying({ rank: 12 }));
  await vi.advanceTimersByTimeAsync(100);
  expect(sent).toMatchObject([{ edition: 1, content: saying({ rank: 12 }) }]);
  await sent[0]?.answer(saved(2));
  expect(saver.state()).toMatchObject({ standing: 'saved', savedAt: '2026-11-21T01:05:00Z', kept: false });
  expect(kept()).toBeUndefined();
});

it('never has two requests under way: what is typed meanwhile follows after the answer', async () => {
  const { saver, sent, kept } = desk();
  saver.write(saying({ rank: 1 }));
  void saver.flush();
  saver.write(saying({ rank: 2 }));
  void saver.flush();
  await vi.advanceTimersByTimeAsync(5000);
  expect(sent).toHaveLength(1);
  await sent[0]?.answer(saved(2));
  expect(kept()?.content).toEqual(saying({ rank: 2 }));
  await vi.advanceTimersByTimeAsync(800);
  expect(sent[1]).toMatchObject({ edition: 2, content: saying({ rank: 2 }) });
});

it.each(['failed', 'signed-out'] as const)('keeps the words and tries again when %s', async (outcome) => {
  const { saver, sent, kept } = desk();
  saver.write(saying({ rank: 1 }));
  await vi.advanceTimersByTimeAsync(800);
  await sent[0]?.answer({ outcome });
  expect(saver.state()).toMatchObject({ standing: outcome, kept: true });
  expect(kept()?.content).toEqual(saying({ rank: 1 }));
  await vi.advanceTimersByTimeAsync(2000);
  await sent[1]?.answer(saved(2));
  expect(saver.state().standing).toBe('saved');
});

it.each(['locked', 'too-long', 'refused'] as const)('keeps the words and does not insist when %s', async (outcome) => {
  const { saver, sent, kept } = desk();
  saver.write(saying({ rank: 1 }));
  await vi.advanceTimersByTimeAsync(800);
  await sent[0]?.answer({ outcome });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  expect(saver.state().standing).toBe(outcome);
  expect(kept()).toBeDefined();
});

it('takes in what somebody else saved meanwhile in other fields, and saves both', async () => {
  const { saver, sent } = desk();
  saver.write(saying({ rank: 1 }));
  await vi.advanceTimersByTimeAsync(800);
  await sent[0]?.answer(conflict(7, saying({ office: 'tax' })));
  await vi.advanceTimersByTimeAsync(0);
  expect(sent[1]).toMatchObject({ edition: 7, content: saying({ rank: 1, office: 'tax' }) });
  expect(saver.state().tookInFrom).toBe('森');
});

it('finds its own words there when only the answer was lost', async () => {
  const { saver, sent } = desk();
  saver.write(saying({ rank: 1 }));
  await vi.advanceTimersByTimeAsync(800);
  await sent[0]?.answer({ outcome: 'conflict', edition: 2, content: saying({ rank: 1 }), by: '自分', savedAt: '2026-11-21T01:05:00Z' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  expect(saver.state()).toMatchObject({ standing: 'saved', savedAt: '2026-11-21T01:05:00Z', tookInFrom: undefined, kept: false });
});

it('saves nothing over another’s words until every field is decided', async () => {
  const { saver, sent, kept } = desk();
  saver.write(saying({ rank: 1, office: 'tax' }));
  await vi.advanceTimersByTimeAsync(800);
  await sent[0]?.answer(conflict(7, saying({ rank: 3, office: 'care' })));
  expect(saver.state().conflict).toMatchObject({
    by: '森',
    conflicts: [
      { mine: 1, theirs: 3 },
      { mine: 'tax', theirs: 'care' },
    ],
  });
  saver.decide(['facts', 'rank'], 'theirs');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  // Still made from the first edition: opened again, the page must ask again.
  expect(kept()).toMatchObject({ edition: 1, base: start });
  saver.decide(['facts', 'office'], 'mine');
  await vi.advanceTimersByTimeAsync(0);
  expect(sent[1]).toMatchObject({ edition: 7, content: saying({ rank: 3, office: 'tax' }) });
});

it('goes on with kept words, and asks where the server has others by now', async () => {
  const { saver, sent } = desk(saying({ rank: 3, office: 'care' }));
  saver.resume({ edition: 0, base: start, content: saying({ rank: 1, phone: '110' }) });
  expect(saver.state().conflict?.conflicts).toEqual([{ path: ['facts', 'rank'], mine: 1, theirs: 3 }]);
  saver.decide(['facts', 'rank'], 'mine');
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toMatchObject([{ edition: 1, content: saying({ rank: 1, office: 'care', phone: '110' }) }]);
});

it('sends nothing, and forgets nothing kept before, while nothing was typed', async () => {
  const keep = vi.fn(() => true);
  const saver = new Saver({ edition: 1, content: start, findings: [], send: async () => saved(2), keep });
  await saver.flush();
  expect(keep).not.toHaveBeenCalled();
});

it('has nothing to save when the old words were typed again', async () => {
  const { saver, sent, kept } = desk();
  saver.write(saying({ rank: 1 }));
  saver.write(withValue(saying({ rank: 1 }), ['facts', 'rank'], undefined));
  await vi.advanceTimersByTimeAsync(800);
  expect(sent).toHaveLength(0);
  expect(kept()).toBeUndefined();
  expect(saver.state().standing).toBe('saved');
});
