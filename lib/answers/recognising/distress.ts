import { type DistressKind, distressKinds, type Recognised } from '#lib/answers/recognising/model';
import { type Heard, shows, signsOf } from '#lib/answers/recognising/sign';
import type { Helper } from '#lib/disasters/model';

type Support = { offices: readonly string[]; numbers: readonly Helper[] };

/** Whom to turn to: 生活保護 and 自立相談支援 at the welfare office, こころの健康 at the health centre; lines for the night. */
export const distressSupport: Readonly<Record<DistressKind, Support>> = {
  money: { offices: ['welfare'], numbers: ['yorisoi'] },
  grief: { offices: ['citizens', 'health'], numbers: ['yorisoi'] },
  loneliness: { offices: ['welfare', 'health'], numbers: ['yorisoi'] },
  overwhelmed: { offices: ['health'], numbers: ['mental-health', 'yorisoi'] },
  anger: { offices: ['general'], numbers: [] },
};

const signs: Readonly<Record<DistressKind, string>> = {
  money: `
    お金がな|お金がもうな|おかねがな|お金がありません|おかねがありません|お金が足り|所持金|金欠|一文無し|生活できな|生活ができな|生活が苦し|生活に困|食べるものがな|食べる物がな|たべるものがな|食べ物がな|食費がな|家賃が払えな|やちんがはらえ|ホームレス|住むところがな|住む場所がな|寝るところがな|借金で|ごはんが食べられ|ご飯が食べられ|電気を止められ|電気が止めら|ガスを止められ|水道を止められ|無一文|お腹がすいて|暮らしていけ|くらしていけ
    no money|have no money|dont have money|out of money|no food|nothing to eat|cant afford food|cant pay my rent|cant pay rent|cannot pay the rent|homeless|nowhere to live|nowhere to sleep|im starving|broke and|in debt|cant make ends meet|hungry and
    没钱|没有钱|没饭吃|没有吃的|付不起房租|交不起房租|无家可归|没地方住|活不起|吃不起|欠债|生活困难|揭不开锅
    돈이 없|돈이 떨어|먹을 것이 없|먹을 게 없|먹을게 없|집세를 못|월세를 못|월세를 낼 수 없|노숙|갈 곳이 없|생활이 어려|생활비가 없|굶고|빚 때문
    het tien|khong co tien|khong con tien|khong co gi an|khong co gi de an|khong tra duoc tien nha|vo gia cu|khong co cho o|no nan|doi bung|bi doi
    sem dinheiro|nao tenho dinheiro|nao tenho o que comer|sem comida|nao tenho comida|nao consigo pagar o aluguel|sem teto|nao tenho onde morar|passando fome|endividad*|morando na rua
    нет денег|закончились деньги|кончились деньги|без денег|нечего есть|нет еды|нечем платить|не могу оплатить аренду|бездомн*|негде жить|негде ночевать|голодаю|в долгах`,
  grief: `
    夫|妻|母|父|子ども|子供|息子|娘|祖母|祖父|家族|友人|主人|旦那|親|犬|猫|ペット|兄|弟|姉|妹|赤ちゃん + 亡くな|死んでし|死んだ|なくなって|失って|失くし|流産|死産 + 悲し|かなし|つら|辛|寂し|さびし|涙|泣|立ち直|受け入れられ|苦し|ショック
    悲しくてたまら|悲しみが|喪失感|立ち直れな
    grieving|grief|heartbroken|my + passed away|died|lost my|miscarriage + sad|cry*|cant cope|hard|devastated|dont know how to go on|miss
    grieving|grief|heartbroken|cant stop crying
    去世|过世|死了|离开了 + 难过|伤心|悲伤|痛苦|哭
    돌아가셨|죽었|세상을 떠|떠나보냈 + 슬퍼|슬프|힘들|눈물|괴로
    mat|qua doi + buon|dau buon|khoc|dau long
    morreu|faleceu|perdi + triste|sofrendo|chor*|dor|nao consigo superar
    умер|умерла|потерял*|не стало + грустно|горе|тяжело|плачу|больно|тоск*`,
  loneliness: `
    話す人がいな|話し相手がいな|話す相手がいな|誰も話|誰とも話|だれともはな|はなすひとがいな|話せる人がいな|寂し|淋し|さびし|さみし|孤独|ひとりぼっち|一人ぼっち|独りぼっち|友達がいな|友だちがいな|ともだちがいな|頼れる人がいな|頼る人がいな - 孤独死対策|対策|計画
    lonely|loneliness|nobody to talk|no one to talk|no friends|have no friends|all alone|feel alone|so alone|isolated
    孤独|寂寞|没有朋友|没人说话|没有人说话|没有人可以|孤单|没朋友 - 孤独症|孤独死
    외로|외롭|친구가 없|말할 사람이 없|이야기할 사람|혼자라서|고독 - 고독사 대책
    co don|khong co ban|khong co ai|khong co ban be|mot minh buon
    sozinho|sozinha|solidao|solitari*|nao tenho amigos|ninguem para conversar|nao tenho ninguem - moro sozinh*|morar sozinh*|viver sozinh*
    одинок*|одиночеств*|не с кем поговорить|нет друзей|никого нет|совсем один|совсем одна - родител*|мать|мама`,
  overwhelmed: `
    もう疲れ|疲れ果て|疲れきっ|疲れ切っ|もうつかれ|つかれました|限界です|もう限界|限界だ|げんかい|もう無理|もうむり|もう駄目|もうだめ|もうダメ|しんどい|つらいです|辛いです|つらくて|辛くて|つらい。|眠れな|ねむれな|涙が止ま|不安で|ふあんで|うつ病|うつ状態|うつっぽ|うつにな|鬱|追い詰め|疲れてしまい|疲れました|心が折れ|頑張れな|がんばれな|やる気が出な|どうしていいか分から|どうしたらいいかわからな|学校に行きたくな|がっこうにいきたくな|いじめられ|介護に疲れ|育児に疲れ|産後うつ|パニックに|苦しいです|くるしいです|泣きたい - 講座|手帳
    exhausted|overwhelmed|burned out|burnt out|cant take it|cant cope|cant go on|at my limit|cant do this anymore|too much for me|depressed|depression|anxious|panic attack*|cant sleep|so tired of|so stressed|breaking down|bullied|tired of everything|hopeless
    太累|好累|累了|撑不住|受不了|崩溃|抑郁|焦虑|睡不着|压力太大|坚持不下去|绝望|被欺负|被霸凌
    너무 힘들|지쳤|지쳐|힘들어요|한계|우울|불안해|잠을 못|견딜 수 없|못 견디|버틸 수 없|왕따|괴로워
    met moi|qua met|kiet suc|chiu khong noi|khong chiu noi|tram cam|lo au|mat ngu|ap luc|tuyet vong|bi bat nat
    exaust*|nao aguento mais|sobrecarregad*|esgotad*|depressao|deprimid*|ansiedade|nao consigo dormir|no meu limite|desesperad*|sofro bullying|estressad*
    устал*|больше не могу|нет сил|на пределе|депресси*|тревог*|не могу спать|не сплю|выгорел*|отчаян*|травят|не справляюсь`,
  anger: `
    腹が立|はらがたつ|むかつく|ムカつく|頭にくる|頭に来|怒って|怒り|許せない|ゆるせない|ふざける|ふざけん|いい加減に|何回言|たらい回し|ひどい対応|対応がひど|対応が悪|態度が悪|職員の態度|クレーム|苦情を言いた
    angry|furious|outraged|unacceptable|ridiculous|fed up|sick of this|rude staff|staff was rude|staff were rude|treated badly|disgusting
    生气|气死|太过分|愤怒|态度差|态度恶劣|岂有此理|态度太差
    화가 나|화나|짜증|어이없|불친절|열받
    tuc gian|buc minh|buc xuc|gian qua|thai do te|qua dang|tuc qua
    com raiva|revoltad*|indignad*|absurdo|inaceitavel|mal atendid*|atendimento pessimo|furios*
    злюсь|зол|зла|возмущ*|бесит|безобразие|нахамил*|грубо|хамств*|издевательство`,
};

const tables = distressKinds.map((of) => [of, signsOf(signs[of])] as const);

/** What weighs on whoever writes, and who helps; an ordinary question is none of it. */
export function distressIn(heard: Heard): Recognised | undefined {
  const [of] = tables.find(([, table]) => shows(table, heard)) ?? [];
  return of && { kind: 'distress', of, ...distressSupport[of] };
}
