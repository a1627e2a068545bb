/**
 * Readings that the dictionary of words gets wrong in a city hall's Japanese: a word of two characters or more and how it
 * is read, wherever it stands. A city adds its own names beside these.
 */
export const generalCorrections: ReadonlyMap<string, string> = pairs(`
一人 ひとり
二人 ふたり
一辺 いっぺん
一升 いっしょう
一斗 いっと
日本 にほん
日本人 にほんじん
来る くる
預け あずけ
預かる あずかる
通帳 つうちょう
健診 けんしん
頸がん けいがん
障がい しょうがい
届出 とどけで
標章 ひょうしょう
道外 どうがい
専門家 せんもんか
家の いえの
家に いえに
集会所 しゅうかいじょ
注射済 ちゅうしゃずみ
注射針 ちゅうしゃばり
ひとり親 ひとりおや
土のう どのう
油紙 あぶらがみ
附票 ふひょう
未成年 みせいねん
申出 もうしで
退所 たいしょ
道道 どうどう
夜中 よなか
正しく ただしく
高潮 たかしお
数日 すうじつ
相続人 そうぞくにん
納期限 のうきげん
その他 そのた
市では しでは
つける札 つけるふだ
前と後の まえとあとの
より後に よりあとに
日か後に にちかあとに
日を後に ひをあとに
`);

/**
 * Words of one kanji that the dictionary reads in one of several ways, and here in the wrong one: the word and the reading
 * it is given, and how it is read instead. What the dictionary reads otherwise stays (数日後, すうじつご).
 */
export const misreadWords: ReadonlyMap<string, string> = new Map([
  ...pairs(`
方/ほう かた
間/ま あいだ
後/のち あと
他/た ほか
土/ど つち
空/そら から
今/こん いま
末/すえ まつ
証/あかし しょう
罰/ばち ばつ
金/きむ きん
床/とこ ゆか
`),
]);

function pairs(lines: string): Map<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line): [string, string] => {
        const [word = '', reading = ''] = line.split(' ');
        return [word, reading];
      }),
  );
}
