import { circumstances } from '#lib/answers/recognising/circumstances';
import { type EmergencyKind, emergencyKinds, type Recognised } from '#lib/answers/recognising/model';
import { type Heard, type Sign, shows, signsOf } from '#lib/answers/recognising/sign';
import { chinese } from '#lib/answers/recognising/signs/chinese';
import { english } from '#lib/answers/recognising/signs/english';
import { japanese } from '#lib/answers/recognising/signs/japanese';
import { japaneseViolence } from '#lib/answers/recognising/signs/japanese-violence';
import { korean } from '#lib/answers/recognising/signs/korean';
import { portuguese } from '#lib/answers/recognising/signs/portuguese';
import { russian } from '#lib/answers/recognising/signs/russian';
import type { Signs } from '#lib/answers/recognising/signs/table';
import { vietnamese } from '#lib/answers/recognising/signs/vietnamese';
import { emergencyNumbers } from '#lib/answers/recognising/whom-to-call';
import { type Helper, rescueNumbers } from '#lib/disasters/model';

const languages: readonly Signs[] = [japanese, japaneseViolence, english, chinese, korean, vietnamese, portuguese, russian];

/** These go on when the moment is over: last year's violence is not past. */
const lasting: ReadonlySet<EmergencyKind> = new Set([
  'suicide',
  'child-abuse',
  'domestic-violence',
  'sexual-violence',
  'elder-abuse',
  'disability-abuse',
]);

type Table = ReadonlyMap<EmergencyKind, Sign[]>;
const [happening, worry, subject] = [tableOf('happening'), tableOf('worry'), tableOf('subject')];

/** Whether help is needed: at once, or (`also`) perhaps, beside an answer to what is asked. */
export function emergencyIn(heard: Heard): Recognised | undefined {
  const kinds = new Map<EmergencyKind, 'at once' | 'also'>();
  for (const kind of emergencyKinds) {
    const need = needOf(kind, heard);
    if (need) kinds.set(kind, need);
  }
  const urgent = [...kinds].filter(([, need]) => need === 'at once').map(([kind]) => kind);
  const all = [...urgent, ...[...kinds.keys()].filter((kind) => !urgent.includes(kind))];
  const [of] = all;
  if (!of) return undefined;
  return { kind: 'emergency', of, numbers: numbersFor(all), ...(urgent.length === 0 && { also: true }) };
}

/**
 * What happens now is an emergency, unless it is told of the past or about lessons and plans; with words of a procedure, a question too.
 * The mere subject (火事, DV) is one only with a cry for help, and a worry if somebody seeks advice for himself.
 */
function needOf(kind: EmergencyKind, heard: Heard): 'at once' | 'also' | undefined {
  const is = (circumstance: keyof typeof circumstances) => shows(circumstances[circumstance], heard);
  const worried = shows(worry.get(kind) ?? [], heard);
  if (shows(happening.get(kind) ?? [], heard)) {
    if (is('now')) return 'at once';
    if (is('past') || is('planning')) return lasting.has(kind) ? 'also' : undefined;
    return worried || is('procedure') ? 'also' : 'at once';
  }
  if (worried) return is('planning') || (is('past') && !lasting.has(kind)) ? undefined : 'also';
  if (!shows(subject.get(kind) ?? [], heard) || is('procedure') || is('planning') || is('past')) return undefined;
  if (is('now')) return 'at once';
  return (lasting.has(kind) || kind === 'crime') && is('personal') ? 'also' : undefined;
}

/** Everybody to call for all that happened; rescue first if there is more than one thing. */
function numbersFor(kinds: readonly EmergencyKind[]): Helper[] {
  const numbers = new Set<Helper>(kinds.flatMap((kind) => emergencyNumbers[kind]));
  if (kinds.length === 1) return [...numbers];
  const rescue = rescueNumbers.filter((number) => numbers.delete(number));
  return [...rescue, ...numbers];
}

function tableOf(level: keyof Signs): Table {
  return new Map(emergencyKinds.map((kind) => [kind, languages.flatMap((signs) => signsOf(signs[level][kind] ?? ''))]));
}
