import { OfficeFacts } from '#lib/catalogue/kinds/office';
import { Slug } from '#lib/catalogue/model';
import { columnsLeft, facilityColumns, isFacilityList } from '#lib/facilities/import/columns';
import { readHours } from '#lib/facilities/import/hours';
import type { FacilityFault, FacilityRemark, FacilityRemarkCode, ListedFacility, Refusal } from '#lib/facilities/import/model';
import { plain, readFeatures, readReading } from '#lib/lists/cells';
import { addressOf } from '#lib/lists/columns';
import { readListFile } from '#lib/lists/files';
import type { ListRow } from '#lib/lists/model';
import { farFromOthers, isNear, plainTitle } from '#lib/lists/places';
import { readPosition } from '#lib/lists/position';
import { ok, type Result, refused } from '#lib/result';

export type ReadFacilities = { facilities: ListedFacility[]; refused: Refusal[]; remarks: FacilityRemark[] };

type ColumnName = Parameters<typeof facilityColumns.said>[1];
type Remark = (code: FacilityRemarkCode, params: FacilityRemark['params']) => void;

/**
 * Reads 公共施設一覧 (CSV in any encoding, or GeoJSON) row by row. Refused: a file that is no such list; rows that cannot be
 * taken are in the value, each with its reason.
 */
export function readFacilities(bytes: Uint8Array): Result<ReadFacilities, FacilityFault> {
  const file = readListFile(bytes);
  if (!file.ok) return file;
  if (!isFacilityList(file.value)) return refused({ code: 'not-a-list' });
  if (file.value.rows.length === 0) return refused({ code: 'no-rows' });
  const read: ReadFacilities = { facilities: [], refused: [], remarks: [] };
  const left = columnsLeft(file.value);
  if (left.length > 0) read.remarks.push({ row: 0, name: '', code: 'columns-left', params: { columns: left.join('、') } });
  for (const row of file.value.rows) {
    const name = facilityColumns.said(row, 'name');
    const facility = readFacility(row, (code, params) => read.remarks.push({ row: row.row, name, code, params }));
    if (facility.ok) read.facilities.push(facility.value);
    else read.refused.push({ row: row.row, name, fault: facility.fault });
  }
  return ok(eachOnce(read));
}

function readFacility(row: ListRow, remark: Remark): Result<ListedFacility, FacilityFault> {
  const said = (column: ColumnName) => facilityColumns.said(row, column);
  const [title, address, reading] = [said('name'), addressOf(row, facilityColumns), readReading(said('kana'))];
  if (title === '') return refused({ code: 'name-missing' });
  if (address === '') return refused({ code: 'address-missing' });
  const place = readPosition(said('latitude'), said('longitude'));
  // A position that is not there can still be written at the desk; a wrong one is a slip.
  if (!place.ok && place.fault.code !== 'position-missing') return place;
  if (place.ok && place.value.swapped) remark('swapped', place.value.position);
  const [phone, parking, features] = [readPhone(said('phone'), remark), readParking(said('parking')), readFeatures(said('barrierFree'))];
  if (features.unread.length > 0) remark('words-unread', { words: features.unread.join('、') });
  const texts = { english: said('english'), commonName: said('commonName'), summary: said('summary'), access: said('access') };
  const hours = { days: said('days'), from: said('from'), to: said('to'), remarks: said('remarks') };
  return ok({
    ...{ row: row.row, title, address, manager: said('manager'), hours: readHours(hours, remark), called: calledIn(row) },
    ...(reading && { reading }),
    ...filled(texts),
    ...(place.ok && { position: place.value.position }),
    said: filled({ parking: parking === undefined ? said('parking') : '', note: said('note') }),
    facts: {
      ...(phone && { phone }),
      ...(parking !== undefined && { parking }),
      ...(features.found.length > 0 && { barrierFree: features.found }),
    },
  });
}

const filled = <Name extends string>(texts: Readonly<Record<Name, string>>): Partial<Record<Name, string>> => {
  const said: Partial<Record<Name, string>> = { ...texts };
  for (const name in texts) if (texts[name] === '') delete said[name];
  return said;
};

/** (054)620-4301 as 054-620-4301. Where the hyphens go in a number that has none, nobody can tell. */
function readPhone(cell: string, remark: Remark): string | undefined {
  const digits = plain(cell)
    .replace(/^\((\d+)\)/, '$1-')
    .replace(/[()‐–—―ー−]/g, '-')
    .replace(/\s/g, '');
  const phone = OfficeFacts.shape.phone.safeParse(digits).data;
  if (cell !== '' && phone === undefined) remark('phone-unread', { value: cell.slice(0, 60) });
  return phone;
}

/** How many cars: 40台, 駐車場：40台, なし; undefined for what says more or less than a number. */
function readParking(cell: string): number | undefined {
  const said = plain(cell).replace(/^駐車場:?/, '');
  if (/^(無し?|なし)$/.test(said)) return 0;
  const [, cars] = /^(\d{1,5})台$/.exec(said) ?? [];
  return cars === undefined ? undefined : Number(cars);
}

/** What the list calls a facility. Our own lists have its name in links there; a number alone would say nothing to a reader. */
function calledIn(row: ListRow): ListedFacility['called'] {
  const [code, id, number] = (['code', 'id', 'number'] as const).map((column) => plain(facilityColumns.said(row, column)));
  if (id && /[a-z]/.test(id) && Slug.safeParse(id).success) return { slug: id, lasting: true };
  if (!id && !number) return undefined;
  const words = [code, 'facility', ...(id ? [id] : ['no', number])].join('-').toLowerCase();
  return {
    slug: words
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 70),
    lasting: Boolean(id),
  };
}

/** Without rows that lie far from the others, and without those that speak of a facility again. */
function eachOnce({ facilities, refused: faulty, remarks }: ReadFacilities): ReadFacilities {
  const far = farFromOthers(facilities);
  const kept: ListedFacility[] = [];
  const more: Refusal[] = [];
  for (const one of facilities) {
    const kilometres = far.get(one);
    const before = kept.find((other) => isSame(one, other));
    const refuse = (fault: FacilityFault) => more.push({ row: one.row, name: one.title, fault });
    if (kilometres !== undefined) refuse({ code: 'far-away', params: { kilometres, ...one.position } });
    else if (before) refuse({ code: 'listed-twice', params: { first: before.row, title: before.title } });
    else kept.push(one);
  }
  return { facilities: kept, remarks, refused: [...faulty, ...more].toSorted((a, b) => a.row - b.row) };
}

const isSame = (one: ListedFacility, other: ListedFacility) =>
  (one.called?.lasting === true && one.called.slug === other.called?.slug) ||
  (plainTitle(one.title) === plainTitle(other.title) && (!one.position || !other.position || isNear(one.position, other.position)));
