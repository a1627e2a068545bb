import { circumstances } from '#lib/answers/recognising/circumstances';
import { distressIn } from '#lib/answers/recognising/distress';
import type { Recognised } from '#lib/answers/recognising/model';
import { soundsLikeDanger } from '#lib/answers/recognising/second-opinion';
import { type Heard, shows, signsOf } from '#lib/answers/recognising/sign';
import { emergencyNumbers } from '#lib/answers/recognising/whom-to-call';

const atSea = signsOf(`
  海|沖|港|波|船|岸壁|うみ|ふね|ボート|河口|海里|바다|항구|파도
  sea|ocean|boat|ship|harbor|harbour|pier|wave|waves|surf*|bien|thuyen|tau|cang|mar|barco|navio|porto|onda|ondas|мор*|лодк*|катер*|волн*
`);

/**
 * What only sounds like danger: the numbers are shown, and whatever was asked is answered too. To whom life weighs heavily
 * the lines that listen are shown as well.
 * @param sentence as `clean` leaves it.
 */
export function dangerIn(sentence: string, heard: Heard): Recognised | undefined {
  const enough = isSentence(heard) || shows(circumstances.now, heard);
  if (!enough || !soundsLikeDanger(sentence)) return undefined;
  const weighing = distressIn(heard);
  const listening = weighing?.kind === 'distress' ? weighing.numbers : [];
  const rescue = shows(atSea, heard) ? (['118'] as const) : [];
  return { kind: 'emergency', of: 'danger', numbers: [...emergencyNumbers.danger, ...rescue, ...listening], also: true };
}

/** A word or two that somebody looks up say too little to sound like anything. */
function isSentence({ words, together }: Heard): boolean {
  return words.length > 0 ? words.length >= 4 : together.length >= 8;
}
