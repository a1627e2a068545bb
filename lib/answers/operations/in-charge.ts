import type { EntryRef, Reply } from '#lib/answers/model';
import { generalOffice } from '#lib/catalogue/operations/offices';
import { published } from '#lib/catalogue/operations/published';

/** The office that answers for an entry; undefined for what belongs to none. */
export async function officeOf({ kind, slug }: EntryRef): Promise<string | undefined> {
  const { services, answers, facilities } = await published();
  if (kind === 'office') return slug;
  const shelf = kind === 'service' ? services : kind === 'answer' ? answers : kind === 'facility' ? facilities : [];
  return shelf.find((entry) => entry.slug === slug)?.facts.office;
}

/** The office to turn to after a reply. */
export async function officeAfter(reply: Reply): Promise<string> {
  switch (reply.form) {
    case 'answer':
      return (await officeOf(reply.about)) ?? generalOffice;
    case 'choices':
      return (await officeOf(reply.choices[0] ?? { kind: 'office', slug: generalOffice })) ?? generalOffice;
    case 'unknown':
      return reply.office;
    case 'emergency':
    case 'distress':
      return reply.also ? officeAfter(reply.also) : generalOffice;
    default:
      return generalOffice;
  }
}
