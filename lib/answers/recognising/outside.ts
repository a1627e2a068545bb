import { type Heard, shows, signsOf } from '#lib/answers/recognising/sign';

/**
 * What no city hall knows, whatever words such a question shares with one that it does: recipes, stocks, stars, other
 * countries' visas, private companies. After the `-` stands what makes it ours again.
 */
const outside = `
  作り方|つくりかた|レシピ|れしぴ + カレー|ラーメン|料理|ケーキ|パン|味噌汁|肉じゃが|パスタ|おかず|寿司|餃子|サラダ|スープ|お菓子|ハンバーグ|唐揚げ|丼|鍋|おすすめ - 給食|教室|離乳食
  宝くじ|ロト6|ロト7|競馬|パチンコ|スロット|馬券|競輪|競艇 - 依存|収益|助成
  ビットコイン|仮想通貨|暗号資産|株価|FXで|投資信託|NISA|儲か|もうかる株 - 申告|税金|税|詐欺
  試合結果|試合の結果|何対何|優勝した|スコアは|打率|ホームラン数 - 市民大会
  推し|アイドル|芸能人|俳優|女優|歌手の|アニメの|漫画の|ゲームの攻略|攻略法
  プログラミング|Python|JavaScript|エクセルの関数|Excelの|ソースコード|コードを書いて - 教室|講座|教育|小学校
  宿題|読書感想文|方程式|因数分解|微分|英作文|作文を書いて|レポートを書いて - 支援|教室|相談
  アメリカの|カナダの|オーストラリアの|韓国の|中国の|ドイツの|フランスの|イギリスの + ビザ|査証|大統領|首都|天気
  星占い|今日の運勢|占って|占い
  iPhone|アイフォン|アンドロイド|Windows|ウィンドウズ|エアコンのエラー|エラーコード|洗濯機のエラー + 直し方|なおし方|修理|設定|動かな|エラー|調子|充電 - 捨て|処分|ごみ|アプリ
  ドコモ|ソフトバンク|楽天|アマゾン|Amazon|ヤフオク|メルカリ|ユニクロ|ニトリ|スターバックス|マクドナルド|ネットフリックス|ジャル|JAL|ANA + 料金|プラン|返品|解約|支払い日|注文|配送|キャンセル|予約|営業時間|メニュー - 納付|ふるさと
  新幹線|JRの|地下鉄|飛行機 + 時刻表|運賃|忘れ物|予約|運行状況 - 障害者|割引|手帳|空港までのバス補助
  iPhone|スマホ|Windows|パソコン|ノートPC|プリンター|Wi-Fi|ワイファイ + 電池がすぐ|更新が終わら|つながら|遅い|重い|固まる|初期化 - 捨て|処分|市役所|公民館|申請
  ヤマト|佐川|宅急便|宅配便 + 再配達|届か|送料|集荷
  月|太陽|富士山|地球|東京タワー + までの距離|の高さは|の大きさ|の重さ
  面白い映画|おすすめの映画|名前のおすすめ|プレゼントは何|スピーチの例文|自己紹介の例|小説を書いて|仲直りしたい|文章考えて - 相談
  エンジンがかから|タイヤの交換時期|燃費のいい
  首相は誰|総理は誰|総理大臣は誰|大戦はいつ|の作者は|の作者|相対性理論|三平方の定理|量子力学
  天気|気温|台風の進路 + ハワイ|東京の|大阪の|札幌の|沖縄|明日の天気|今日の天気|週末の天気
  recipe|how to cook|how do i cook - school lunch|class
  bitcoin|crypto*|stock price*|which stock*|lottery numbers|horse race* - tax*|scam|declare
  who won|match result*|world cup|football score*|baseball score*
  write code|python|javascript|source code|excel formula - class|course
  my homework|math problem|solve this equation|write an essay - help centre|support
  visa + america|american|canada|canadian|australia*|uk|us|usa|germany|french|schengen
  netflix|amazon order|my iphone|spotify|instagram password|facebook password|paypal
  食谱|菜谱|怎么做菜|怎么做 + 菜|蛋糕|面|汤|红烧|咖喱|饺子
  比特币|股票|彩票|炒股 - 税|诈骗
  签证 + 加拿大|美国|澳大利亚|英国|欧洲|申根|泰国
  比赛结果|谁赢了|明星|写代码|作业答案|编程
  레시피|만드는 법|만드는 방법 + 김치|찌개|케이크|라면|요리|카레|빵
  비트코인|주식|로또|복권 - 세금|사기
  비자 + 미국|캐나다|호주|영국|유럽
  경기 결과|누가 이겼|아이돌|연예인|코딩|숙제
  cong thuc nau|cach nau|nau pho - lop
  bitcoin|co phieu|xo so|chung khoan - thue|lua dao
  visa + hoa ky|nuoc my|nuoc uc|canada|chau au|anh quoc
  ti so|ket qua tran|doi nao thang|bai tap ve nha|lap trinh
  may giat|dieu hoa|tu lanh|tivi + bao loi|ma loi|sua the nao|cach sua - vut|bo
  receita de|como cozinhar|como fazer bolo|como fazer pao
  bitcoin|acoes da bolsa|bolsa de valores|loteria|mega-sena - imposto|golpe
  visto + americano|estados unidos|canadense|canada|europa|australia
  quem ganhou|resultado do jogo|placar do jogo|codigo em python|dever de casa|minha netflix
  рецепт|как приготовить|как испечь - больниц*|врач*|лекарств*
  биткоин*|акции|лотере*|курс доллара|криптовалют* - налог*|мошенн*
  виза|визу + сша|америк*|канад*|шенген*|австрали*
  кто выиграл|результат матча|счет матча|домашнее задание|код на python`;

const signs = signsOf(outside);

/** Whether a question is about what no city hall knows. */
export function isOutside(heard: Heard): boolean {
  return shows(signs, heard);
}
