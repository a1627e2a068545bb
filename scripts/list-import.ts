import { readFileSync } from 'node:fs';
import { createTranslator } from 'next-intl';
import { closeDatabase, migrateDatabase } from '#db/client';
import { fieldLabel } from '#lib/catalogue/fields/labels';
import type { EntryKind } from '#lib/catalogue/model';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { type Fault, listFaultCodes, type NamedEntry, type RefusedRow, type RemarkOn } from '#lib/lists/model';
import type { Result } from '#lib/result';

/** What importing a list does, as far as it is told. */
type Told = {
  accepted: number;
  plan: { unchanged: number };
  refused: RefusedRow<string>[];
  remarks: RemarkOn<string>[];
  added: NamedEntry[];
  changed: (NamedEntry & { fields: string[] })[];
  drafted?: (NamedEntry & { fields: string[] })[];
  waiting?: NamedEntry[];
  missing: NamedEntry[];
};

/** A kind of list: what its entries are, under which name its own words stand, and what is done with it. */
type Kind<Plan extends Told> = {
  entries: EntryKind;
  words: 'shelters' | 'facility-lists';
  plan: (bytes: Uint8Array) => Promise<Result<Plan, Fault<string>>>;
  take: (plan: Plan) => Promise<Result<number, string>>;
};

type Wish = { file: string; dryRun: boolean; json: boolean; locale: 'ja' | 'en' };

const nothing: Told = { accepted: 0, plan: { unchanged: 0 }, refused: [], remarks: [], added: [], changed: [], missing: [] };

/** Takes a published list into the city, or only tells what would change; the process ends with 1 when nothing could be taken. */
export async function importList<Plan extends Told>({ entries, words, plan, take }: Kind<Plan>, wish: Wish): Promise<void> {
  const { file, dryRun, json, locale } = wish;
  const messages = deskMessagesIn(locale);
  const t = createTranslator({ locale, messages });
  const own: { faults: Readonly<Record<string, string>>; remarks: Readonly<Record<string, string>> } = messages[words];
  const shared: typeof own = messages.lists;
  const exchanged: Readonly<Record<string, string>> = messages.exchange.faults;
  const say = (message: string, params: Record<string, string | number> = {}) =>
    createTranslator({ locale, messages: { said: message } })('said', params);
  const listed: readonly string[] = listFaultCodes;

  const bytes = readList();
  await migrateDatabase();
  const planned = await plan(bytes);
  const taken = planned.ok && (dryRun || (await take(planned.value)).ok);
  if (!planned.ok) tell({ ...nothing, refused: [{ row: 0, name: '', fault: planned.fault }] });
  else if (taken) tell(planned.value);
  else console.error(t('lists.outdated'));
  if (!taken) process.exitCode = 1;
  await closeDatabase();

  function readList(): Uint8Array {
    try {
      return readFileSync(file);
    } catch {
      console.error(file ? t('lists.unreadable', { file }) : t(`${words}.usage`));
      process.exit(1);
    }
  }

  function tell(told: Told): void {
    if (json) tellProgram(told);
    else tellPerson(told);
  }

  function tellProgram({ accepted, added, changed, missing, drafted, waiting, refused, remarks }: Told): void {
    const counts = { accepted, changed: added.length + changed.length, added: added.length, missing: missing.length };
    const drafts = drafted && { drafted: drafted.length, waiting: waiting?.length ?? 0 };
    const rows = refused.map(({ row, fault }) => ({ row, reason: reasonOf(fault) }));
    console.log(
      JSON.stringify({ ...counts, ...drafts, refused: rows, remarks: remarks.map((one) => ({ row: one.row, reason: remarkOf(one) })) }),
    );
  }

  function tellPerson({
    accepted,
    plan: { unchanged },
    added,
    changed,
    drafted = [],
    waiting = [],
    missing,
    refused,
    remarks,
  }: Told): void {
    const lead = (name: string) => name && `${name} `;
    const labels = (fields: readonly string[]) => fields.map(labelOf).join('、');
    for (const one of added) console.log(t('lists.added', one));
    for (const { fields, ...one } of drafted) console.log(t('facility-lists.drafted', { ...one, fields: labels(fields) }));
    for (const one of waiting) console.log(t('facility-lists.waiting', one));
    for (const { fields, ...one } of changed)
      console.log(t('lists.changed', { ...one, fields: labels(fields) || t('lists.visibleAgain') }));
    for (const one of missing) console.log(t('lists.missing', one));
    for (const one of remarks) console.log(t('lists.remark', { row: one.row, name: lead(one.name), reason: remarkOf(one) }));
    for (const { row, name, fault } of refused) console.log(t('lists.refused', { row, name: lead(name), reason: reasonOf(fault) }));
    const counts = { added: added.length, changed: changed.length, missing: missing.length, refused: refused.length };
    console.log(t(`${words}.summary`, { accepted, unchanged, drafted: drafted.length, ...counts }));
    if (missing.length > 0) console.log(t(`${words}.missingStay`));
    if (drafted.length > 0) console.log(t('facility-lists.draftedWhy'));
    if (accepted > 0) console.log(t(dryRun ? 'lists.dryRun' : 'lists.written'));
  }

  /** A column of the catalogue as the desk calls it: `facts.position` is 地図の位置. */
  function labelOf(column: string): string {
    const [part = '', name = ''] = column.split('.');
    return fieldLabel(entries, part === 'facts' ? [part, name] : ['texts', part, name], messages.fields);
  }

  function remarkOf({ code, params }: RemarkOn<string>): string {
    return say(own.remarks[code] ?? shared.remarks[code] ?? code, params);
  }

  /** Why a row was refused, in a sentence: the list's own, or the one the exchange has for it. */
  function reasonOf({ code, column, params }: Fault<string>): string {
    const sentence = own.faults[code] ?? (listed.includes(code) ? shared.faults[code] : exchanged[code]);
    const said = say(sentence ?? code, params);
    return column?.includes('.') ? `${labelOf(column)}: ${said}` : said;
  }
}
