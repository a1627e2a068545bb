import type { Facet } from '#lib/answers/model';

/**
 * The words by which residents ask for one thing about a procedure, in the eight locales, as they stand after `fold`
 * (lower case, katakana as hiragana, Latin without marks). Longer ones are looked for first, so they may overlap.
 */
export const facetWords: Readonly<Record<Facet, string>> = {
  fee: `金かか|金がかか|お金はいくら|費用|料金|手数料|お金|いくら|値段|代金|有料|無料|ただですか|おかね|ひよう|りょうきん|てすうりょう|何円
    how much|cost|costs|fee|fees|price|free of charge|多少钱|费用|手续费|收费|免费|얼마|비용|수수료|요금|무료
    het bao nhieu tien|het bao nhieu|bao nhieu tien|chi phi|le phi|phi|mat tien|quanto custa|custo|taxa|preco|valor|e gratis|сколько это стоит|сколько стоит|стоит|стоимость|цена|пошлина|плата|бесплатно`,
  due: `いつまで|いつ迄|期限|締切|締め切り|しめきり|何日以内|何日まで|間に合|遅れたら|遅れると|過ぎたら|きげん
    deadline|by when|due date|until when|how many days do i have|too late|晚了|迟了|截止|期限|什么时候之前|到什么时候|언제까지|기한|마감
    han chot|thoi han|den khi nao|truoc khi nao|prazo|ate quando|data limite|срок|до какого|до когда`,
  bring: `何を持って|持ち物|必要な物|必要なもの|必要なもん|必要書類|必要な書類|何がいり|何が要り|何が必要|いるもの|持参|もちもの|なにをもって|ひつようなもの|書類は|印鑑はいり|はんこはいり|何持って
    what to bring|what do i need|what should i bring|what do i have to bring|documents needed|which documents|bring|带什么|需要什么|材料|준비물|무엇을 가져|필요한 서류|뭐가 필요
    can mang gi|mang theo gi|mang gi|giay to gi|can giay to|can gi|o que levar|o que preciso levar|quais documentos|que documentos|documentos|что взять|что нужно|какие документы|документы`,
  hours: `何時から|何時まで|何時|営業時間|開いて|開庁時間|受付時間|土日|土曜|日曜|休み|夜でも|夜も|なんじ|今日やって|やってます|やってる
    opening hours|what time|open on|are you open|closed|office hours|weekend|几点|营业时间|开门|周末|몇 시|영업시간|운영시간|주말|토요일|일요일
    may gio|gio lam viec|mo cua|cuoi tuan|que horas|horario|aberto|fim de semana|во сколько|часы работы|открыт|выходные`,
  where: `どこさ|どこ行けば|どこへ行け|どこに行け|どこへ行|どこに行|どこで|どこですか|どこに|どこへ|場所|住所は|窓口は|何課|どの課|何階|行き方|ばしょ
    where|which counter|which office|location|在哪|哪里|地点|窗口|어디|장소|창구|o dau|dia diem|quay nao|onde|local|qual balcao|где|куда|адрес|какое окно`,
  takes: `どれくらいで|どのくらいで|どのぐらいで|いつもらえ|いつ届|どのくらいかか|どれくらいかか|どのぐらいかか|何日かか|何分かか|時間はかか|日数|すぐもらえ|その日に|当日|待ち時間|何日でとど|いつ届
    how long does it take|how long|processing time|same day|how many days does it take|多久|多长时间|几天|얼마나 걸|소요|며칠
    mat bao lau|bao lau|may ngay|quanto tempo|demora|quantos dias|сколько времени|как долго|сколько дней`,
  ways: `オンライン|ネットで|スマホで|郵送|郵便で|コンビニで|行かないで|来庁せず|電話でもでき|電話でできま|方法は|やり方|どうやって|手続き方法|すまほ
    online|by mail|by post|on my phone|without going|how can i apply|how do i apply|how to apply|网上|在线|邮寄|怎么办理|온라인|우편|인터넷|어떻게 신청
    truc tuyen|qua mang|qua buu dien|bang dien thoai|nop the nao|pela internet|pelo correio|como faco|онлайн|через интернет|по почте|как подать`,
  who: `だれが|誰が|対象|条件|資格|もらえる人|代理|代わりに|かわりに|代わって|家族が|家族でも|母が|父が|本人でなく|本人以外|妻が|夫が|子どもが行|委任状
    who can|pick it up for me|do it for me|go for me|for me|on behalf of|eligible|eligibility|on my behalf|in my place|instead of me|someone else|my mother|my wife|my husband|proxy|谁可以|对象|条件|代办|代理|代替|替我|代我|帮我领|帮我办|누가|대상|조건|대리|대신
    ai duoc|di thay|lam thay|nho nguoi|doi tuong|dieu kien|thay toi|nguoi khac|uy quyen|quem pode|buscar por mim|ir por mim|por mim|requisitos|no meu lugar|outra pessoa|procuracao|кто может|за меня|условия|вместо меня|доверенн`,
  steps: `手順|流れ|まず何を|何から|次に何|そのあと|その後|どうすれば|どうしたら|どうやれば|てじゅん
    steps|what next|what do i do|first step|步骤|流程|接下来|순서|절차는|다음에|cac buoc|tiep theo|lam gi truoc|passos|proximo passo|o que fazer|шаги|порядок|что дальше|что делать`,
};

/** What points back to what was being talked about, and joins: it names nothing new. Also after `fold`. */
export const pointingWords = `では|じゃあ|じゃ|それ|その|これ|この|あれ|それで|それって|それは|それから|あと|また|ちなみに|手続き|手続|届出|届け|申請|場合|やらな|やる|やれば|やら|やり|だめ|ダメ|駄目|もらえ|もらえる|もらう|出せば|出し|出す|電話|すれ|する|べ|かい|だべ|金|のさ|さ|自分|必要|全部で|全部|だいたい|大体|もし|行|って|行っても|行って|行く|行け|行き|来て|かか|かかり|でき|できる|できま|もいい|いい|大丈夫|とき|ほか|他|人|時|ってこと|ですかね|ください|教えて|聞きたい|市役所|役所|母|父|家族|妻|夫|本人|子ども
    coworker|colleague|friend|wife|husband|mother|father|son|daughter|i|my|me|pick|up|is|then|and|it|that|this|about|what|ok|okay|so|go|does|need|take|can|apply|there|also|have|bring|long|much|如果|会|怎么样|朋友|丈夫|妻子|我|能|可以|那|那么|这个|那个|它|呢|办|要|是|东西|去|带|需要|的|办理|手续|大概|그럼|그러면|그건|이건|그것|그|신청|필요|은|는|이|가|도|를|을|예요|인가요|에요|돼요|되나요
    mang|theo|chong|vo|em|toi|duoc|vay|the|thi|con|do|nay|no|thu tuc|can|phai|meu|minha|marido|esposa|amigo|pode|posso|den|entao|e|isso|esse|essa|para|preciso|levar|ir|муж|жена|друг|может|а|тогда|это|этого|нужно|надо|для|мне|взять|подать`;
