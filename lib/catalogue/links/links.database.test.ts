import { beforeEach, describe, expect, it } from 'vitest';
import { read } from '#db/client';
import { serviceEntry } from '#lib/catalogue/checks/entry.fixture';
import { findingsOf } from '#lib/catalogue/checks/operations';
import { openOnDesk } from '#lib/catalogue/drafts/operations/opening';
import { discardDraft, saveDraft } from '#lib/catalogue/drafts/operations/writing';
import type { LinkOutcome } from '#lib/catalogue/links/model';
import { checkLinks, linkFindings } from '#lib/catalogue/links/operations';
import { listLinkChecks } from '#lib/catalogue/links/store';
import { importEntries } from '#lib/catalogue/operations/importing';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
const now = new Date('2026-11-21T10:00:00+09:00');
const daysLater = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60_000);
const law = 'https://law.example/a';
const map = 'https://map.example/';
const entry = serviceEntry(
  { ja: `[法](${law}#1)、[地図](${map})`, en: `[Law](${law}#2)` },
  { laws: [{ law: '法', article: '第1条', url: law }] },
);

/** Answers as told, `ok` where nothing was, and writes down who was asked. */
function world(answers: Record<string, LinkOutcome> = {}) {
  const asked: string[] = [];
  const ask = async (url: string): Promise<LinkOutcome> => {
    asked.push(url);
    return answers[url] ?? { status: 'ok', detail: '200' };
  };
  return { asked, ask };
}

const gone = { status: 'gone', detail: '404' } as const;
const silent = { status: 'unreachable', detail: 'time' } as const;

beforeEach(async () => {
  await importEntries([entry], now);
});

describe('what is asked', () => {
  it('is every page once, then again after a week, or after a day where it failed', async () => {
    const { ask, asked } = world({ [map]: silent });
    const round = async (days: number) => {
      asked.length = 0;
      expect(await checkLinks(daysLater(days), { ask })).toBe(asked.length);
      return asked.toSorted();
    };
    expect(await round(0)).toEqual([law, map]);
    expect(await round(0.9)).toEqual([]);
    expect(await round(1)).toEqual([map]);
    expect(await round(1.9)).toEqual([]);
    expect(await round(7)).toEqual([law, map]);
  });

  it('are drafts too, and nobody any more once nobody names them', async () => {
    const editor = atDesk('hamada', 'editor', 'citizens');
    const onDesk = await openOnDesk(editor, entry);
    if (!onDesk) throw new Error('no entry');
    const facts = { ...onDesk.content.facts, laws: [{ law: '法', article: '第1条', url: 'https://draft.example/' }] };
    await saveDraft(editor, entry, { edition: 0, content: { ...onDesk.content, facts } }, now);
    const known = async () => (await listLinkChecks(read)).map(({ url }) => url).toSorted();
    await checkLinks(now, world());
    expect(await known()).toEqual(['https://draft.example/', law, map]);
    await discardDraft(editor, entry, 1, now);
    await checkLinks(now, world());
    expect(await known()).toEqual([law, map]);
  });

  it('are a few at a time, those first that have waited longest', async () => {
    const { ask, asked } = world();
    for (const days of [0, 8, 16, 24]) expect(await checkLinks(daysLater(days), { ask, limit: 1 })).toBe(1);
    expect(asked).toEqual([law, map, law, map]);
  });

  it('is asked politely: four at once, and of one server one page after the other', async () => {
    const urls = Array.from({ length: 30 }, (_, at) => `https://${'abcdef'[Math.floor(at / 5)]}.example/${at}`);
    await importEntries([serviceEntry({ ja: urls.map((url) => `[頁](${url})`).join('、') })], now);
    const busy: string[] = [];
    let most = 0;
    const ask = async (url: string): Promise<LinkOutcome> => {
      const { host } = new URL(url);
      expect(busy).not.toContain(host);
      busy.push(host);
      most = Math.max(most, busy.length);
      await new Promise((resolve) => setTimeout(resolve, 5));
      busy.splice(busy.indexOf(host), 1);
      return { status: 'ok', detail: '200' };
    };
    expect(await checkLinks(now, { ask })).toBe(30);
    expect(most).toBe(4);
  });
});

describe('whoever edits the entry', () => {
  const placesOfLaw = [
    { locale: 'ja', path: ['notes'] },
    { locale: 'en', path: ['notes'] },
    { locale: 'ja', path: ['facts', 'laws', 0, 'url'] },
  ];

  it('is told at every place of a page that is gone', async () => {
    await checkLinks(now, world({ [law]: gone }));
    const found = await linkFindings(entry);
    expect(found.map(({ place }) => place)).toEqual(placesOfLaw);
    expect(found.map(({ excerpt }) => excerpt)).toEqual([`${law}#1`, `${law}#2`, law]);
    expect(found[0]).toMatchObject({ code: 'outside-link', severity: 'advise', params: { status: '404' } });
  });

  it('is told of a silent server when it has been silent three times, and no more when it speaks again', async () => {
    const told: number[] = [];
    for (const days of [0, 1, 2]) {
      await checkLinks(daysLater(days), world({ [map]: silent }));
      told.push((await linkFindings(entry)).length);
    }
    expect(told).toEqual([0, 0, 1]);
    await checkLinks(daysLater(3), world());
    expect(await linkFindings(entry)).toEqual([]);
  });

  it('finds it among the other findings, and nothing of what nobody has asked yet', async () => {
    const codes = async () => (await findingsOf(entry, '2026-11-21')).map(({ code }) => code);
    expect(await codes()).not.toContain('outside-link');
    await checkLinks(now, world({ [map]: gone }));
    expect((await codes()).filter((code) => code === 'outside-link')).toHaveLength(1);
  });
});

it('tells at once of what is no address, and does not ask addresses of any length', async () => {
  const odd = serviceEntry({ ja: `[法](https://[)、[地図](https://map.example/${'x'.repeat(3000)})` });
  await importEntries([odd], now);
  const { ask, asked } = world();
  await checkLinks(now, { ask });
  expect(asked).toEqual([]);
  expect((await linkFindings(odd)).map(({ excerpt, params }) => [excerpt, params])).toEqual([['https://[', { status: 'address' }]]);
});

it('keeps what it has heard when one question fails for a reason that nobody thought of', async () => {
  const ask = async (url: string): Promise<LinkOutcome> => {
    if (url === map) throw new Error('a fault of ours');
    await new Promise((resolve) => setTimeout(resolve, 20));
    return gone;
  };
  await expect(checkLinks(now, { ask })).rejects.toThrow('a fault of ours');
  expect(await linkFindings(entry)).toHaveLength(3);
});
