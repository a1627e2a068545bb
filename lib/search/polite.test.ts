import { expect, test } from 'vitest';
import { withoutPoliteness } from '#lib/search/polite';

test.each([
  ['引っ越してきたのですが', '引っ越し'],
  ['住民票について教えてください', '住民票'],
  ['住民票の写しが欲しいのですが、どうすればいいですか?', '住民票の写し'],
  ['すみません、児童手当を申請したいんですけど', '児童手当を申請'],
  ['ひっこししたいです', 'ひっこし'],
  ['じどうてあてをおしえてください', 'じどうてあて'],
  ['粗大ごみの出し方を知りたい', '粗大ごみの出し方'],
  ['どうすればいいですか', ''],
  ['お願いします', ''],
  ['住民票', '住民票'],
  ['Moving in', 'Moving in'],
])('「%s」 asks for 「%s」', (question, asked) => {
  expect(withoutPoliteness(question)).toBe(asked);
});
