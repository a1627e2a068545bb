import { beforeEach, expect, it, vi } from 'vitest';
import type { Reply } from '#lib/answers/model';
import { find } from '#lib/answers/operations/finding';
import { outsideCases } from '#lib/answers/operations/outside-cases.fixture';
import { replyTo } from '#lib/answers/operations/replying';
import type { Locale } from '#lib/i18n/locales';
import { cityLibrary } from '#lib/search/library';
import { withSampleCity } from '#lib/testing/sample-city';

const now = new Date('2026-11-24T10:00:00+09:00');
withSampleCity();
// The first file of a worker waits here for the index: a reply gives up on the search after ten seconds.
beforeEach(() => find('住民票', { voice: 'ja', now, before: [] }).then(() => undefined));

/** What a talk is answered with, sentence by sentence. */
async function talk(voice: Locale, ...sentences: string[]): Promise<Reply[]> {
  const replies: Reply[] = [];
  for (const said of sentences) replies.unshift(await replyTo(said, { voice, now, before: replies }));
  return replies.toReversed();
}

it('answers with one entry where that is sure, and asks back, with at most four, where several are near', async () => {
  const [sure] = await talk('ja', '粗大ごみの出し方を教えてください');
  expect(sure).toMatchObject({ form: 'answer', about: { slug: expect.stringMatching(/bulky-waste/) } });
  const [several] = await talk('ja', '証明書');
  expect(several?.form).toBe('choices');
  expect(several?.form === 'choices' && several.choices.length).toBeLessThanOrEqual(4);
});

it('meets danger, distress, courtesies and other cities before it searches', async () => {
  expect(await talk('ja', '家が燃えています')).toMatchObject([{ form: 'emergency', of: 'fire', numbers: ['119'] }]);
  const [beaten] = await talk('ja', '夫に殴られています。住民票を見られないようにしたい');
  expect(beaten).toMatchObject({ form: 'emergency', of: 'domestic-violence', also: expect.anything() });
  expect(await talk('ja', '福岡市の粗大ごみの料金を教えてください')).toEqual([{ form: 'other-city', name: '福岡市' }]);
  expect((await talk('ja', 'こんにちは'))[0]?.form).toBe('small-talk');
  expect((await talk('ja', 'お金がなくて食べるものがない'))[0]?.form).toBe('distress');
});

it('answers what is no business of the city with 「わかりません」 and whom to ask, all thirty of them', async () => {
  for (const [locale, said] of outsideCases) {
    const [reply] = await talk(locale, said);
    expect([said, reply?.form]).toEqual([said, expect.stringMatching(/^(unknown|other-city)$/)]);
  }
});

it('still says whom to call, and whom to ask, when the search is broken', async () => {
  vi.spyOn(cityLibrary(), 'consult').mockRejectedValue(new Error('the search thread ended'));
  const told = vi.spyOn(console, 'error').mockReturnValue();
  expect(await talk('ja', '夫に殴られています。住民票を見られないようにしたい')).toMatchObject([{ form: 'emergency' }]);
  expect(await talk('ja', 'お金がなくて食べるものがない')).toMatchObject([{ form: 'distress' }]);
  expect(await talk('ja', '住民票がほしい')).toEqual([{ form: 'unknown', office: 'general' }]);
  expect(told).toHaveBeenCalledTimes(3);
});

const followUps = [
  ['ja', '印鑑登録をしたい', 'では費用は？', 'fee'],
  ['ja', '印鑑登録をしたい', '代わりに母が行ってもいいですか', 'who'],
  ['ja-easy', '印鑑登録をしたいです', '何を持って行きますか', 'bring'],
  ['en', 'seal registration', 'how much is it?', 'fee'],
  ['vi', 'đăng ký con dấu', 'Cần mang giấy tờ gì?', 'bring'],
] as const;

it('hears a follow-up as a question about what is being talked about, until something else is named', async () => {
  for (const [locale, first, then, facet] of followUps) {
    const [, reply] = await talk(locale, first, then);
    expect(reply).toMatchObject({ form: 'answer', about: { kind: 'service', slug: 'seal-registration' }, facet });
  }
  const [, other] = await talk('ja', '印鑑登録をしたい', '児童手当の金額は？');
  expect(JSON.stringify(other)).toContain('child-allowance');
  // What fits nothing is not guessed at, nor is another thing's price told as the one of what was talked about.
  for (const said of ['ペンギンは飼えますか', 'ペットホテルの料金', 'プールの料金は']) {
    const [, nothing] = await talk('ja', '児童手当をもらいたい', said);
    expect(JSON.stringify(nothing)).not.toContain('child-allowance');
  }
});
