import { misspellings } from '#lib/search/misspell';
import type { SearchDocument } from '#lib/search/model';
import { seeded } from '#lib/search/random';

/** For the benches: documents and questions of a made-up city, the same ones every time. */

const random = seeded(20261);
const QUESTIONS = 500;

const WHO = `高齢者:こうれいしゃ:senior 子ども:こども:child 障害者:しょうがいしゃ:disabled person 外国人:がいこくじん:foreign resident 学生:がくせい:student
農家:のうか:farmer 漁業者:ぎょぎょうしゃ:fisher 中小企業:ちゅうしょうきぎょう:small business 妊婦:にんぷ:expectant mother 乳幼児:にゅうようじ:infant
ひとり親:ひとりおや:single parent 世帯主:せたいぬし:head of household 移住者:いじゅうしゃ:newcomer 被災者:ひさいしゃ:disaster victim 団体:だんたい:group`;
const WHAT = `住民票:じゅうみんひょう:certificate of residence 印鑑登録:いんかんとうろく:seal registration 国民健康保険:こくみんけんこうほけん:health insurance
介護保険:かいごほけん:care insurance 児童手当:じどうてあて:child allowance 医療費:いりょうひ:medical expense 固定資産税:こていしさんぜい:property tax
住民税:じゅうみんぜい:resident tax 水道:すいどう:water supply 下水道:げすいどう:sewerage 粗大ごみ:そだいごみ:bulky waste 公園:こうえん:park
市営住宅:しえいじゅうたく:municipal housing 図書館:としょかん:library 体育館:たいいくかん:gymnasium 予防接種:よぼうせっしゅ:vaccination 健康診査:けんこうしんさ:health check
戸籍:こせき:family register 罹災証明書:りさいしょうめいしょ:damage certificate 自転車駐車場:じてんしゃちゅうしゃじょう:bicycle parking 農地:のうち:farmland
空き家:あきや:vacant house 奨学金:しょうがくきん:scholarship 保育施設:ほいくしせつ:nursery school 学校給食:がっこうきゅうしょく:school lunch 道路:どうろ:road
防災:ぼうさい:disaster prevention 消防設備:しょうぼうせつび:fire equipment 墓地:ぼち:cemetery 選挙:せんきょ:election 軽自動車:けいじどうしゃ:light vehicle 温泉:おんせん:hot spring`;
const HOW = `申請:しんせい:application 届出:とどけで:notification 交付:こうふ:issue 減免:げんめん:reduction 助成:じょせい:grant 相談:そうだん:advice 変更:へんこう:change
予約:よやく:booking 閲覧:えつらん:inspection 再発行:さいはっこう:reissue 利用登録:りようとうろく:user registration 資格喪失:しかくそうしつ:loss of eligibility
証明:しょうめい:proof 支給:しきゅう:payment 廃止:はいし:closure 更新:こうしん:renewal 貸出:かしだし:lending 募集:ぼしゅう:recruitment 調査:ちょうさ:survey 講習:こうしゅう:course`;
const WHERE = `本町:ほんちょう:Honcho 港町:みなとまち:Minatomachi 花咲:はなさき:Hanasaki 緑町:みどりまち:Midorimachi 幸町:さいわいちょう:Saiwaicho 栄町:さかえまち:Sakaemachi
汐見台:しおみだい:Shiomidai 北浜:きたはま:Kitahama 東和田:ひがしわだ:Higashiwada 落石:おちいし:Ochiishi`;
const SENTENCES = [
  (a: string, b: string, c: string) => `${a}の${b}を受けるときは${c}の写しを窓口に持ってきてください。`,
  (a: string, b: string, c: string) => `${a}に関する${b}は、${c}の担当課で平日の午前9時から受け付けます。`,
  (a: string, b: string, c: string) => `${c}がある人は、インターネットで${a}の${b}ができます。`,
  (a: string, b: string, c: string) => `${a}の${b}には、${c}の日から14日以内に手続きが必要です。`,
] as const;

type Term = { ja: string; kana: string; en: string };

function terms(list: string): Term[] {
  return [...list.matchAll(/(\S+?):(\S+?):([^:]+?)(?=\s\S+?:|$)/g)].map(([, ja = '', kana = '', en = '']) => ({
    ja,
    kana,
    en,
  }));
}

/** The first ones come up most, as words do in any language. */
function zipf<T>(items: readonly T[], otherwise: T): T {
  return items[Math.floor(items.length * random() ** 2)] ?? otherwise;
}

const NONE: Term = { ja: '', kana: '', en: '' };
const [who, what, how, where] = [terms(WHO), terms(WHAT), terms(HOW), terms(WHERE)];
/** 4,000 rarer words, two kanji each, of which bodies hold a few. */
const KANJI = [...WHO, ...WHAT, ...HOW, ...WHERE].filter((sign) => /\p{sc=Han}/u.test(sign));
const RARE = Array.from({ length: 4000 }, () => zipf(KANJI, '') + zipf(KANJI, ''));

export function makeDocument(number: number): SearchDocument {
  const [a, b, c, d] = [zipf(who, NONE), zipf(what, NONE), zipf(how, NONE), zipf(where, NONE)];
  const sentences = Array.from({ length: 4 }, () => zipf(SENTENCES, SENTENCES[0])(zipf(what, b).ja, zipf(how, c).ja, zipf(RARE, '')));
  const ja = {
    locale: 'ja',
    title: `${d.ja}の${a.ja}の${b.ja}の${c.ja}`,
    reading: `${d.kana}の${a.kana}の${b.kana}の${c.kana}`,
    words: [b.ja, `${b.ja}の${c.ja}`, zipf(RARE, ''), `${zipf(RARE, '')}${c.ja}`],
    body: sentences.join(''),
  };
  const en = {
    locale: 'en',
    title: `${b.en} ${c.en} for every ${a.en} in ${d.en}`,
    words: [b.en, `${b.en} ${c.en}`],
    body: `Bring your ${zipf(what, b).en} to the counter. The ${c.en} for a ${a.en} takes about ${number % 30} days. Ask the office for ${zipf(how, c).en} first.`,
  };
  return { id: `d${number}`, kind: 'service', texts: [ja, en] };
}

export function makeDocuments(count: number): SearchDocument[] {
  return Array.from({ length: count }, (_, number) => makeDocument(number));
}

/** Misspelt names and other questions, half of each. */
export function questionsFor(documents: readonly SearchDocument[]): string[] {
  const texts = documents.flatMap(({ id, texts }) => texts.map((text) => ({ id, reading: '', ...text, locale: text.locale })));
  const names = texts.map(({ id, title, reading }) => ({ id, title, reading: reading ?? '' }));
  const misspelt = misspellings(names, QUESTIONS / 2, 3).map(({ query }) => query);
  const others = Array.from({ length: QUESTIONS / 2 }, (_, i) => {
    const [a, b, c] = [zipf(who, NONE), zipf(what, NONE), zipf(how, NONE)];
    const long = `${a.ja}ですが、引っ越してきたので${b.ja}の${c.ja}について教えてください。`.repeat(8).slice(0, 200);
    const kinds = [
      b.ja,
      `${b.ja}の${c.ja}について教えてください`,
      `${b.ja} ${c.ja}`,
      b.kana,
      `${b.en} ${c.en}`,
      long,
      `${b.kana}がほしいです`,
      `${b.ja.slice(0, -1)}表を${c.ja}したい`,
    ];
    return kinds[i % kinds.length] ?? '';
  });
  return [...misspelt, ...others];
}
