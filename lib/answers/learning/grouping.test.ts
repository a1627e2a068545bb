import { expect, it } from 'vitest';
import { groupTurns } from '#lib/answers/learning/grouping';
import { likenessBy, unknownWords } from '#lib/answers/learning/likeness';
import { THESAURUS } from '#lib/search/thesaurus';
import { processorTime } from '#lib/testing/processor-time';

const now = new Date('2026-11-21T10:00:00+09:00');
const about = likenessBy(THESAURUS);
const asked = (said: string, daysAgo = 1, locale = 'ja') => ({
  ...{ id: `${said} ${daysAgo}`, said, locale },
  askedAt: new Date(now.getTime() - daysAgo * 86_400_000),
});
const groupsOf = (turns: ReturnType<typeof asked>[]) => groupTurns(turns, about, now).map((group) => group.turns.map(({ said }) => said));

it('puts together what means the same, in other words and with other politeness', () => {
  expect(
    groupsOf([asked('子どもの医療費'), asked('スケボーはどこ'), asked('こどもの医療費を教えてください'), asked('児童の医療費')]),
  ).toEqual([['子どもの医療費', 'こどもの医療費を教えてください', '児童の医療費'], ['スケボーはどこ']]);
});

it('keeps apart what shares one word of several', () => {
  expect(groupsOf([asked('犬の登録の費用'), asked('犬の散歩の決まり')])).toHaveLength(2);
});

it('takes what has no words of its own as it stands', () => {
  expect(groupsOf([asked('？？'), asked('どうすれば'), asked('どうすれば', 2)]).map((group) => group.length)).toEqual([2, 1]);
});

it('tells the trend, the languages and the newest words', () => {
  const [group] = groupTurns([asked('墓地', 13, 'ja-easy'), asked('墓地', 9), asked('墓地です', 2), asked('墓地', 20)], about, now);
  expect(group).toMatchObject({ thisWeek: 1, weekBefore: 2 });
  expect(group?.turns[0]?.said).toBe('墓地です');
  expect(group?.locales.toSorted()).toEqual(['ja', 'ja-easy']);
});

it('groups two thousand turns within a second', () => {
  const things = ['墓地', '駐輪場', '図書館', '市民プール', '証明写真', '猫', '空き家', '花火', '騒音', '落ち葉'];
  const what = ['申し込み', '料金', '休み', '電話番号', '場所', '苦情', '予約', '年齢', '割引', '団体'];
  const turns = Array.from({ length: 2000 }, (_, i) =>
    asked(`${things[i % 10]}の${what[Math.floor(i / 10) % 10]}と${what[Math.floor(i / 100) % 10]}を${i % 7}回目に聞きたい`, i % 30),
  );
  const before = processorTime();
  groupTurns(turns, about, now);
  expect(processorTime() - before).toBeLessThan(1000);
});

it('finds the words that the thesaurus does not know', () => {
  expect(unknownWords('わんこプーの場所を教えて', THESAURUS)).toContain('プー');
  expect(unknownWords('ズンバとごみ', THESAURUS)).toEqual(['ズンバ']);
  expect(unknownWords('ごみ', THESAURUS)).toEqual(['ごみ']);
});
