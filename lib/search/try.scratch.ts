import { buildIndex, search } from '#lib/search/engine';
import { catalogue } from '#lib/search/catalogue.fixture';
const index = buildIndex(catalogue);
const qs = process.argv.slice(2);
const all = qs.length ? qs : `住民票
じゅうみんひょう
住民表
certificate of residence
certificat of residance
引っ越してきたのですが
引越し
ひっこし
住民票について教えてください
住民票の写しが欲しいのですが、どうすればいいですか
juminhyo
jyuminhyo
ジュウミンヒョウ
ｼﾞｭｳﾐﾝﾋｮｳ
じゅみんひよ
住民表をコンビニで取りたい
住民税
ごみ
ゴミ
ソファを捨てたい
子どもが生まれました
こどもがうまれた
国保
年金
税
犬
いぬ
居民票
주민등록등본을 발급받고 싶어요
주민표
giay chung nhan cu tru
certidao de residencia
получить справку о месте жительства
moving
my numbr card
まいなんばーかーどをなくした
罹災証名
りさいしょうめしょ
asdfghjkl
量子力学
ラーメン
こんにちは
どうすればいいですか
？？？
あああああ
おいしいレストラン
天気予報
東京タワー
quantum mechanics
hello world
けいたい
blockchain
ビットコイン
手続き
申請
健康保健
じどうてあてがほしいんだけど
住みん票
りょうしりきがく
kokumin kenko hoken
hoikuen
保育園に入りたい
会社をやめた
家が壊れた
台風で屋根が飛んだ`.split('\n');
for (const q of all) {
  const t=performance.now(); const hits = search(index, q, { locale: 'ja', limit: 4 }); const ms=performance.now()-t;
  console.log(q, `(${ms.toFixed(1)})`, '→', hits.map((h) => `${h.id} ${h.score.toFixed(2)} [${h.why.by} ${h.why.field} ${h.why.text}]`).join(' ; '));
}
