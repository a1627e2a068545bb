import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createTranslator } from 'next-intl';
import { closeDatabase, migrateDatabase } from '#db/client';
import { fieldLabel } from '#lib/catalogue/fields/labels';
import { systemClock } from '#lib/clock';
import { type SiteFault, siteFaultCodes } from '#lib/disasters/import/model';
import type { SitesPlan } from '#lib/disasters/import/plan';
import { importSiteList, planSiteList } from '#lib/disasters/operations/importing';
import { deskMessagesIn } from '#lib/i18n/desk-messages';

/**
 * `npm run shelters:import -- FILE [--dry-run] [--json] [--lang en]`: takes in a list of evacuation sites or shelters
 * (municipal CSV, or GeoJSON of 国土地理院); `--dry-run` only tells what would change. Ends with 1 when nothing could be taken.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' }, lang: { type: 'string' } },
});
const locale = values.lang === 'en' ? 'en' : 'ja';
const t = createTranslator({ locale, messages: deskMessagesIn(locale) });
const [file = ''] = positionals;

const bytes = readList();
await migrateDatabase();
const planned = await planSiteList(bytes);
if (!planned.ok) {
  const refused = [{ row: 0, name: '', fault: planned.fault }];
  tell({ accepted: 0, added: [], changed: [], missing: [], remarks: [], refused, plan: { unchanged: 0 } });
  process.exitCode = 1;
} else {
  const taken = values['dry-run'] || (await importSiteList(planned.value, systemClock())).ok;
  if (taken) tell(planned.value);
  else {
    console.error(t('shelters.outdated'));
    process.exitCode = 1;
  }
}
await closeDatabase();

function readList(): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    console.error(file ? t('shelters.unreadable', { file }) : t('shelters.usage'));
    process.exit(1);
  }
}

type Told = Omit<SitesPlan, 'plan'> & { plan: Pick<SitesPlan['plan'], 'unchanged'> };

function tell(plan: Told): void {
  if (values.json) tellProgram(plan);
  else tellPerson(plan);
}

function tellProgram({ accepted, added, changed, missing, refused, remarks }: Told): void {
  const counts = { accepted, changed: added.length + changed.length, added: added.length, missing: missing.length };
  const told = remarks.map(({ row, code, params }) => ({ row, reason: t(`shelters.remarks.${code}`, params) }));
  console.log(JSON.stringify({ ...counts, refused: refused.map(({ row, fault }) => ({ row, reason: reasonOf(fault) })), remarks: told }));
}

function tellPerson({ accepted, added, changed, missing, refused, remarks, plan }: Told): void {
  for (const site of added) console.log(t('shelters.added', site));
  for (const { fields, ...site } of changed) {
    console.log(t('shelters.changed', { ...site, fields: fields.map(labelOf).join('、') || t('shelters.visibleAgain') }));
  }
  for (const site of missing) console.log(t('shelters.missing', site));
  const lead = (name: string) => name && `${name} `;
  for (const { row, name, code, params } of remarks) {
    console.log(t('shelters.remark', { row, name: lead(name), reason: t(`shelters.remarks.${code}`, params) }));
  }
  for (const { row, name, fault } of refused) console.log(t('shelters.refused', { row, name: lead(name), reason: reasonOf(fault) }));
  const counts = { added: added.length, changed: changed.length, missing: missing.length, refused: refused.length };
  console.log(t('shelters.summary', { accepted, unchanged: plan.unchanged, ...counts }));
  if (missing.length > 0) console.log(t('shelters.missingStay'));
  if (accepted > 0) console.log(t(values['dry-run'] ? 'shelters.dryRun' : 'shelters.written'));
}

/** A column of the catalogue as the desk calls it: `facts.position` is 地図の位置. */
function labelOf(column: string): string {
  const [part = '', name = ''] = column.split('.');
  return fieldLabel('evacuation-site', part === 'facts' ? [part, name] : ['texts', part, name], deskMessagesIn(locale).fields);
}

/** Why a row was refused, in a sentence: the list's own, or the one the exchange has for it. */
function reasonOf({ code, column, params = {} }: SiteFault): string {
  const own = siteFaultCodes.find((known) => known === code);
  if (own) return t(`shelters.faults.${own}`, params);
  const sentence: Readonly<Record<string, string>> = deskMessagesIn(locale).exchange.faults;
  const said = createTranslator({ locale, messages: { said: sentence[code] ?? code } })('said', params);
  return column ? `${labelOf(column)}: ${said}` : said;
}
