/** Words that say nothing about what is looked for, as they stand after `fold`: Latin without marks. */
const JAPANESE = `
の に は が を へ と で も や か よ ね な だ て た ば し い え れ さ せ ん
です ます ました ません でした でしょう ですか ですが ますか だけ など とか から まで より ので のに けど けれど けれども
する した して しま すれ しよう したい たい たく たら なら ない なく なり なる なっ いる いた いて ある あり あっ あれ
これ それ どれ この その どの ここ そこ こと もの とき ため ところ ほう よう そう とても ちょっと
どう どうし どうすれ したら よい いい よろしい くだ ください 下さい ほしい 欲しい 教え おしえ 知り しり 思 思い おもい
きた きて いく いっ ゆく くる くれ もら もらい もらえ いただ いただき いただけ 頂 頂き ござい について に関して における 関し 関する 際 場合 方 何
って では には とは ては ても でも として という といった によって により による にあたって にとって に対して 対し 対する
てい てる でき できる できます 出来 出来る れる られる せる させる んで んだ ありま せん ば れば なければ いけ いけない
たり なんか とか しか さえ こそ ばかり ぐらい くらい まま はず わけ みたい らしい かな かしら ながら
また または および もしくは もし もしも まず もう まだ もっと かなり すごく これから 今 どうにか なんとか 何か なにか
どこ どちら どんな どなた だれ 誰 なぜ どうして いつも 等 的 可能 いう 言 言う 行 行く 考 見 良 事 物 自分 くれ くれる もらう 貰 頂く いただける
私 わたし 僕 うち あの えっと すみません すいません こんにちは こんばんは おはよう ありがとう はい いいえ お願い おねがい`;

const ENGLISH = `
a an and are as at be by can could do does for from get got have how i i'd i'm if in into is it me my need of on or our
please should so tell that the this to want was we what when where which who will with would you your about hello hi thanks thank there`;

const CHINESE =
  '的 了 在 是 我 我想 我要 你 您 想 要 请 请问 怎么 怎样 如何 怎么办 什么 哪里 吗 呢 和 与 及 或 能 可以 需要 办 有 把 给 对 从 到 一下 你好 谢谢';

const KOREAN = `
은 는 이 가 을 를 에 의 와 과 도 로 저 제 나 내 그 이것 어떻게 무엇 뭐 어디 언제 싶어요 싶습니다 싶은데요 하고 해야 하나요 합니까 할
수 있나요 있습니까 알려주세요 알려 주세요 되나요 됩니까 대해 대해서 위해 안녕하세요 감사합니다 것 때 좀`;

const VIETNAMESE = `
la va cua cho toi ban muon can lam the nao nhu gi o dau khi co khong duoc thi ma voi cac nhung mot de xin hoi ve tai tu den bi phai hay`;

const PORTUGUESE = `
o os um uma e de do da dos das em no na nos nas para por com que como onde quando quero queria preciso eu meu minha me se ao aos sao ser fazer posso ola obrigado`;

const RUSSIAN = `
и в во на с со к ко по за из от до для о об у не я мне мой моя мы вы что как где когда это этот если можно нужно надо хочу хотел
хотела ли же бы получить сделать подать пожалуйста здравствуйте спасибо`;

const STOP_WORDS: ReadonlySet<string> = new Set(
  [JAPANESE, ENGLISH, CHINESE, KOREAN, VIETNAMESE, PORTUGUESE, RUSSIAN].join(' ').split(/\s+/),
);

/** Function words and courtesies of the eight locales; `word` as given by `fold`. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
