import { mostMembers, Profile, profileFieldNames } from '#lib/residents/fields';
import { ok, type Result, refused } from '#lib/result';
import { readingAids } from '#lib/web/reading-aids';

type Fields = Readonly<Record<string, string>>;

/** The rows of the household that were filled in, in their order; an empty one is nobody. */
function membersIn(fields: Fields) {
  const rows = Array.from({ length: mostMembers + 2 }, (_, place) => ({
    place,
    name: fields[`household-${place}-name`] ?? '',
    birthDate: fields[`household-${place}-birthDate`] ?? '',
    relation: fields[`household-${place}-relation`] ?? '',
  }));
  return rows.filter(({ name, birthDate, relation }) => `${name}${birthDate}${relation}`.trim() !== '');
}

/**
 * Reads the form of the profile. Refused: a code for each faulty control by its name in the form.
 * @param today as `YYYY-MM-DD`: nobody is born later.
 */
export function readProfileForm(fields: Fields, today: string): Result<Profile, Record<string, string>> {
  const members = membersIn(fields);
  const read = Profile.safeParse({
    ...Object.fromEntries(profileFieldNames.map((name) => [name, fields[name]])),
    household: members.length > 0 ? members : null,
    aids: readingAids.filter((aid) => fields[`aid-${aid}`] === 'on'),
  });
  const faults: Record<string, string> = {};
  for (const { path, message } of read.error?.issues ?? []) {
    const [field, index, part] = path.map(String);
    const place = members[Number(index)]?.place;
    faults[field === 'household' && place !== undefined ? `household-${place}-${part}` : String(field)] ??= message;
  }
  const born = [
    ['birthDate', read.data?.birthDate],
    ...(read.data?.household ?? []).map((one, at) => [`household-${members[at]?.place}-birthDate`, one.birthDate]),
  ];
  for (const [field, day] of born) if (field && day && day > today) faults[field] = 'birth-future';
  return read.success && Object.keys(faults).length === 0 ? ok(read.data) : refused(faults);
}

/** A profile as its form holds it. */
export function formOfProfile({ household, aids, ...plain }: Profile): Record<string, string> {
  const members = (household ?? []).flatMap((one, place) =>
    Object.entries(one).map(([part, value]) => [`household-${place}-${part}`, value ?? ''] as const),
  );
  return {
    ...Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, value ?? ''])),
    ...Object.fromEntries(members),
    ...Object.fromEntries(aids.map((aid) => [`aid-${aid}`, 'on'])),
  };
}
