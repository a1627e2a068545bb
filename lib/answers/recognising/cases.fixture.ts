/** Sentences and what they are, one to a line: `what | sentence`. A + after an emergency: the search answers as well. */
const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))
    .map(([what = '', sentence = '']) => ({ what, sentence }));

export const emergencies = rows(`
fire | 家が燃えています
fire | 火事です!助けて
fire | となりのいえが もえています
fire | ガスくさいです。どうしたらいいですか
fire | 台所から煙が出て消えない
fire | My house is on fire
fire | I smell gas in my apartment
fire | 厨房着火了
fire | 집에 불이 났어요
fire | Nhà tôi đang cháy
fire | Minha cozinha está pegando fogo
fire | У соседей горит квартира
injury | 父が息をしていません
injury | おじいちゃんがたおれました
injury | 酔っぱらいが道で倒れて起きない
injury | 熱中症で意識がない
injury | むねが いたいです たすけて
injury | My mother is not breathng
injury | He collapsed and wont wake up
injury | 老人昏倒了,叫不醒
injury | 할머니가 숨을 안 쉬어요
injury | Chồng tôi bị ngất, không thở
injury | Meu pai desmaiou e não responde
injury | Мой отец не дышит
injury | 子どもがベランダから落ちました
injury | 餅がのどに詰まって苦しそう
sea | 車が海に落ちました
sea | 釣りをしていた人が波にさらわれた
sea | A man fell into the sea
sea | 배가 뒤집혔어요
sea | Человек упал в море
crime | 家に知らない男がいます
crime | 刃物を持った人が外にいる
crime | ストーカーに待ち伏せされています
crime | Someone is breaking in
crime | 有人闯进我家
crime | Có kẻ lạ trong nhà tôi
crime | Tem um ladrão na minha casa
suicide | 死にたい
suicide | もう きえたい
suicide | I want to kill myself
suicide | 我不想活了
suicide | 죽고 싶어요
suicide | Tôi muốn chết
suicide | Quero morrer
suicide | Я не хочу жить
suicide+ | 死にたいという友人がいる
suicide+ | My friend says he wants to die
child-abuse | おとうさんにたたかれます
child-abuse | お母さんがご飯をくれない
child-abuse | 隣の子どもが毎晩泣き叫んでいる
child-abuse | 赤ちゃんを強く揺さぶってしまった
child-abuse | My dad hits me every day
child-abuse | 邻居家的孩子每天晚上都在哭叫
child-abuse | Папа меня бьёт
domestic-violence | 夫に毎日殴られています
domestic-violence+ | 夫に殴られています。住民票を見られたくない
domestic-violence+ | DVの相談をしたい
domestic-violence | My husband beats me
domestic-violence | 老公打我
domestic-violence | 남편이 저를 때려요
domestic-violence | Chồng đánh tôi
domestic-violence | Meu marido me bate
domestic-violence | Муж меня избивает
elder-abuse | 施設で祖母が職員に叩かれています
disability-abuse | グループホームで障害のある弟が殴られています
poisoning | 子どもが洗剤を飲みました
poisoning | 赤ちゃんがボタン電池を飲み込んだ
poisoning | My baby swallowed detergent
poisoning | Моя дочь проглотила батарейку
disaster | 海岸にいます、津波が来ます
disaster | 家に水が入ってきて逃げられない
disaster | Tsunami is coming, where do I go
sick-child+ | 子どもの熱が夜から下がらない
sexual-violence | 昨日レイプされました
injury | 避難訓練中に人が倒れました
fire | 学校の教室で火が出ています
injury | A student collapsed in class
injury | На уроке ребёнок потерял сознание
injury | Uma aluna desmaiou na aula
`);

