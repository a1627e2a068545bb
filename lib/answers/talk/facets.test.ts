import { describe, expect, it } from 'vitest';
import { facetOf } from '#lib/answers/talk/facets';

describe('what of an entry is asked, without naming it', () => {
  it.each([
    ['では費用は？', 'fee'],
    ['お金はかかりますか', 'fee'],
    ['それはいくらですか？', 'fee'],
    ['何を持っていけばいいですか', 'bring'],
    ['必要な物は何ですか', 'bring'],
    ['いつまでですか', 'due'],
    ['代わりに母が行ってもいいですか', 'who'],
    ['どこへ行けばいいの', 'where'],
    ['土日もやってますか', 'hours'],
    ['どのくらいかかりますか', 'takes'],
    ['オンラインでできますか', 'ways'],
    ['How much does it cost?', 'fee'],
    ['What do I need to bring?', 'bring'],
    ['And what are the opening hours?', 'hours'],
    ['需要带什么？', 'bring'],
    ['那费用呢？', 'fee'],
    ['비용은 얼마예요?', 'fee'],
    ['Cần mang gì?', 'bring'],
    ['Hết bao nhiêu tiền?', 'fee'],
    ['Quanto custa?', 'fee'],
    ['O que preciso levar?', 'bring'],
    ['Сколько это стоит?', 'fee'],
    ['Какие документы нужны?', 'bring'],
  ])('%s → %s', (sentence, facet) => {
    expect(facetOf(sentence)).toEqual({ facet, alone: true });
  });
});

it.each([
  ['住民票の手数料はいくらですか', 'fee'],
  ['印鑑登録に必要な物', 'bring'],
  ['How much is a seal registration certificate?', 'fee'],
  ['Phí làm giấy chứng nhận con dấu là bao nhiêu tiền?', 'fee'],
])('%s names its entry itself', (sentence, facet) => {
  expect(facetOf(sentence)).toEqual({ facet, alone: false });
});

it.each(['粗大ごみを出したい', '引っ越してきました', 'I lost my card', 'carteira de motorista', 'コーヒー'])(
  '%s asks for no facet',
  (sentence) => {
    expect(facetOf(sentence)).toBeUndefined();
  },
);
