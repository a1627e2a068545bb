import { expect, it } from 'vitest';
import { readSampleEntries } from '#lib/city/sample';
import { mayHave } from '#lib/facilities/applying/rules';
import { arena, at, drawRoom } from '#lib/facilities/draws/house.fixture';
import type { Applicant } from '#lib/facilities/eligibility/applicant';
import { FacilityFacts, type RoomFacts } from '#lib/facilities/model';

const facility = FacilityFacts.parse(readSampleEntries().find(({ kind, slug }) => kind === 'facility' && slug === 'city-gymnasium')?.facts);
const opens = { kind: 'months', monthsBefore: 6, time: '09:00' } as const;
const closes = { kind: 'hours', hoursBefore: 0 } as const;
const everybody = { classes: [], holders: [], opens, closes };
const byPriority = { ...everybody, priority: 'member', closes: { kind: 'days', daysBefore: 60, time: '24:00' } } as const;

/** Whether the arena can be had on a Saturday of February 2027, which is drawn, while the draw holds it. */
function had(applicant: Partial<Applicant>, moment: string, rules: Partial<RoomFacts> = {}) {
  const { slug, facts, holidays } = drawRoom(arena);
  const room = { ...facts, priorities: [{ id: 'member' }], windows: [everybody, byPriority], ...rules };
  const choice = { day: '2027-02-06', slots: ['morning'] };
  const extras = { people: 10, equipment: [], heating: [] };
  const as: Applicant = { class: 'resident', holder: 'group', birthday: '1980-01-01', priorities: [], ...applicant };
  const judged = mayHave({ slug, room, facility, holidays }, choice, extras, as, at(moment));
  return judged.ok ? 'had' : judged.fault.code;
}

it('keeps a drawn day for its draw, but for whoever has a priority whose window is open', () => {
  const member = { priorities: ['member'] };
  expect(had({}, '2026-12-05T12:00')).toBe('in-draw');
  expect(had(member, '2026-12-05T12:00')).toBe('had');
  expect(had({ priorities: ['other'] }, '2026-12-05T12:00')).toBe('in-draw');
  // His window has closed, and that for everybody is not his by priority.
  expect(had(member, '2026-12-12T12:00')).toBe('in-draw');
  expect(had(member, '2026-12-05T12:00', { windows: [everybody] })).toBe('in-draw');
});
