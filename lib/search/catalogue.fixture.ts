import type { SearchDocument } from '#lib/search/model';

/** A small city's catalogue for the tests: id | title | reading | search words | body | English title | search words | body. */
const ROWS = `
moving-in | 転入届 | てんにゅうとどけ | 引っ越し、市外からの引っ越し、住所変更 | 他の市区町村から汐見市に引っ越してきたときの届出です。引っ越した日から14日以内に市民課で手続きをしてください。 | Moving-in notification | moving, new address, change of address | Notify the city when you move to Shiomi from another municipality. It is due within 14 days of moving.
moving-out | 転出届 | てんしゅつとどけ | 引っ越し、市外への引っ越し、転出証明書 | 汐見市から他の市区町村や海外へ引っ越すときの届出です。引っ越す日の前後14日以内に手続きをしてください。 | Moving-out notification | moving, leaving the city | Notify the city before you move to another municipality or abroad. It can be done online.
moving-within | 転居届 | てんきょとどけ | 引っ越し、市内の引っ越し、住所変更 | 汐見市の中で住所が変わったときの届出です。新しい住所に住み始めた日から14日以内に届けてください。 | Change of address within the city | moving, address | Notify the city when you move within Shiomi. It is due within 14 days.
residence-certificate | 住民票の写し | じゅうみんひょうのうつし | 住民票、住民票コピー | 住所と氏名を証明する書類です。マイナンバーカードがあればコンビニでも取れます。 | Certificate of residence | juminhyo, resident record | A document that proves your address and name. With a My Number Card you can get it at a convenience store.
seal-registration | 印鑑登録 | いんかんとうろく | 実印、印鑑登録証、はんこ | 印鑑を実印として市に登録する手続きです。本人が窓口に来れば即日で登録できます。 | Seal registration | inkan, hanko, registered seal | Register a seal as your official seal. If you come in person it is done on the same day.
my-number-card | マイナンバーカードの申請 | まいなんばーかーどのしんせい | マイナンバー、マイナカード、個人番号カード | 顔写真付きの身分証になるカードを作ります。申請から受け取りまで約1か月かかります。 | My Number Card application | individual number, ID card | Apply for the card that proves your identity. It takes about one month.
national-health-insurance | 国民健康保険の加入 | こくみんけんこうほけんのかにゅう | 国保、保険証、資格確認書 | 会社の健康保険をやめたときに加入します。やめた日から14日以内に届けてください。 | National Health Insurance enrolment | kokuho, health insurance card | Join when you leave your employer's health insurance. Notify us within 14 days.
child-allowance | 児童手当 | じどうてあて | 子ども手当、出生 | 子どもを育てている人に支給される手当です。生まれた日の翌日から15日以内に請求してください。 | Child allowance | child benefit, newborn | Money paid to people who raise children. Apply within 15 days of birth.
nursery | 保育施設の利用申込 | ほいくしせつのりようもうしこみ | 保育園、保育所、認定こども園、入園 | 保育園や認定こども園を利用するための申込みです。4月入園は前年の11月に受け付けます。 | Nursery school application | daycare, childcare | Apply for a place at a nursery school. For April, apply in November of the year before.
care-certification | 要介護認定の申請 | ようかいごにんていのしんせい | 介護認定、介護保険 | 介護サービスを使うために、どれくらい介護が必要かを調べます。結果は約30日で届きます。 | Long-term care certification | care insurance, elderly care | We assess how much care you need before services begin. The result arrives in about 30 days.
disaster-certificate | 罹災証明書の交付 | りさいしょうめいしょのこうふ | り災証明、被災証明、家の被害 | 地震や台風で家が壊れたときに被害の程度を証明します。片付ける前に写真を撮ってください。 | Disaster damage certificate | risai, damaged house | Proves how badly your house was damaged by a disaster. Take photographs before you clean up.
bulky-waste | 粗大ごみの収集 | そだいごみのしゅうしゅう | 大型ごみ、家具、ソファ、ベッド | 家具や布団など大きなごみを自宅前で集めます。電話かインターネットで予約してください。 | Bulky waste collection | oversized garbage, furniture, sofa | We collect furniture and other large items in front of your house. Book by phone or online.
birth | 出生届 | しゅっしょうとどけ | 赤ちゃん、出産 | 子どもが生まれた日から14日以内に届け出ます。出生証明書と母子健康手帳を持ってきてください。 | Birth notification | baby, newborn | Notify the city within 14 days of a birth. Bring the certificate from the hospital.
death | 死亡届 | しぼうとどけ | お悔やみ、亡くなった | 亡くなったことを知った日から7日以内に届け出ます。火葬の許可も一緒に申請します。 | Death notification | bereavement | Notify the city within seven days of a death. The cremation permit is requested together.
marriage | 婚姻届 | こんいんとどけ | 結婚、入籍 | 結婚するときの届出です。証人2人の署名が必要です。 | Marriage registration | wedding | Register your marriage. Two witnesses sign the form.
divorce | 離婚届 | りこんとどけ | 離婚 | 離婚するときの届出です。未成年の子どもがいるときは親権者を決めてください。 | Divorce registration | divorce | Register your divorce. Decide on custody of minor children first.
family-register | 戸籍謄本 | こせきとうほん | 戸籍全部事項証明書、戸籍抄本 | 本籍や家族の関係を証明する書類です。本籍が他の市でも請求できます。 | Family register copy | koseki | A document that proves family relations. It can be requested in any municipality.
tax-certificate | 課税証明書 | かぜいしょうめいしょ | 所得証明、非課税証明書 | 前の年の所得と住民税の額を証明します。毎年6月に新しくなります。 | Tax certificate | income certificate | Proves your income and resident tax. A new one is issued each June.
tax-paid | 納税証明書 | のうぜいしょうめいしょ | 車検、完納証明 | 市税を納めたことを証明します。車検用は無料です。 | Tax payment certificate | paid tax | Proves that you have paid city taxes. It is free for vehicle inspection.
resident-tax | 住民税の申告 | じゅうみんぜいのしんこく | 市民税、県民税 | 前の年の所得を市に知らせる手続きです。3月15日までに申告してください。 | Resident tax return | municipal tax | Report your income of last year to the city. It is due on March 15.
property-tax | 固定資産税の減免 | こていしさんぜいのげんめん | 資産税、土地、家屋 | 災害などで払えないときに税を減らします。納期限の7日前までに申請してください。 | Property tax reduction | fixed asset tax | Tax is reduced when you cannot pay because of a disaster. Apply seven days before it is due.
light-vehicle | 軽自動車の廃車 | けいじどうしゃのはいしゃ | 原付、バイク、ナンバープレート | 原付バイクなどを手放すときの手続きです。ナンバープレートを返してください。 | Light vehicle deregistration | motorbike, scooter, plate | Return the plate when you give up a scooter. No tax is due from the next year.
pension | 国民年金の加入 | こくみんねんきんのかにゅう | 年金、基礎年金 | 会社を辞めたときは国民年金に切り替えます。払えないときは免除の制度があります。 | National Pension enrolment | pension | Switch to the National Pension when you leave your company. Those who cannot pay may be exempted.
late-elderly | 後期高齢者医療 | こうきこうれいしゃいりょう | 75歳、医療保険 | 75歳になると加入する医療保険です。手続きはいりません。 | Medical care for those over 75 | senior medical insurance | A medical insurance that everybody joins at 75. Nothing has to be done.
high-cost-medical | 高額療養費の支給 | こうがくりょうようひのしきゅう | 医療費、限度額 | 1か月の医療費が限度額を超えたときに払い戻します。診療月の約3か月後に案内が届きます。 | High-cost medical refund | hospital bill | We refund what exceeds the monthly limit. A letter comes about three months later.
maternity-handbook | 母子健康手帳の交付 | ぼしけんこうてちょうのこうふ | 母子手帳、妊娠 | 妊娠が分かったら保健センターで受け取ります。保健師が相談に応じます。 | Maternal and child health handbook | pregnancy | Receive it at the health centre when you are pregnant. A nurse is there to advise.
infant-checkup | 乳幼児健診 | にゅうようじけんしん | 赤ちゃん、健康診査 | 4か月、1歳半、3歳の子どもの健康を調べます。対象の家庭に案内を送ります。 | Infant health check | baby check | We examine children at four months, one and a half and three years. An invitation is sent.
vaccination | 予防接種 | よぼうせっしゅ | ワクチン、注射 | 子どもと高齢者の予防接種を行います。予診票を持って医療機関に行ってください。 | Vaccination | vaccine, shots | Vaccination for children and seniors. Bring the form to a clinic.
cancer-screening | がん検診 | がんけんしん | 検診、健康診断 | 胃、肺、大腸などのがんを早く見つける検診です。40歳以上の人が対象です。 | Cancer screening | checkup | Finds cancer early. For people aged 40 and over.
single-parent | 児童扶養手当 | じどうふようてあて | ひとり親、母子家庭、父子家庭 | ひとり親の家庭に支給される手当です。毎年8月に現況届を出してください。 | Single-parent allowance | single mother, single father | Money for families with one parent. A report is due each August.
after-school | 学童保育の申込 | がくどうほいくのもうしこみ | 放課後児童クラブ、学童 | 放課後に保護者が家にいない小学生を預かります。4月からの利用は1月に申し込みます。 | After-school care | after-school club | For pupils whose parents are out after school. Apply in January for April.
school-transfer | 転校の手続き | てんこうのてつづき | 転入学、小学校、中学校 | 引っ越しで学校が変わるときの手続きです。在学証明書を持ってきてください。 | Changing schools | school transfer | What to do when your child changes schools. Bring the certificate of enrolment.
school-aid | 就学援助 | しゅうがくえんじょ | 給食費、学用品 | 学校でかかる費用の一部を援助します。所得に条件があります。 | School expense aid | school lunch | We help with the costs of school. It depends on income.
disability-handbook | 身体障害者手帳の交付 | しんたいしょうがいしゃてちょうのこうふ | 障害者手帳、障がい | 体に障害のある人に手帳を交付します。指定医の診断書が必要です。 | Disability certificate | handbook, disabled | Issued to people with a physical disability. A doctor's report is needed.
welfare | 生活保護の相談 | せいかつほごのそうだん | 生活に困った、生活困窮 | 生活に困ったときに相談を受けます。秘密は守ります。 | Public assistance | welfare | Come when you cannot make a living. We keep it secret.
dog-registration | 犬の登録 | いぬのとうろく | 飼い犬、ペット、狂犬病予防注射 | 犬を飼い始めたら30日以内に登録します。年に1回、狂犬病の予防注射が必要です。 | Dog registration | pet, rabies | Register your dog within 30 days. A rabies shot is needed once a year.
water-start | 水道の使用開始 | すいどうのしようかいし | 上水道、開栓 | 引っ越してきて水道を使い始めるときの届出です。3日前までに連絡してください。 | Starting water service | tap water | Tell us three days before you begin to use water. There is no fee.
sewerage | 下水道の接続 | げすいどうのせつぞく | 排水設備、浄化槽 | 家の排水を下水道につなぐ工事の申請です。指定の業者に頼んでください。 | Sewer connection | drain | Connect your house to the sewer. Ask a listed company.
city-housing | 市営住宅の入居申込 | しえいじゅうたくのにゅうきょもうしこみ | 公営住宅、団地 | 住まいに困っている人のための住宅です。募集は年に4回です。 | Municipal housing application | public housing, apartment | Homes for people in need of one. Applications are taken four times a year.
vacant-house | 空き家バンク | あきやばんく | 空家、移住 | 使っていない家と住みたい人をつなぎます。登録は無料です。 | Vacant house bank | empty house | Connects empty houses with people who want to live in them. Free of charge.
streetlight | 街路灯の故障連絡 | がいろとうのこしょうれんらく | 街灯、防犯灯、電球切れ | 道の明かりが消えているときに知らせてください。柱の番号が分かると早く直せます。 | Broken street light | lamp | Tell us when a street light is out. The number on the pole helps.
passport | パスポートの申請 | ぱすぽーとのしんせい | 旅券、海外旅行 | 旅券を新しく作る、または切り替える手続きです。受け取りは本人だけができます。 | Passport application | travel document | Get a new passport or renew one. Only you can pick it up.
early-voting | 期日前投票 | きじつぜんとうひょう | 選挙、不在者投票 | 投票日に行けない人が先に投票できます。入場券を持ってきてください。 | Early voting | election | Vote before election day. Bring your polling card.
`;

