import { readFileSync } from 'node:fs';
import { standingAfter } from '#lib/facilities/draw/allocating';
import type { Closed, DrawFault, DrawFile, Drawn } from '#lib/facilities/draw/model';
import { readPublished } from '#lib/facilities/draw/published';
import { verifyDraw } from '#lib/facilities/draw/verify';

/**
 * `npm run draw:verify -- FILE [EARLIER…]`: recomputes a published draw (docs/decisions/0021) and compares it with what was
 * published of it before; ends with 1 at any fault.
 */
const sentences = {
  unreadable: (at) => `抽選のファイルとして読めません（${at}） / not readable as a draw (${at})`,
  'not-canonical': () =>
    '公開された形（正規化された JSON）ではありません。もとのファイルで確かめてください / not in the published form (canonical JSON): check the original file',
  'id-not-ascending': (id) => `${id}：番号が小さい順に一つずつ並んでいません / ${id}: numbers are not each there once, in ascending order`,
  'room-cells-differ': (slot) => `枠 ${slot}：同じ部屋の区画がほかの枠と違います / slot ${slot}: the same room has other cells elsewhere`,
  'wish-unknown': (wish) => `${wish}：一覧にない枠が希望されています / ${wish}: a slot is wished for that is not in the list`,
  'wish-twice': (wish) => `${wish}：同じ枠が二度希望されています / ${wish}: the same slot is wished for twice`,
  'wishes-too-many': (entry) => `申込 ${entry}：希望の数が上限を超えています / entry ${entry} has more wishes than allowed`,
  'list-hash-wrong': () =>
    '申込と枠の一覧が、一覧のハッシュ値と合いません。変えられています / the entries and slots do not have the hash stated: they were changed',
  'commitment-wrong': () =>
    '種（seed）または条件が、約束のハッシュ値（commitment）と合いません / the seed or the terms do not match the commitment',
  'beacon-wrong': () => '条件で決めた公開の値の有無が合いません / the beacon value is missing, or was never named',
  'order-wrong': (place) =>
    `${place} 番目から、順番が種と一覧から計算したものと違います / from place ${place} on the order does not follow`,
  'win-unfounded': (win) => `${win}：当選の根拠がありません / ${win}: this win does not follow`,
  'win-missing': (win) => `${win}：当選のはずですが、入っていません / ${win}: this win is missing`,
  'unclaimed-unknown': (win) => `${win}：当選していないのに、辞退とされています / ${win}: said to be unclaimed, but was never won`,
  'allocation-wrong': (time) =>
    `${time} 回目の割当：順序または待ち順が違います / allocation ${time}: the sequence or the waiting order does not follow`,
  'earlier-unreadable': (at) => `前に公開されたファイルが読めません（${at}） / an earlier file is not readable (${at})`,
  'changed-since': (part) => `前に公開された「${part}」が変えられています / "${part}" was changed after it was published`,
} satisfies Record<DrawFault['code'], (about: string) => string>;

const [text = '', ...earlier] = process.argv.slice(2).map(readText);
if (process.argv.length < 3) {
  console.error('使い方：npm run draw:verify -- ファイル [前に公開されたファイル…] / Name a file, and what was published before it.');
  process.exit(1);
}
const file = readPublished(text);
if (file.ok) tell(file.value);
const faults = verifyDraw(text, earlier);
for (const { code, about } of faults) console.error(`✕ ${sentences[code](about)}`);
console.log(`異常 ${faults.length} 件 / ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    console.error(`${path} が読めません。 / ${path} cannot be read.`);
    process.exit(1);
  }
}

/** What the reader has to compare himself: with what the city published elsewhere, and with the source of the beacon. */
function tell(drawn: DrawFile): void {
  console.log(`回：${drawn.round.id} / round ${drawn.round.id}`);
  console.log(`約束のハッシュ値：${drawn.commitment} / commitment, published before applications closed`);
  if (drawn.state === 'announced') console.log('まだ締切前のファイルです。 / Applications are still open: nothing to recompute.');
  else tellList(drawn);
}

function tellList(drawn: Closed | Drawn): void {
  const { entries, slots, listHash } = drawn;
  console.log(`申込 ${entries.length} 件、枠 ${slots.length} 件 / ${entries.length} entries, ${slots.length} slots`);
  console.log(`一覧のハッシュ値：${listHash} / hash of the list, published before the draw`);
  if (drawn.state === 'closed') console.log('まだ抽選前のファイルです。 / Not drawn yet.');
  else tellResult(drawn);
}

function tellResult({ round: { beacon }, beaconValue, allocations }: Drawn): void {
  const { wins } = standingAfter(allocations);
  console.log(`当選 ${wins.length} 件（割当 ${allocations.length} 回） / ${wins.length} wins after ${allocations.length} allocations`);
  if (beacon) console.log(`ご確認ください：「${beacon}」は ${beaconValue} でしたか。 / Look up whether "${beacon}" was ${beaconValue}.`);
}
