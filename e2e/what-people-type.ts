/** What somebody types under a question, as he sees it: a line, one of several, boxes, a day, the lines of an answer, photos. */
export type Typed =
  | string
  | { choose: string }
  | { tick: readonly string[] }
  | { day: readonly [year: string, month: string, day: string] }
  | { lines: Readonly<Record<string, string>> }
  | { photos: readonly string[] };

/** A question, and what is typed; in the row of a group, where it is one of its. */
export type Answer = { question: string; typed: Typed; row?: string };

/** Something that was typed wrong at first, under the label of its line, and the sentence that says so. */
export type Slip = { line: string; wrong: string; right: string; said: string };

export type Step = { title: string; answers: readonly Answer[]; slip?: Slip };

/** A person at a procedure: how he walks through it, and what he finds on its receipt. */
export type Walk = { slug: string; title: string; steps: readonly Step[]; told: readonly string[] };

const asked = (answers: Readonly<Record<string, Typed>>, row?: string): Answer[] =>
  Object.entries(answers).map(([question, typed]) => ({ question, typed, ...(row !== undefined && { row }) }));
const choose = (option: string) => ({ choose: option });
const [yes, no] = [choose('はい'), choose('いいえ')];
const home = { lines: { '郵便番号（7桁）': '０８７－０００１', '住所（部屋番号まで）': '汐見市港町1-1' } };

const residenceCertificate: Walk = {
  ...{ slug: 'residence-certificate', title: '住民票の写しの郵送請求', told: ['2通', '汐見市浜町2-3', '〒087-0011'] },
  steps: [
    {
      title: '請求できる方か',
      answers: asked({ '請求するのは、どなたですか': choose('本人'), '必要な住民票は、今も汐見市にありますか': yes }),
    },
    {
      title: '請求する方',
      answers: asked({ 請求する方の氏名: '菅野 花子', 請求する方の住所: home, 請求する方の生年月日: { day: ['昭和59', '3', '２'] } }),
      slip: {
        ...{ line: '昼間に連絡のつく電話番号', wrong: '0153-00-11', right: '0153-00-1121' },
        said: '昼間に連絡のつく電話番号：0から始まる10桁か11桁の数字で入れてください。',
      },
    },
    { title: 'だれの住民票か', answers: asked({ 世帯のだれの分が必要ですか: choose('世帯の全員') }) },
    {
      title: '載せることと数',
      answers: asked({
        載せる必要があること: { tick: ['世帯主の氏名と、続柄'] },
        住民票の写しの数: '２',
        提出先と使いみち: '銀行の手続き',
      }),
    },
    {
      title: '送り先と手数料',
      answers: asked({
        どこに送りますか: choose('ほかの住所'),
        送り先の住所: { lines: { '郵便番号（7桁）': '0870011', '住所（部屋番号まで）': '汐見市浜町2-3' } },
        その住所に送る理由: '入院しているためです。',
      }),
    },
  ],
};

const disasterCertificate: Walk = {
  ...{
    slug: 'disaster-certificate',
    title: '罹災証明書の発行申請',
    told: ['床の上までつかった', '〒087-0001', 'wall.png', 'room.png'],
  },
  steps: [
    {
      title: '災害と被害',
      answers: asked({
        '被害を受けた建物や物は、汐見市内にありましたか': yes,
        被害の原因は何ですか: choose('大雨・洪水・高潮'),
        災害があった日: { day: ['令和８', '1', '5'] },
        住まいが被害を受けましたか: yes,
        '住まい以外の被害に、「被災証明書」が要りますか': no,
      }),
    },
    {
      title: '申請する方',
      answers: asked({
        '申請するのは、どなたですか': choose('被害を受けた本人'),
        申請する方の氏名: '菅野 花子',
        申請する方の住所: home,
        今つながる電話番号: '090 1234 5678',
      }),
      slip: {
        ...{ line: '郵便番号（7桁）', wrong: '０８７－００', right: '０８７－０００１' },
        said: '申請する方の住所 郵便番号（7桁）：7桁の数字で入れてください。',
      },
    },
    {
      title: '被害を受けた住まい',
      answers: asked({
        '被害を受けた住まいは、住んでいた方の住民票の住所にありますか': yes,
        どのような建物ですか: choose('一戸建て'),
        '持ち家ですか、借家ですか': choose('持ち家'),
      }),
    },
    {
      title: '住まいの被害',
      answers: asked({
        '住まいのどこが、どのような被害を受けましたか': '玄関から水が入り、\n畳がぬれて壁の紙がはがれました。',
        住まいは水につかりましたか: choose('床の上までつかった'),
        もう修理や取り壊しを始めましたか: no,
      }),
    },
    {
      title: '写真と調べ方',
      answers: asked({
        住まいの被害の写真がありますか: yes,
        壊れたところの写真: { photos: ['wall.png', 'room.png'] },
        被害の程度をどのように決めますか: choose('市の調査員が住まいを調べる'),
      }),
    },
    {
      title: '証明書の受け取り',
      answers: asked({
        証明書の受け取り方: choose('防災危機管理室の窓口で受け取る'),
        市が記録を確かめることに同意します: { tick: ['同意する'] },
      }),
    },
  ],
};

const child = (name: string, birthDate: string) => ({
  子ども: { lines: { 氏名: name, 生年月日: birthDate, 続柄: '子' } },
  'この子どもは、請求する方といっしょに住んでいますか': choose('いっしょに住んでいる'),
});

