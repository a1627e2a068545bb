/** Prefectures without 都道府県, where people name them so; with their letters, hangul and Cyrillic, folded. */
export const prefectures = `
北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県
岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県
佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県`
  .trim()
  .split(/\s+/);

/** Cities that people ask about by their bare name: Japanese, Chinese, Korean, letters, Cyrillic (its stem). */
export const knownCities: readonly (readonly string[])[] = `
札幌 札幌 삿포로 sapporo саппоро
函館 函馆 하코다테 hakodate хакодате
旭川 旭川 아사히카와 asahikawa асахикав
釧路 钏路 구시로 kushiro кусиро
帯広 带广 오비히로 obihiro обихиро
根室 根室 네무로 nemuro немуро
北見 北见 기타미 kitami китами
小樽 小樽 오타루 otaru отару
苫小牧 苫小牧 도마코마이 tomakomai томакомай
青森 青森 아오모리 aomori аомори
盛岡 盛冈 모리오카 morioka мориок
仙台 仙台 센다이 sendai сендай
東京 东京 도쿄 tokyo токио
東京 東京 동경 toquio токийск
横浜 横滨 요코하마 yokohama йокогам
横浜 横浜 요꼬하마 iocoama иокогам
川崎 川崎 가와사키 kawasaki кавасак
千葉 千叶 지바 chiba тиба
さいたま 埼玉 사이타마 saitama сайтам
新宿 新宿 신주쿠 shinjuku синдзюку
渋谷 涩谷 시부야 shibuya сибуя
新潟 新潟 니가타 niigata ниигат
金沢 金泽 가나자와 kanazawa канадзав
静岡 静冈 시즈오카 shizuoka сидзуок
浜松 滨松 하마마쓰 hamamatsu хамамацу
名古屋 名古屋 나고야 nagoya нагоя
名古屋 名古屋 나고야시 nagoia нагое
京都 京都 교토 kyoto киото
京都 京都 교토시 quioto киот
大阪 大阪 오사카 osaka осак
神戸 神户 고베 kobe кобе
奈良 奈良 나라시 nara нара
岡山 冈山 오카야마 okayama окаям
広島 广岛 히로시마 hiroshima хиросим
高松 高松 다카마쓰 takamatsu такамацу
松山 松山 마쓰야마 matsuyama мацуям
福岡 福冈 후쿠오카 fukuoka фукуок
北九州 北九州 기타큐슈 kitakyushu китакюсю
長崎 长崎 나가사키 nagasaki нагасак
熊本 熊本 구마모토 kumamoto кумамот
鹿児島 鹿儿岛 가고시마 kagoshima кагосим
那覇 那霸 나하 naha наха`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** What ends in 市・区・町・村 and is no other municipality. */
export const noPlaces: ReadonlySet<string> = new Set(
  `市 区 町 村 都市 本市 当市 同市 各市 他市 隣市 全市 朝市 魚市 蚤の市 見本市 姉妹都市 友好都市 大都市 小都市 地方都市 指定都市 政令市 中核市 港町 下町 城下町 門前町 宿場町 隣町 隣の町 田舎町 地区 学区 校区 通学区 選挙区 行政区 自治区 投票区 保護区 禁漁区 鳥獣保護区 特区 管区 区 全区 各区 農村 漁村 山村 町村 市町村 市区町村 市区 わが市 我が市 うちの市 前の市 この市 その市 ほかの市 他の市 別の市 違う市 元の市 今の市 旧市 道の市 新しい市 住む市 市 株式市 中古市 フリーマーケット市 古本市 陶器市 骨董市 青空市 初市 歳の市`.split(
    ' ',
  ),
);

/** With one of these a sentence is about the way between that place and ours, or about us: ours to answer. */
export const bridges = `
引っ越|に移|へ移|産む|産ん|出産|受診|お墓|納骨|ひっこ|引越|転入|転出|転居|転勤|移住|越して|勤め|勤務|会社|職場|働|通勤|通学|通って|出身|生まれ|本籍|戸籍|実家|里帰り|単身赴任|病院|までの|まで行|行き|へ行|に行く|姉妹都市|友好都市|旅行|観光|交流|母が|父が|親が|息子|娘|家族|夫が|妻が|住んでいた|住んでいました|住んでいる母|住んでいる父|住んでいる親|からの|から来|から移|前の住所|以前|との違い|より|空港
move*|moving|moved|work*|job|company|office in|commut*|born|transfer*|relocat*|come from|came from|from|parents|mother|father|bus to|train to|flight|travel|trip|going to|sister city|family register|hospital|school in|used to live|lived in
搬|迁|转入|转出|工作|公司|上班|出生|来自|从|父母|户籍|医院|旅行|去|以前
이사|전입|전출|회사|직장|근무|출퇴근|태어|출신|에서 왔|부모|본적|호적|병원|여행|가는
chuyen|lam viec|cong ty|sinh ra|tu|den tu|bo me|benh vien|du lich|di
mud*|trabalh*|empresa|emprego|nasci|vim de|vindo|venho|pais|hospital|viagem|viajar|ir para|transfer*|morava
переезд*|переех*|переезж*|работ*|компани*|родил*|из|родители|больниц*|поездк*|еду|поехать|жил|жила`;
