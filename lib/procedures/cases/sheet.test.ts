import { expect, it } from 'vitest';
import { chance } from '#lib/facilities/reservations/chance.fixture';
import { dogFacts, dogTyped, today } from '#lib/procedures/cases/desk.fixture';
import { sheetOf } from '#lib/procedures/cases/sheet';
import { walk } from '#lib/procedures/journey/walk.fixture';

it('reads a paper as somebody would answer who walks through', () => {
  for (let seed = 1; seed < 30; seed += 1) {
    const { typed, journey } = walk(dogFacts, chance(seed), today);
    expect(sheetOf(dogFacts, typed, today)).toMatchObject({ answers: journey.answers, faults: {}, exit: journey.exit });
  }
});

it('tells everything that is wrong at once, in whatever step', () => {
  const typed = { ...dogTyped, 'owner-phone': '', 'dog-name': ' ', 'born.month': '13' };
  expect(sheetOf(dogFacts, typed, today).faults).toEqual({ 'owner-phone': 'missing', 'dog-name': 'missing', 'born.year': 'date-wrong' });
});

it('says where it is no application, whatever else is written', () => {
  const typed = { ...dogTyped, 'had-tag': 'yes', 'dog-name': '' };
  expect(sheetOf(dogFacts, typed, today)).toMatchObject({ exit: 'registered-before', faults: {} });
});

it('asks for no file of a paper that lies in the folder, but for one that came and is no file', () => {
  const faultsOf = (papers: string) =>
    sheetOf(dogFacts, { ...dogTyped, vaccinated: 'yes', 'vaccination-certificate': papers }, today).faults['vaccination-certificate'];
  expect([faultsOf(''), faultsOf('no file')]).toEqual([undefined, 'file-missing']);
});