/** The certificate of residence in the other locales. */
const RESIDENCE = [
  {
    locale: 'ja-easy',
    title: '住民票（じゅうみんひょう）の コピー',
    words: ['住所の 紙'],
    body: 'あなたの 住所と 名前を かいた 紙です。',
  },
  { locale: 'zh-Hans', title: '居民票副本', words: ['住址证明', '居民登记'], body: '证明您的住址和姓名的文件。' },
  {
    locale: 'ko',
    title: '주민표 사본',
    words: ['주민등록등본', '주소 증명'],
    body: '주소와 이름을 증명하는 서류입니다.',
  },
  {
    locale: 'vi',
    title: 'Bản sao phiếu cư trú',
    words: ['giấy chứng nhận cư trú'],
    body: 'Giấy tờ chứng minh địa chỉ và họ tên của bạn.',
  },
  {
    locale: 'pt-BR',
    title: 'Certidão de residência',
    words: ['comprovante de endereço'],
    body: 'Documento que comprova seu endereço e nome.',
  },
  {
    locale: 'ru',
    title: 'Справка о месте жительства',
    words: ['регистрация', 'адрес'],
    body: 'Документ, который подтверждает ваш адрес и имя.',
  },
] as const;

export const catalogue: SearchDocument[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [id = '', title = '', reading = '', words = '', body = '', enTitle = '', enWords = '', enBody = ''] = row.split(' | ');
    const ja = { locale: 'ja', title, reading, words: words.split('、'), body };
    const en = { locale: 'en', title: enTitle, words: enWords.split(', '), body: enBody };
    return { id, kind: 'service', texts: id === 'residence-certificate' ? [ja, en, ...RESIDENCE] : [ja, en] };
  });