const childAllowance: Walk = {
  ...{ slug: 'child-allowance', title: '児童手当の認定請求', told: ['菅野 湊', '菅野 凪', 'しおみ銀行 本店', '0012345', 'カンノ ハナコ'] },
  steps: [
    { title: 'だれの手続きですか', answers: asked({ 申請するのはどなたですか: choose('本人（自分の手続き）') }) },
    {
      title: 'はじめに確かめること',
      answers: asked({
        '請求する方は、どれに当てはまりますか': choose('一人で育てている父または母'),
        '請求する方の住民登録は、汐見市にありますか': yes,
        請求する方は公務員ですか: no,
        '請求する方は、いま汐見市から児童手当を受けていますか': no,
        '育てている子ども（18歳になって最初の3月31日まで）が、日本に住んでいますか': yes,
      }),
    },
    {
      title: '請求する方',
      answers: asked({
        請求する方の氏名: { lines: { 氏名: '菅野 花子', フリガナ: 'かんの はなこ' } },
        生年月日: { day: ['平成2', '3', '2'] },
        住所: home,
        昼間に連絡のつく電話番号: '090-1234-5678',
        請求する理由: choose('子どもが生まれた'),
      }),
    },
    { title: '配偶者', answers: asked({ 配偶者がいますか: no }) },
    {
      title: '子ども',
      answers: [
        ...asked(child('菅野 湊', '令和2年4月2日'), '育てている子ども（1）'),
        ...asked(child('菅野 凪', '2026/10/1'), '育てている子ども（2）'),
        ...asked({ '高校を卒業した年代の子がいて、その子も数えると、子どもが3人以上になりますか': no, '3歳未満の子どもがいますか': yes }),
      ],
    },
    { title: '年金', answers: asked({ 請求する方がいま入っている年金: choose('国民年金') }) },
    {
      title: '振込先の口座',
      answers: asked({
        どの口座で受け取りますか: choose('口座を書く'),
        請求する方の名義の口座: { lines: { 金融機関の名前: 'しおみ銀行', 支店の名前: '本店', 口座番号: '１２３４５' } },
        口座がわかるものの写真: { photos: ['passbook.png'] },
      }),
      slip: {
        ...{ line: '口座の名義（カタカナ）', wrong: '菅野花子', right: 'かんの はなこ' },
        said: '請求する方の名義の口座 口座の名義（カタカナ）：カタカナで入れてください。',
      },
    },
    { title: '確認と同意', answers: asked({ 市が記録を確かめることに同意します: { tick: ['同意する'] } }) },
  ],
};

const donation: Walk = {
  ...{ slug: 'child-allowance-donation', title: '児童手当を市に寄附するときの申し出', told: ['5,000円', '児童手当の一部'] },
  steps: [
    { title: 'はじめに確かめること', answers: asked({ '児童手当を、自分の名前で汐見市から受けていますか': yes }) },
    {
      title: '申し出る方',
      answers: asked({ 氏名: '菅野 花子', 生年月日: { day: ['1990', '3', '2'] }, 住所: home, 昼間に連絡のつく電話番号: '09012345678' }),
    },
    {
      title: '寄附の内容',
      answers: asked({
        いつの振込の分から寄附しますか: choose('6月の振込'),
        いつまで寄附しますか: choose('その振込の1回だけ'),
        寄附する額: choose('児童手当の一部'),
      }),
      slip: {
        ...{ line: '振込1回について寄附する額', wrong: '五千円', right: '５，０００円' },
        said: '振込1回について寄附する額：数字で入れてください。',
      },
    },
    { title: '確認と同意', answers: asked({ 自分の意思で申し出ます: { tick: ['同意する'] } }) },
  ],
};

const eventSignUp: Walk = {
  ...{ slug: 'event-sign-up', title: '「親子はじめての調理教室」の参加申込', told: ['hanako@example.jp', '卵', '小学1年生', 'じんましん'] },
  steps: [
    {
      title: '教室の内容と日にち',
      answers: asked({
        '市内に住んでいますか。または、子どもが市内の園や学校に通っていますか': yes,
        '子どもは、4歳から小学3年生までですか': yes,
        参加したい日: choose('2月6日'),
      }),
    },
    {
      title: '参加する大人',
      answers: asked({ 申し込む方の氏名: '菅野 花子', 電話番号: '０１５３ー００ー１１２１', 参加する大人の人数: '1' }),
      slip: {
        ...{ line: 'メールアドレス', wrong: 'hanako＠example', right: 'hanako@example.jp' },
        said: 'メールアドレス：メールアドレスの形ではありません。確かめてください。',
      },
    },
    {
      title: '参加する子ども',
      answers: asked(
        {
          子どもの氏名: { lines: { 氏名: '菅野 湊', フリガナ: 'かんの みなと' } },
          教室の日の年齢か学年: choose('小学1年生'),
          '子どもに、食べ物のアレルギーがありますか': yes,
          アレルギーの原因になる食べ物: { tick: ['卵', 'そば'] },
          アレルギーの症状: 'じんましんが出ます。',
        },
        '参加する子ども（1）',
      ),
    },
    {
      title: '当日のこと',
      answers: asked({
        '参加する大人に、食べ物のアレルギーがありますか': no,
        '教室の写真を、市の広報紙やホームページに載せてもよいですか': no,
      }),
    },
  ],
};

/** Together they are asked in every way that a form can ask. */
export const walks: readonly Walk[] = [residenceCertificate, disasterCertificate, childAllowance, donation, eventSignUp];