/** Ordinary questions with the words of emergencies in them. */
export const harmless = rows(`
- | 火を止める方法
- | 救急箱の配布はありますか
- | 消防団に入りたい
- | 火災保険の証明書
- | 火事の罹災証明がほしい
- | 自殺対策計画を見たい
- | 虐待防止の講座
- | DV相談の窓口の時間
- | 津波ハザードマップ
- | 救急車の適正利用について
- | AEDの貸出
- | 昨年の火事で家が燃えました。固定資産税は安くなりますか
- | 防犯カメラの補助金
- | 燃えるごみの日はいつですか
- | もえるごみは なんようびですか
- | 火災警報器の設置は義務ですか
- | ガス料金の支払い
- | 海水浴場はいつ開きますか
- | 木が倒れて道をふさいでいます
- | 母が亡くなりました。手続きを教えてください
- | 死亡届を出したい
- | 熱中症予防の講座
- | きゅうきゅうばこを もらえますか
- | 包丁の捨て方
- | 電池はどこに捨てますか
- | 薬の飲み忘れの相談
- | 子どもの医療費助成
- | 児童相談所の場所
- | 認知症の講座はいつ
- | 空き家の相談をしたい
- | ストーカー規制法の講演会
- | 地震に備えて家具を固定する補助
- | 避難訓練はいつですか
- | How do I get fire insurance certificate
- | I want to join the volunteer fire brigade
- | Where is the tsunami hazard map
- | Burnable garbage days
- | How do I dispose of kitchen knives
- | Office hours of the domestic violence counseling
- | First aid course for parents
- | Suicide prevention plan of the city
- | How do I throw away batteries
- | My father died, which papers do I need
- | 火灾保险证明怎么办
- | 海啸避难地图在哪里
- | 防止虐待讲座
- | 垃圾怎么扔
- | 화재 보험 증명서
- | 소방단에 가입하고 싶어요
- | 쓰나미 해저드맵
- | 자살 예방 계획
- | Bản đồ sóng thần
- | Tôi muốn đăng ký xe máy đang chạy
- | Lớp học sơ cứu cho cha mẹ
- | Thủ tục bảo hiểm cháy nhà
- | Mapa de risco de tsunami
- | Curso de primeiros socorros
- | Onde jogo pilhas usadas
- | Meu pai morreu, que documentos preciso
- | Страховка от пожара
- | Карта опасности цунами
- | Курсы первой помощи
- | Куда выбросить батарейки
- | У меня умер отец, какие нужны документы
- | Comprei um fogão, como descarto o velho
- | 스토커 방지 대책 강좌
- | In case of fire, which shelter is open
- | 救急医療の当番医は
- | 犬が亡くなりました
`);

export const otherCities = rows(`
札幌市 | 札幌市の粗大ごみの出し方
東京都新宿区 | 東京都新宿区の保育園
釧路市 | 釧路市では住民票はいくらですか
別海町 | 別海町役場の電話番号
北海道別海町 | 北海道別海町の給食費
大阪 | 大阪のごみの日
札幌 | Sapporo city's garbage rules
東京 | How do I register in Tokyo?
札幌 | 札幌市的垃圾分类
札幌 | 삿포로의 쓰레기
札幌 | Regras de lixo de Sapporo
札幌 | Правила мусора в Саппоро
青森県 | 青森県のパスポート申請
横浜市青葉区 | 横浜市青葉区の図書館
- | 札幌市から引っ越してきた
- | 釧路市の会社に勤めている
- | 横浜市に転出します
- | 汐見市の住民票
- | 市の図書館はどこ
- | 町内会に入りたい
- | この地区のごみの日
- | 青葉町のごみの日
- | 浜町の避難所
- | 北海道の最低賃金
- | I moved from Tokyo
- | 我从东京搬来
- | 삿포로에서 이사 왔어요
- | 都市計画の地図
- | 学区の変更
- | 市役所の駐車場
- | Shiomi City garbage
`);

export const smallTalk = rows(`
greeting | こんにちは
greeting | こんにちわ!!
greeting | Hello there!
greeting | 你好
greeting | 안녕하세요
greeting | Xin chào
greeting | Olá, tudo bem?
greeting | Здравствуйте
thanks | どうもありがとうございました
thanks | thank you very much :)
thanks | 谢谢你
thanks | Cảm ơn bạn
farewell | さようなら
farewell | tchau
who-are-you | あなたは誰ですか?
who-are-you | Are you a robot?
who-are-you | Кто ты?
insult | バカ
insult | お前は役立たずだな
insult | 死ね
insult | You are so stupid
test | テスト
test | test
test | asdf
praise | すごいですね
praise | great job
- | こんにちは、住民票がほしいです
- | Hello, how do I get a residence certificate
- | ありがとうと言いたい職員がいます
- | 学力テストの日程
- | Bom dia, preciso do juminhyo
- | 你好,我想办住民票
`);

export const distressed = rows(`
overwhelmed | もう疲れた
money | お金がなくて食べるものがない
loneliness | 誰も話す人がいない
grief | 母が亡くなって悲しくてつらい
anger | 職員の態度がひどい、許せない
money | I have no money and nothing to eat
loneliness | I feel so alone
overwhelmed | 我撑不住了
overwhelmed | 너무 힘들어요
loneliness | Tôi cô đơn
money | Estou sem dinheiro
loneliness | Мне одиноко, не с кем поговорить
overwhelmed | かいごに つかれました。 もうむりです
- | 住民税の払い方
- | 一人暮らしの補助
- | 孤独死対策の計画
- | 郵便を写してください
`);
