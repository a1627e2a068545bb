import { signsOf } from '#lib/answers/recognising/sign';

/** How something is told, in every language of the city hall; the notation is that of `sign.ts`. */
export const circumstances = {
  /** A cry for help. */
  now: signsOf(`
    助けて|たすけて|今すぐ|いますぐ|早く来て|はやくきて|すぐ来て|すぐきて|至急|どうしよう|たった今|今まさに|今、|いま、|今も|いまも|今火事|いまかじ|今津波|今地震|今家に|今外で|今目の前|今隣 - 助けてほしい手続き|助けてくれる制度|手続きを至急
    help|help me|pls help|plz help|please help|right now|just now|hurry|come quick|emergency now|urgent* - help desk|help with|can you help|help center|help counter|help finding|urgently need a certificate|help for
    救命|救我|快来|马上|正在|现在就|赶快|快点 - 马上办理|救命讲座
    도와주세요|살려주세요|살려줘|도와줘|지금 당장|지금 막|빨리 와|지금 집에
    cuu toi|cuu voi|cuu|ngay bay gio|dang xay ra|mau len|khan cap - so cuu|xe cap cuu
    socorro|me ajud*|ajuda agora|agora mesmo|neste momento|urgente|rapido|por favor ajude - ajuda financeira
    помогите|на помощь|спасите|прямо сейчас|срочно|скорее - помогите оформить|помогите заполнить`),
  /** Somebody seeks advice for himself or one near to him. */
  personal: signsOf(`
    相談したい|相談をしたい|そうだんしたい|相談に乗って|相談にのって|受けています|受けてい|されてい|逃げたい|にげたい|怖い|こわい|かもしれ|悩んで|困って|こまって|被害にあ|被害に遭|心配
    i am a victim|im a victim|i am being|im being|afraid|scared|i need help|want to talk|need to talk|victim of|escape|get away|i suffer
    想咨询|我受到|我被|遭受|害怕|求助|逃离|怀疑
    상담하고 싶|상담받고 싶|당하고|무서|피해자|도망|의심
    toi bi|bi bao hanh|so hai|muon tu van|can giup|muon tron|nghi ngo
    sofro|sou vitima|estou sofrendo|tenho medo|preciso de ajuda|fugir|quero denunciar
    я жертва|боюсь|страшно|нужна помощь|хочу уйти|подвергаюсь|терплю`),
  /** Lessons, plans, maps, precautions, figures: nobody is in danger who asks about them. */
  planning: signsOf(`
    講座|講習|講演|研修|計画|補助|助成|配布|貸出|貸し出|かしだし|募集|統計|条例|予防|防止|対策|訓練|くんれん|れんしゅう|ハザードマップ|マップ|地図|適正|消防団|救急箱|救急セット|入団|採用|求人|求職|見学|資格|点検|設置|パンフレット|ポスター|チラシ|ボランティア|学習|標語|作文|映画|小説|歴史|資料館|慰霊|追悼|展示|備え|備蓄|非常食|基金|支援金|義援金|件数|回数|委員会|啓発|月間|研究|自由研究|宿題|啓蒙 - 中に|ちゅうに|最中
    course|first aid class|swimming class|swimming lesson*|training course|rescue training|fire drill|evacuation drill|plan|plans|planning|subsid*|grant|map|hazard|prevent*|prevention|statistics|volunteer*|join|kit|extinguisher*|borrow|rental|lend|museum|history|campaign|seminar|lecture|workshop|brigade|homework|school project|research - during|in the middle of
    讲座|培训|课程|演习|训练|计划|补助|补贴|地图|预防|防止|对策|加入|志愿|统计|历史|租借|借用|急救箱|灭火器|博物馆|宣传|作业 - 中突然|正在
    강좌|교육|훈련|계획|보조금|지원금|지도|예방|방지|대책|가입|입단|봉사|통계|역사|대비|대여|빌리|구급상자|소화기|박물관|소방단|해저드맵|숙제|자격 - 중에|도중
    khoa hoc|lop so cuu|lop hoc so cuu|hoc boi|duoc hoc|huan luyen|dien tap|ke hoach|tro cap|ho tro tien|ban do|phong chong|phong ngua|phong chay|de phong|phong tranh|phong duoi nuoc|tham gia|tinh nguyen|thong ke|muon thue|muon muon|binh chua chay|tui cuu thuong|lich su|bao tang|bai tap - trong luc|dang luc
    curso|palestra|treinamento|simulado|plano|subsidio|auxilio|mapa|prevencao|prevenir|inscricao|inscrever|participar|voluntari*|estatistica*|emprestar|emprestimo|alugar|extintor|kit|historia|museu|campanha|trabalho da escola|pesquisa - durante
    курс|курсы|курса|курсов|лекци*|тренировк*|учения|учений|план|плана|планы|субсиди*|пособи*|карта|карту|карте|профилактик*|предотвращен*|записаться|вступить|волонтер*|статистик*|аптечк*|огнетушител*|прокат|истори*|музей|реферат* - во время`),
  /** Papers, hours, and what might be: somebody asks about them too. */
  procedure: signsOf(`
    申請|証明|保険|手当|給付|受付時間|の時間|時間は|時間を|何時|なんじ|窓口の|窓口は
    免許|廃車|修理|健診|検診|検査|の方法|見舞金|減免|控除|税金|届出|届け出|住民票|住所|手続|てつづき|図書|原因|の違い|とは何|とは?|って何|意味は|の使い方|の番号|情報を知り|メール配信
    もし火|もし地|もし津|もし家|もし子|もしも|場合|ときは|時は|ときの|のとき|の時|時の|際の|たとき|た時|たらどこ|たらどう|たらいつ|になったら|があったら|を見つけたら|を見かけたら|起きたら|来たら|になると|の際|に備え - もしもし|その時|今のとき
    insurance|certificate|policy|job|hours|opening|office hours|application|apply|register*|form|how to use|what to do if|what should i do if|in case|in case of|in the event|if there is|if a|when there is|alarm installation|tax|document*|resident record|address|compensation|reduction
    保险|证明|申请|手续|时间|几点|如果|万一|发生时|的时候|领取|免税|减免|登记|住民票|窗口在
    보험|증명|신청|절차|시간|몇 시|만약|경우|감면|등록|주민표 - 시간 전|시간째|시간 동안
    bao hiem|giay chung nhan|chung nhan|giay xac nhan|dang ky|thu tuc|gio lam viec|may gio|neu co|neu xay ra|khi co|khi xay ra|truong hop|giam thue
    seguro|certificado|atestado|comprovante|horario|solicitar|se houver|em caso|caso haja|quando houver|isencao|documento*|registro
    страховк*|страхован*|справк*|удостоверен*|часы|график|режим|заявлен*|если|в случае|при пожаре|при землетрясении|при цунами|льгот*|документ*`),
  /** It is over. */
  past: signsOf(`
    昨年|去年|一昨年|おととし|きょねん|先月|先週|せんしゅう|せんげつ|年前|か月前|ヶ月前|カ月前|ヵ月前|週間前|昔|むかし|子どもの頃|子供の頃|子どものころ|当時|過去|燃えてしまった|燃えてしまいました|全焼しました|焼けてしまった|鎮火|かつて - 去年から|昨年から|先月から|先週から|年前から|月前から|週間前から|昔から
    last year|last summer|last winter|last month|last week|years ago|year ago|months ago|month ago|weeks ago|week ago|in the past|burned down|burnt down|when i was a child|previously - since
    去年|前年|上个月|上周|年前|个月前|以前|过去|小时候|曾经
    작년|지난달|지난주|지난해|년 전|달 전|개월 전|예전|과거|옛날|어렸을 때 - 전부터
    nam ngoai|thang truoc|tuan truoc|nam truoc|truoc day|hoi nho
    ano passado|verao passado|inverno passado|mes passado|semana passada|anos atras|meses atras|ha um ano|ha dois anos|antigamente|no passado|quando era crianca
    в прошлом году|прошлым летом|прошлой зимой|в прошлом месяце|на прошлой неделе|год назад|года назад|лет назад|месяц назад|месяца назад|неделю назад|раньше был*|раньше жил*|в прошлом|в детстве`),
} as const;
