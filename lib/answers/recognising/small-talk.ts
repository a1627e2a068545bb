import { type Recognised, type SmallTalkKind, smallTalkKinds } from '#lib/answers/recognising/model';
import { fold } from '#lib/search/clean';

/** What people say to a chat without asking anything, separated by `|`. */
const phrases: Readonly<Record<SmallTalkKind, string>> = {
  greeting: `
    こんにちは|こんにちわ|こんばんは|こんばんわ|おはようございます|おはよう|はじめまして|初めまして|どうも|やあ|もしもし|お世話になっております|お世話になります|ハロー|ごきげんよう|いい天気ですね|元気ですか|お元気ですか|げんきですか|はろー
    hello|hi|hey|good morning|good afternoon|good evening|nice to meet you|how are you|how are you doing|whats up|hiya|greetings|konnichiwa|ohayo|konbanwa
    你好|您好|早上好|下午好|晚上好|早安|嗨|哈喽|大家好|你好吗|早|안녕하세요|안녕|안녕하십니까|좋은 아침입니다|반갑습니다|여보세요
    xin chao|chao|chao ban|chao buoi sang|chao buoi toi|chao anh|chao chi|chao em|alo|ban khoe khong
    ola|oi|bom dia|boa tarde|boa noite|tudo bem|tudo bom|e ai|prazer em conhece lo|prazer
    привет|здравствуйте|здравствуй|доброе утро|добрый день|добрый вечер|приветствую|как дела|салют|здрасте`,
  thanks: `
    ありがとうございました|ありがとうございます|ありがとう|有難うございます|有難うございました|ありがと|どうもありがとう|サンキュー|助かりました|たすかりました|感謝します|感謝です|お礼申し上げます|わかりました|分かりました|了解です|了解|解決しました
    thank you very much|thank you so much|thank you|thanks a lot|thanks|thx|ty|that helps|that helped|much appreciated|many thanks|i appreciate it|got it|ok|okay|i see|arigato
    谢谢|谢谢你|谢谢您|多谢|感谢|非常感谢|太感谢了|明白了|知道了|好的|감사합니다|고맙습니다|고마워요|고마워|감사해요|알겠습니다|정말 감사합니다|네
    cam on|cam on ban|cam on nhieu|xin cam on|cam on rat nhieu|vang|da hieu|hieu roi
    obrigado|obrigada|muito obrigado|muito obrigada|valeu|agradeco|entendi|grato|grata|brigado
    спасибо|большое спасибо|спасибо большое|благодарю|спс|понятно|понял|поняла|хорошо`,
  farewell: `
    さようなら|さよなら|バイバイ|ばいばい|またね|じゃあね|また来ます|失礼します|おやすみなさい|おやすみ|では、また|それでは|ではまた
    goodbye|good bye|bye|bye bye|see you|see you later|see ya|good night|farewell|have a nice day|take care
    再见|拜拜|晚安|回头见|下次见|안녕히 계세요|안녕히 가세요|잘 있어|잘 가|잘가요|또 만나요|안녕히 주무세요|수고하세요
    tam biet|hen gap lai|chuc ngu ngon|bye nhe
    tchau|adeus|ate logo|ate mais|ate amanha|ate breve
    пока|до свидания|до встречи|прощайте|спокойной ночи|всего доброго`,
  'who-are-you': `
    あなたは誰ですか|あなたは誰|あなたはだれですか|あなたはだれ|誰ですか|だれですか|君は誰|お前は誰|お名前は|名前は何ですか|名前は|お名前は何ですか|あなたの名前は|あなたの名前は何ですか|あなたはaiですか|aiですか|人間ですか|ロボットですか|あなたは人間ですか|あなたはロボットですか|何ができますか|何ができるの|なにができますか|あなたは何ができますか|chatgptですか|これはaiですか|誰が答えていますか|人ですか|中の人はいますか|あなたは何ですか
    who are you|what are you|are you a robot|are you human|are you a human|are you an ai|are you ai|are you a bot|are you real|are you a real person|whats your name|what is your name|what can you do|are you chatgpt|am i talking to a human|is this a bot|how can you help me
    你是谁|您是谁|你叫什么|你叫什么名字|你是机器人吗|你是人吗|你是真人吗|你能做什么|你是ai吗|你会做什么|누구세요|당신은 누구입니까|당신은 누구세요|너는 누구야|넌 누구니|이름이 뭐예요|이름이 뭐야|로봇이에요|사람이에요|ai예요|ai입니까|무엇을 할 수 있어요|사람입니까|로봇입니까
    ban la ai|ban ten gi|ban ten la gi|ban la robot a|ban la nguoi hay may|ban la nguoi that a|ban co the lam gi|ban lam duoc gi|ban la ai vay|ban la robot phai khong|ban la nguoi hay robot
    quem e voce|qual e o seu nome|qual seu nome|voce e um robo|voce e humano|voce e uma ia|voce e real|o que voce faz|o que voce pode fazer|voce e uma pessoa
    кто ты|кто вы|как тебя зовут|как вас зовут|ты робот|вы робот|ты человек|вы человек|что ты умеешь|что вы умеете|ты бот|это бот|вы бот|ты ии`,
  insult: `
    バカ|ばか|馬鹿|アホ|あほ|役立たず|やくたたず|死ね|しね|クソ|くそ|うざい|黙れ|だまれ|使えない|つかえない|使えねえ|無能|消えろ|きもい|キモい|最低|ふざけるな|税金泥棒|ポンコツ|間抜け|まぬけ|つまらない|くだらない|嫌い|だいきらい
    stupid|idiot|idiots|useless|fuck you|fuck off|fuck|shut up|you suck|dumb|moron|go to hell|damn you|bullshit|worthless|asshole|screw you|you are stupid|youre stupid|youre useless|you are useless|you idiot|i hate you
    笨蛋|傻瓜|白痴|混蛋|滚|去死|没用|废物|傻逼|智障|闭嘴|真没用|你真笨|바보|멍청이|쓸모없어|꺼져|닥쳐|시발|씨발|개새끼|병신|멍청해|쓸모없다
    ngu|do ngu|do ngoc|vo dung|cam di|im di|cut di|do khon|ngu ngoc|dit me|ban ngu qua
    burro|idiota|inutil|estupido|cala a boca|vai se ferrar|vai tomar no cu|merda|imbecil|otario|porra|voce e burro|voce e inutil
    дурак|идиот|тупой|бесполезный|заткнись|пошел ты|пошел на|чушь|дебил|сволочь|бесполезно|тупица|пошел к черту|ты тупой|дура|кретин`,
  praise: `
    すごい|すごいですね|すばらしい|素晴らしい|さすが|えらい|偉い|かしこい|賢い|賢いですね|優秀|便利ですね|とても便利です|便利|いいね|いいですね|最高|大好き|好きです|上手ですね|優しいですね|やさしいですね|かわいい
    great job|great|good job|well done|awesome|amazing|nice|excellent|wonderful|cool|youre great|you are great|very helpful|so helpful|helpful|i love you|love it|perfect|good bot|brilliant|you are amazing|youre amazing|smart|you are smart
    真棒|太棒了|厉害|太好了|很好|真好|好棒|真厉害|不错|我爱你|很有用|你真聪明|대단해요|최고예요|최고|훌륭해요|멋져요|잘했어요|좋아요|대박|똑똑하네요|굉장해요
    tuyet voi|gioi qua|hay qua|tot lam|rat huu ich|tot qua|ban gioi qua|ban that tuyet|gioi lam
    muito bom|otimo|excelente|parabens|maravilhoso|incrivel|legal|bom trabalho|perfeito|voce e otimo|adorei|voce e demais|show
    отлично|молодец|супер|здорово|класс|прекрасно|замечательно|круто|умница|ты молодец|вы молодцы|очень полезно`,
  test: `
    テスト|てすと|テストです|テスト中|テスト送信|動作確認|あいうえお|あいう|あああ|ああああ|ああ|test|testing|this is a test|asdf|asdfgh|qwerty|abc|123|1234|12345|aaa|aaaa|foo|lorem ipsum|hello world|xxx|just testing|im testing
    测试|测试一下|测试中|테스트|테스트입니다|테스트 중|테스트 중입니다|kiem tra|thu nghiem|chi thu thoi|teste|testando|teste teste|isto e um teste|тест|проверка|тестирую|это тест|проверка связи`,
};

