import { toEntry } from '#lib/catalogue/drafts/rules';
import { type EntryOf, wholeEntry } from '#lib/catalogue/entry';
import { kindSchemas } from '#lib/catalogue/kinds/schemas';
import { readKanji } from '#lib/catalogue/operations/importing';
import { published } from '#lib/catalogue/operations/published';
import { type Told, tell } from '#lib/catalogue/rules/telling';
import { contentOfVersion, versionInForce } from '#lib/catalogue/versions/operations';
import type { Locale } from '#lib/i18n/locales';
import type { Voice } from '#lib/i18n/voice';
import type { ProcedureFacts, ProcedureText } from '#lib/procedures/model';
import { withWho } from '#lib/procedures/who/expansion';
import { isOfWho } from '#lib/procedures/who/model';
import { withWhoTold } from '#lib/procedures/who/words';

/** A definition as one case follows it: which version of which procedure, its facts as they are filled in, and its texts in all languages. */
export type Definition = { slug: string; version: number; facts: ProcedureFacts; entry: EntryOf<typeof kindSchemas.procedure> };

/** A definition as one reader is told it. */
export type ToldProcedure = Told<ProcedureFacts, ProcedureText> & { version: number };

const nameOf = (slug: string) => ({ kind: 'procedure', slug }) as const;

// What a version says never changes, and every step of every case asks for it.
const known = new Map<string, Definition>();
const mostKnown = 500;

/** The definition that is in force; undefined where there is none under this name, or none any more. */
export async function definitionInForce(slug: string): Promise<Definition | undefined> {
  const { procedures } = await published();
  if (!procedures.some((one) => one.slug === slug)) return undefined;
  return definitionAt(slug, await versionInForce(nameOf(slug)));
}

/** A definition as it was in one of its versions, also one that is in force no more. */
export async function definitionAt(slug: string, version: number): Promise<Definition | undefined> {
  const name = `${slug}/${version}`;
  const before = known.get(name);
  if (before) return before;
  const definition = await readDefinition(slug, version);
  if (!definition) return undefined;
  const oldest = known.size >= mostKnown ? known.keys().next().value : undefined;
  if (oldest !== undefined) known.delete(oldest);
  known.set(name, definition);
  return definition;
}

async function readDefinition(slug: string, version: number): Promise<Definition | undefined> {
  const content = await contentOfVersion(nameOf(slug), version);
  const [ready] = content ? await readKanji([toEntry('procedure', slug, content)]) : [];
  if (!ready) return undefined;
  // Neither the row nor its texts were saved at a moment of their own.
  const updatedAt = new Date(0);
  const texts = ready.texts.map((text) => ({ ...text, updatedAt }));
  const entry = wholeEntry(kindSchemas.procedure, { ...ready, updatedAt }, texts);
  return { slug, version, facts: withWho(entry.facts), entry };
}

/** Tells a definition in a language. */
export function toldProcedure({ version, facts, entry }: Definition, voice: Voice): ToldProcedure {
  const told = tell(entry, voice);
  return { ...told, facts, text: facts === entry.facts ? told.text : withWhoTold(told.text, voice), version };
}

/** The language in which a reader is told something of a procedure; `row`: the step or field of which it is, some of which are the house's own. */
export function languageTold({ languages }: Pick<ToldProcedure, 'languages'>, locale: Locale, field: string, row = ''): Locale {
  return isOfWho(row) ? locale : (languages[field] ?? locale);
}

/** The procedure that is in force under this name, as a reader is told it. */
export async function showProcedure(slug: string, voice: Voice): Promise<ToldProcedure | undefined> {
  const definition = await definitionInForce(slug);
  return definition && toldProcedure(definition, voice);
}

/** What a procedure is called today; its name in the catalogue for one that is no longer there. */
export async function nameOfProcedure(slug: string, voice: Voice): Promise<string> {
  const entry = (await published()).procedures.find((one) => one.slug === slug);
  return entry ? tell(entry, voice).text.title : slug;
}
