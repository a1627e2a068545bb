import { readEquipment, readFlag } from '#lib/disasters/import/cells';
import { hazardOf, siteColumns } from '#lib/disasters/import/columns';
import type { Identifier, ListedSite, ListKind, Refusal, Remark, RemarkCode, SiteFault } from '#lib/disasters/import/model';
import { type Hazard, hazards } from '#lib/disasters/model';
import { readFeatures, readNumber, readReading } from '#lib/lists/cells';
import { addressOf } from '#lib/lists/columns';
import type { List, ListRow } from '#lib/lists/model';
import { readPosition } from '#lib/lists/position';
import { ok, type Result, refused } from '#lib/result';

export type ReadRows = { kind: ListKind; sites: ListedSite[]; refused: Refusal[]; remarks: Remark[] };

/** Reads every row of a list by itself. Refused: a list that is not one of sites. */
export function readRows(list: List): Result<ReadRows, SiteFault> {
  const kind = kindOf(list);
  if (!kind) return refused({ code: 'not-a-list' });
  if (list.rows.length === 0) return refused({ code: 'no-rows' });
  const read: ReadRows = { kind, sites: [], refused: [], remarks: [] };
  for (const row of list.rows) {
    const name = said(row, 'name');
    const site = readSite(row, {
      kind,
      columns: list.columns,
      remark: (code, params) => read.remarks.push({ row: row.row, name, code, params }),
    });
    if (site.ok) read.sites.push(site.value);
    else read.refused.push({ row: row.row, name, fault: site.fault });
  }
  return ok(read);
}

const ofShelters = /^(受入対象者|指定避難所|避難所名|福祉避難所|指定福祉避難所|指定緊急避難場所との(住所同一|重複))$/;

/** What a list is of, as its columns tell; that of 津波避難ビル has none of its own, but every row says it. */
function kindOf({ columns, rows }: List): ListKind | undefined {
  if (columns.includes('指定暑熱避難施設の名称')) return 'cooling';
  if (columns.some(hazardOf)) return 'emergency';
  if (columns.some((column) => ofShelters.test(column))) return 'shelters';
  const areForTsunamis = rows.every((row) => siteColumns.aliasesOf('remark').some((column) => /津波避難|高台/.test(row.cell(column))));
  return rows.length > 0 && areForTsunamis ? 'tsunami' : undefined;
}

type ColumnName = Parameters<typeof siteColumns.said>[1];
const said = (row: ListRow, column: ColumnName) => siteColumns.said(row, column);

type Around = { kind: ListKind; columns: readonly string[]; remark: (code: RemarkCode, params: Remark['params']) => void };

function readSite(row: ListRow, around: Around): Result<ListedSite, SiteFault> {
  const [title, address, reading] = [said(row, 'name'), addressOf(row, siteColumns), readReading(said(row, 'kana'))];
  if (title === '') return refused({ code: 'name-missing' });
  if (address === '') return refused({ code: 'address-missing' });
  const place = readPosition(said(row, 'latitude'), said(row, 'longitude'));
  if (!place.ok) return place;
  if (place.value.swapped) around.remark('swapped', place.value.position);
  const designated = readDesignation(row, around);
  if (!designated.ok) return designated;
  const features = readOthers(row, around);
  if (!features.ok) return features;
  const note = [said(row, 'note'), said(row, 'admitted') && `受入対象者：${said(row, 'admitted')}`].filter(Boolean).join('。');
  return ok({
    ...{ rows: [row.row], title, address, position: place.value.position },
    ...(reading && { reading }),
    ...(note && { note }),
    facts: { ...designated.value, ...features.value },
    identifiers: identifiersOf(row, around.kind),
  });
}

type Facts = ListedSite['facts'];

/**
 * What the site is for. A 指定緊急避難場所 of no disaster at all is a slip, unless people stay there. That it is no shelter
 * is not said by a blank: shelters have a list of their own.
 */
function readDesignation(row: ListRow, { kind, columns }: Around): Result<Facts, SiteFault> {
  if (kind === 'cooling') return ok({ cooling: true });
  if (kind === 'tsunami') return ok({ hazards: ['tsunami'], tsunamiBuilding: true });
  const [shelter, welfare] = [flagOf(row, 'shelter'), flagOf(row, 'welfare')];
  if (!shelter.ok) return shelter;
  if (!welfare.ok) return welfare;
  const forWelfare = welfare.value || isWelfare(row);
  const stay = { ...(forWelfare && { welfare: true }), ...((shelter.value || (kind === 'shelters' && !forWelfare)) && { shelter: true }) };
  if (kind === 'shelters') return ok(stay);
  const safeIn = hazardsIn(row, columns);
  if (!safeIn.ok) return safeIn;
  if (safeIn.value.length === 0 && Object.keys(stay).length === 0) return refused({ code: 'no-hazard' });
  return ok({ hazards: safeIn.value, ...stay });
}

function hazardsIn(row: ListRow, columns: readonly string[]): Result<Hazard[], SiteFault> {
  const safeIn = new Set<Hazard>();
  for (const column of columns) {
    const hazard = hazardOf(column);
    const flag = readFlag(hazard ? row.cell(column) : '', column);
    if (!flag.ok) return flag;
    if (hazard && flag.value) safeIn.add(hazard);
  }
  return ok(hazards.filter((hazard) => safeIn.has(hazard)));
}

function flagOf(row: ListRow, column: ColumnName): Result<boolean, SiteFault> {
  const cell = siteColumns.of(row, column);
  return readFlag(cell.said, cell.column);
}

/** 国土地理院 numbers 指定福祉避難所 …12x and 指定一般避難所 …11x; the same building may be both. */
const isWelfare = (row: ListRow) =>
  /^E\d{10}12\d$/.test(said(row, 'commonId')) || siteColumns.aliasesOf('kind').some((column) => /福祉避難所/.test(row.cell(column)));

function readOthers(row: ListRow, { remark }: Around): Result<Facts, SiteFault> {
  const pets = said(row, 'pets') === '' ? undefined : flagOf(row, 'pets');
  if (pets && !pets.ok) return pets;
  const [elevation, capacity] = (['elevation', 'capacity'] as const).map((column) => {
    const number = readNumber(said(row, column));
    if (Number.isNaN(number)) remark('number-unread', { value: said(row, column) });
    return number !== undefined && Number.isFinite(number) ? number : undefined;
  });
  const [features, things] = [readFeatures(said(row, 'barrierFree')), readEquipment(said(row, 'equipment'))];
  const unread = [...features.unread, ...things.unread];
  if (unread.length > 0) remark('words-unread', { words: unread.join('、') });
  return ok({
    ...(elevation !== undefined && { elevation }),
    // Nobody means a place for nobody: 0 stands where it is not known.
    ...(capacity && { capacity }),
    ...(features.found.length > 0 && { barrierFree: features.found }),
    ...(pets && { pets: pets.value }),
    ...(things.found.length > 0 && { equipment: things.found }),
  });
}

/** 共通ID is one of all Japan; ID and NO count within a city's list. What has none of them is known to be of that list. */
function identifiersOf(row: ListRow, kind: ListKind): Identifier[] {
  const [commonId, id, number] = [said(row, 'commonId'), said(row, 'id'), said(row, 'number')];
  if (commonId) return [{ value: commonId, lasting: true }];
  const list = `${said(row, 'code')}/${kind}`;
  return [id ? { value: `${list}/${id}`, lasting: true } : { value: `${list}/${number && `no-${number}`}`, lasting: false }];
}
