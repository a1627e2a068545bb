const SYLLABLES = `
あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno
はha ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn
がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo ゔvu
ふぁfa ふぃfi ふぇfe ふぉfo てぃti でぃdi うぃwi うぇwe しぇshe じぇje ちぇche`;

const HEPBURN = new Map<string, string>();
for (const [, kana = '', latin = ''] of SYLLABLES.matchAll(/([ぁ-ゖ]+)([a-z]+)/g)) HEPBURN.set(kana, latin);
for (const first of 'きぎしじちにひびぴみり') {
  const sound = HEPBURN.get(first)?.slice(0, -1) ?? '';
  const glide = /(?:sh|ch|j)$/.test(sound) ? '' : 'y';
  for (const [small, vowel] of [
    ['ゃ', 'a'],
    ['ゅ', 'u'],
    ['ょ', 'o'],
  ] as const)
    HEPBURN.set(first + small, sound + glide + vowel);
}

/** Kana in Hepburn's letters, long vowels written out: じゅうみんひょう → juuminhyou. */
export function romaji(kana: string): string {
  let latin = '';
  for (let i = 0; i < kana.length; ) {
    const two = HEPBURN.get(kana.slice(i, i + 2));
    latin += two ?? HEPBURN.get(kana.charAt(i)) ?? '';
    i += two ? 2 : 1;
  }
  return latin;
}
