import { published } from '#lib/catalogue/operations/published';
import { tell } from '#lib/catalogue/rules/telling';
import { contentOfVersion, versionInForce } from '#lib/catalogue/versions/operations';
import { type Locale, readingOrder } from '#lib/i18n/locales';
import type { Voice } from '#lib/i18n/voice';
import { ProcedureFacts, ProcedureText } from '#lib/procedures/model';

/** A definition as one case follows it: which version of which procedure, and its facts. */
export type Definition = { slug: string; version: number; facts: ProcedureFacts };

const nameOf = (slug: string) => ({ kind: 'procedure', slug });

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
  const content = await contentOfVersion(nameOf(slug), version);
  if (!content) return undefined;
  const definition = { slug, version, facts: ProcedureFacts.parse(content.facts) };
  const oldest = known.size >= mostKnown ? known.keys().next().value : undefined;
  if (oldest !== undefined) known.delete(oldest);
  known.set(name, definition);
  return definition;
}

/** What a procedure is called today; its name in the catalogue for one that is no longer there. */
export async function nameOfProcedure(slug: string, voice: Voice): Promise<string> {
  const entry = (await published()).procedures.find((one) => one.slug === slug);
  return entry ? tell(entry, voice).text.title : slug;
}

/** What a version says in a language, each field in the nearest one that has it; undefined for a version that is not there. */
export async function wordsOfVersion(slug: string, version: number, locale: Locale): Promise<ProcedureText | undefined> {
  const texts = (await contentOfVersion(nameOf(slug), version))?.texts;
  if (!texts) return undefined;
  const nearest = readingOrder(locale).map((spoken) => texts[spoken]?.text ?? {});
  return ProcedureText.parse(Object.assign({}, ...nearest.reverse()));
}
