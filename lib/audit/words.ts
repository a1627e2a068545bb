import { type AuditRecord, theCity } from '#lib/audit/model';
import type { DeskMessages } from '#lib/i18n/desk-messages';

type Words = Readonly<Record<string, string>>;

/** An act's name; its code when it has no name any more. */
export function nameOfAct(act: string, { audit }: DeskMessages): string {
  const names: Readonly<Record<string, Words>> = audit.acts;
  const [domain = '', name = ''] = act.split('.');
  return names[domain]?.[name] ?? act;
}

/** Who acted: a person by the name he had then, the city hall itself, or somebody who was not signed in. */
export function nameOfActor({ actor, actorName }: Pick<AuditRecord, 'actor' | 'actorName'>, { audit }: DeskMessages): string {
  if (actor === theCity.id) return audit.system;
  return actorName || audit.nobody;
}

/** The name of what changed; its key when it has none. */
export function nameOfField(key: string, { audit }: DeskMessages): string {
  const names: Words = audit.fields;
  return names[key] ?? key;
}

/** A value that is a code, in words; any other as it is. */
export function sayValue(key: string, value: string, { audit, staff, desk, people }: DeskMessages): string {
  const words: Readonly<Record<string, Words>> = {
    role: staff.roles,
    fault: staff.faults,
    by: audit.ways,
    purpose: people.people.purposes,
    office: { '': desk.wholeCityHall },
    as: audit.settled,
    withdrawn: { true: audit.yes },
  };
  return words[key]?.[value] ?? value;
}