/** Words that may stand around such phrases and ask for nothing. */
const around = `
  です|ですね|ですよ|ですか|ね|よ|な|だ|だな|お前|おまえ|あなた|あなたは|君|きみ|この|本当に|ほんとに|ほんとう|とても|すごく|どうも|いつも|市役所|市役所さん|ロボット|チャット|チャットボット|さん|皆さん|みなさん|いろいろ|色々|教えてくれて|答えてくれて|丁寧に|親切に|今日は|笑|w|ww|www|って|の|は|すみません|マジで|ほんま
  you|very|so|much|really|there|dear|city hall|everyone|bot|robot|chatbot|this|is|a|all|for|your|help|the|today|my friend|friend|for your help|just|sir|madam|are|its|that|thats|was|man|lol|ha|haha|are you
  啊|吧|呢|了|你|您|真的|非常|很|的|哦|呀|太|市政府|机器人|大家|정말|너무|아주|요|님|챗봇|야|이|여러분|도움이 됐어요
  ban|a|nhe|nha|rat|qua|nhieu|lam|that|cac ban|anh|chi|em|oi|moi nguoi|muito|mesmo|pela ajuda|voce|e|voces|um|uma|pessoal|gente|que|pela|ajuda|seu|sua
  вам|тебе|очень|большое|за помощь|ты|вы|все|всем|за|помощь|ну|же|такой|это`;

const split = (text: string) =>
  text
    .split(/[|\n]/)
    .map((one) => letters(one))
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);

const lists = smallTalkKinds.map((of) => ({ of, phrases: split(phrases[of]) }));
const fillers = split(around);

/**
 * A greeting, thanks, an insult … and nothing else: what is left after taking such phrases away is nothing.
 * 「こんにちは、住民票がほしいです」 is a question.
 * @param sentence as `clean` leaves it.
 */
export function smallTalkIn(sentence: string): Recognised | undefined {
  const said = letters(sentence);
  if (!said) return undefined;
  for (const { of, phrases } of lists) {
    if (phrases.some((phrase) => said === phrase)) return { kind: 'small-talk', of };
  }
  let rest = ` ${said} `;
  const heard = lists.filter(({ phrases }) => {
    const before = rest;
    rest = phrases.reduce(without, rest);
    return rest !== before;
  });
  const [first] = heard;
  return first && fillers.reduce(without, rest).trim() === '' ? { kind: 'small-talk', of: first.of } : undefined;
}

/** Lower case, no marks, signs or pictures. */
function letters(text: string): string {
  return fold(text)
    .replace(/['’`]/g, '')
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{M}\p{N}ー]+/gu, ' ')
    .replace(/(.)\1{3,}/gu, '$1$1$1')
    .trim();
}

/** Scripts with spaces lose whole words only. */
function without(text: string, phrase: string): string {
  return /[\p{sc=Latin}\p{sc=Cyrillic}\d]/u.test(phrase) ? text.replaceAll(` ${phrase} `, '  ') : text.replaceAll(phrase, ' ');
}
