/** 「こちら」 and all its dress: 「詳しくはこちらをご覧ください」. What says of which thing, 「申請書はこちら」, is enough. */
const japanese =
  /^((詳細|詳しく|くわしく|続き)[はを]?)?(こちら|コチラ|ここ|これ|このページ|リンク先?)?((から|へ|を)?(クリック|押す|タップ)?|を?(ご覧ください|見る|読む|見てください))$/;

/** Whole link texts, in the languages with letters or signs of their own, that say nothing of where the link leads. */
const empty = new Set(
  [
    ['詳細', '詳しく', '詳しく見る', 'もっと見る', '続きを読む', 'クリック', 'リンク'],
    ['here', 'click here', 'click', 'press here', 'tap here', 'see here', 'go here', 'this', 'this page', 'this link', 'link', 'page'],
    ['more', 'read more', 'learn more', 'see more', 'find out more', 'details', 'more details', 'more information', 'more info'],
    [
      '这里',
      '此处',
      '点击这里',
      '请点击这里',
      '点击此处',
      '点此',
      '这个页面',
      '详情',
      '详细',
      '更多',
      '了解更多',
      '查看更多',
      '链接',
      '点击',
    ],
    ['여기', '여기서', '여기를 클릭', '여기를 누르세요', '이곳', '자세히', '자세히 보기', '상세', '더 보기', '더보기', '링크', '클릭'],
    [
      'đây',
      'ở đây',
      'tại đây',
      'vào đây',
      'bấm vào đây',
      'nhấp vào đây',
      'nhấn vào đây',
      'xem tại đây',
      'xem thêm',
      'thêm',
      'chi tiết',
      'liên kết',
    ],
    [
      'aqui',
      'clique aqui',
      'veja aqui',
      'mais',
      'saiba mais',
      'leia mais',
      'veja mais',
      'ver mais',
      'mais informações',
      'detalhes',
      'este link',
    ],
    ['здесь', 'тут', 'сюда', 'нажмите здесь', 'нажмите сюда', 'подробнее', 'подробности', 'далее', 'ещё', 'еще', 'читать далее', 'ссылка'],
    ['más', 'aquí', 'haga clic aquí'],
  ].flat(),
);

/** True for a link text that says nothing of where it leads; a screen reader reads links without their sentences. */
export function saysNothing(words: string): boolean {
  const bare = words.toLowerCase().replace(/^[\s「（(«"]+|[\s。.…→»>」）)"!！]+$/gu, '');
  return japanese.test(bare) || empty.has(bare);
}
