/**
 * Sentences for an emergency call, in the Japanese that is said and in letters that anyone can read aloud
 * (Hepburn). What they mean is told in the reader's language: `disasters.phrases`.
 */
export const emergencyPhrases = (city: { japanese: string; romaji: string }) =>
  [
    { id: 'fire', japanese: '火事です。', romaji: 'Kaji desu.' },
    { id: 'ambulance', japanese: '救急です。救急車をお願いします。', romaji: 'Kyūkyū desu. Kyūkyūsha o onegai shimasu.' },
    { id: 'place', japanese: `場所は、${city.japanese}＿＿です。`, romaji: `Basho wa, ${city.romaji} ＿＿ desu.` },
    { id: 'unconscious', japanese: '呼んでも返事がありません。', romaji: 'Yonde mo henji ga arimasen.' },
    { id: 'breathing', japanese: '息をしていません。', romaji: 'Iki o shite imasen.' },
    { id: 'chest', japanese: '胸が痛いです。', romaji: 'Mune ga itai desu.' },
    { id: 'bleeding', japanese: '血が止まりません。', romaji: 'Chi ga tomarimasen.' },
    { id: 'accident', japanese: '交通事故です。けが人がいます。', romaji: 'Kōtsū jiko desu. Keganin ga imasu.' },
    { id: 'crime', japanese: '警察の人に来てほしいです。', romaji: 'Keisatsu no hito ni kite hoshii desu.' },
    { id: 'sea', japanese: '人が海に落ちました。', romaji: 'Hito ga umi ni ochimashita.' },
    { id: 'language', japanese: '日本語がうまく話せません。', romaji: 'Nihongo ga umaku hanasemasen.' },
  ] as const;

/** 応急手当, each with as many steps as `disasters.firstAid` tells. */
export const firstAid = ['cpr', 'bleeding', 'choking', 'burn'] as const;
