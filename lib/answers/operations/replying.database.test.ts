import { beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '#lib/answers/model';
import { outsideCases } from '#lib/answers/operations/outside-cases.fixture';
import { replyTo } from '#lib/answers/operations/replying';
import { loadSampleCity } from '#lib/city/sample';
import type { Locale } from '#lib/i18n/locales';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const now = new Date('2026-11-24T10:00:00+09:00');
beforeEach(async () => {
  await loadSampleCity(now);
}, 30_000);

/** What a talk is answered with, sentence by sentence. */
async function talk(voice: Locale, ...sentences: string[]): Promise<Reply[]> {
  const replies: Reply[] = [];
  for (const said of sentences) replies.unshift(await replyTo(said, { voice, now, before: replies }));
  return replies.toReversed();
}

describe('a sentence', () => {
  it('is answered with one entry where that is sure, and with the others that were near', async () => {
    const [reply] = await talk('ja', '粗大ごみの出し方を教えてください');
    expect(reply).toMatchObject({ form: 'answer', about: { slug: expect.stringMatching(/bulky-waste/) } });
  });

  it('is asked back where several are near, with at most four', async () => {
    const [reply] = await talk('ja', '証明書');
    expect(reply?.form).toBe('choices');
    expect(reply?.form === 'choices' && reply.choices.length).toBeLessThanOrEqual(4);
  });

  it('that tells of danger is met with whom to call, whatever it asks for besides', async () => {
    expect(await talk('ja', '家が燃えています')).toMatchObject([{ form: 'emergency', of: 'fire', numbers: ['119'] }]);
    const [reply] = await talk('ja', '夫に殴られています。住民票を見られないようにしたい');
    expect(reply).toMatchObject({ form: 'emergency', of: 'domestic-violence', also: expect.anything() });
  });

  it('about another city is not answered from ours', async () => {
    expect(await talk('ja', '福岡市の粗大ごみの料金を教えてください')).toEqual([{ form: 'other-city', name: '福岡市' }]);
  });

  it.each([
    ['こんにちは', 'small-talk'],
    ['お金がなくて食べるものがない', 'distress'],
  ])('「%s」 is met as %s', async (said, form) => {
    expect((await talk('ja', said))[0]?.form).toBe(form);
  });
});

it('of no business of the city is answered with 「わかりません」 and whom to ask, all thirty of them', async () => {
  for (const [locale, said] of outsideCases) {
    const [reply] = await talk(locale, said);
    expect([said, reply?.form]).toEqual([said, expect.stringMatching(/^(unknown|other-city)$/)]);
  }
}, 30_000);

describe('a follow-up', () => {
  it.each([
    ['ja', '印鑑登録をしたい', 'では費用は？', 'fee'],
    ['ja', '印鑑登録をしたい', '代わりに母が行ってもいいですか', 'who'],
    ['ja-easy', '印鑑登録をしたいです', '何を持って行きますか', 'bring'],
    ['en', 'seal registration', 'how much is it?', 'fee'],
    ['vi', 'đăng ký con dấu', 'Cần mang giấy tờ gì?', 'bring'],
  ] as const)('%s: 「%s」 「%s」 asks for the %s of what was talked about', async (locale, first, then, facet) => {
    const [, reply] = await talk(locale, first, then);
    expect(reply).toMatchObject({ form: 'answer', about: { kind: 'service', slug: 'seal-registration' }, facet });
  });

  it('that names something else leaves what was talked about', async () => {
    const [, reply] = await talk('ja', '印鑑登録をしたい', '児童手当の金額は？');
    expect(JSON.stringify(reply)).toContain('child-allowance');
  });

  it('that fits nothing is not guessed at; the office of what was talked about knows', async () => {
    const [, reply] = await talk('ja', '印鑑登録をしたい', 'ペンギンは飼えますか');
    expect(reply).toEqual({ form: 'unknown', office: 'citizens' });
  });
});
