import { read, write } from '#db/client';
import type { Application } from '#lib/procedures/applications/model';
import { cellsOf, columnsOf } from '#lib/procedures/handover/columns';
import type { CoreSystem, HandoverFault } from '#lib/procedures/handover/model';
import { noteFetch, recordHandover } from '#lib/procedures/handover/operations/recording';
import { type Cursor, cursorAfter, handedRevision } from '#lib/procedures/handover/rules';
import { waitingFor } from '#lib/procedures/handover/store';
import type { ProcedureFacts } from '#lib/procedures/model';
import { type Definition, definitionAt, definitionInForce } from '#lib/procedures/operations/definitions';
import { ok, type Result, refused } from '#lib/result';

/** A table of applications, and where the next part goes on. */
export type HandedTable = { header: string[]; rows: string[][]; next: string | null };

type Asked = { procedure: string; after?: Cursor | undefined; limit: number };

/** What stands before the answers, so that each row can be acknowledged. */
const about = {
  受付番号: (one: Application) => one.reference,
  版: (one: Application) => String(handedRevision(one)),
  状態: (one: Application) => one.state,
  受付方法: (one: Application) => one.channel,
  受付日時: (one: Application) => one.submittedAt.toISOString(),
} as const;

/**
 * Hands over all that a core system is still to have of one procedure, as one table. Its columns are those of the definition
 * in force; what only an earlier one asked stands after them. Refused: a procedure that is not its office's.
 */
export async function fetchTable(system: CoreSystem, asked: Asked, now: Date): Promise<Result<HandedTable, HandoverFault>> {
  const definitions = await definitionsFor(system, asked);
  if (definitions.size === 0) return refused({ code: 'not-found', parameter: 'procedure' });
  const { office } = system;
  const found = await write(async (writer) => {
    const all = await waitingFor(writer, { offices: [office], ...asked, limit: asked.limit + 1 });
    // What came this moment by a definition that was not looked up comes in the next table.
    const known = all.filter(({ version }) => definitions.has(version));
    for (const application of known.slice(0, asked.limit)) await noteFetch(writer, system, application, now);
    const references = known.slice(0, asked.limit).map(({ reference }) => reference);
    const subject = `procedure/${asked.procedure}`;
    await recordHandover(writer, system, { act: 'handovers.table-fetched', subject, after: { references } }, now);
    return known;
  });
  const shown = found.slice(0, asked.limit);
  const last = shown.at(-1);
  return ok({ ...asTable(shown, definitions), next: last && found.length > asked.limit ? cursorAfter(last) : null });
}

/** The definitions by their versions that the table is made by, the one in force first. */
async function definitionsFor({ office }: CoreSystem, asked: Asked): Promise<Map<number, ProcedureFacts>> {
  const inForce = await definitionInForce(asked.procedure);
  const waiting = await waitingFor(read, { offices: [office], ...asked });
  const versions = new Set(waiting.map(({ version }) => version));
  const used = await Promise.all([...versions].map((version) => definitionAt(asked.procedure, version)));
  const all: (Definition | undefined)[] = [inForce?.facts.office === office || versions.size > 0 ? inForce : undefined, ...used];
  return new Map(all.flatMap((one) => (one ? [[one.version, one.facts] as const] : [])));
}

function asTable(applications: readonly Application[], definitions: ReadonlyMap<number, ProcedureFacts>): Omit<HandedTable, 'next'> {
  const columns = [...new Set([...definitions.values()].flatMap(columnsOf))];
  const rows = applications.map((application) => {
    const facts = definitions.get(application.version);
    const cells = facts && application.state !== 'withdrawn' ? cellsOf(facts, application.answers) : {};
    return [...Object.values(about).map((cell) => cell(application)), ...columns.map((name) => cells[name] ?? '')];
  });
  return { header: [...Object.keys(about), ...columns], rows };
}
