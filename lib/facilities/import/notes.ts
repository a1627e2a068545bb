import { isDeepStrictEqual } from 'node:util';
import { throughCp932 } from '#lib/csv/write';
import { readHours, writtenHours } from '#lib/facilities/import/hours';
import type { KnownFacility } from '#lib/facilities/import/matching';
import { type ListedFacility, type ListedLead, listedLeads } from '#lib/facilities/import/model';
import { listedHours } from '#lib/facilities/telling/listed-hours';

/**
 * The notes of a facility with what a list says in free words, each in a paragraph of its own that the next list finds
 * again and writes anew; what the city wrote beside them stays. Undefined where there is nothing to say.
 */
export function notesWith(listed: ListedFacility, found: KnownFacility | undefined): string | undefined {
  const takesHours = !found || (hasParagraph(found, 'hours') && !saysTheSame(listed, found));
  const said: [ListedLead, string | undefined][] = [
    ['hours', takesHours ? listed.hours.words : undefined],
    ['parking', listed.said.parking],
    ['note', listed.said.note],
  ];
  return said.reduce((notes, [lead, text]) => (text ? withParagraph(notes, lead, text) : notes), found?.text.notes);
}

/**
 * Whether a list has other hours than the facility, and they are not taken: by the rules that staff wrote rooms are
 * reserved, so staff change them.
 */
export function hoursStay(listed: ListedFacility, found: KnownFacility): boolean {
  const { rules, words } = listed.hours;
  if (saysTheSame(listed, found)) return false;
  const own = readHours(listedHours(found.facts, found.text), () => undefined).rules;
  return (rules !== undefined && !isDeepStrictEqual(rules, own)) || (words !== '' && !hasParagraph(found, 'hours'));
}

/** Whether a list says of the hours what our own export of them does. */
function saysTheSame({ hours }: ListedFacility, { facts, text }: KnownFacility): boolean {
  return throughCp932(hours.written).kept === throughCp932(writtenHours(listedHours(facts, text))).kept;
}

const paragraphsOf = (notes: string) => notes.split(/\n{2,}/);

function hasParagraph({ text: { notes = '' } }: KnownFacility, lead: ListedLead): boolean {
  return paragraphsOf(notes).some((paragraph) => paragraph.startsWith(listedLeads[lead]));
}

function withParagraph(notes: string | undefined, lead: ListedLead, said: string): string {
  // What means something in Markdown meant nothing in the list.
  const written = listedLeads[lead] + said.replace(/[\\`*_[\]<>]/g, '\\$&');
  const paragraphs = notes ? paragraphsOf(notes) : [];
  const place = paragraphs.findIndex((paragraph) => paragraph.startsWith(listedLeads[lead]));
  return (place < 0 ? [...paragraphs, written] : paragraphs.with(place, written)).join('\n\n');
}
