import { expect, it } from 'vitest';
import { write } from '#db/client';
import { citySettings as table } from '#db/schema';
import { findRecords, verifyChain } from '#lib/audit/operations';
import { changeSettings, citySettings } from '#lib/city/settings/operations';
import { sampleSettings } from '#lib/city/settings/sample';
import { currentContentVersion } from '#lib/publication/operations';
import { knownCorrections } from '#lib/readings/operations';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const now = new Date('2026-11-21T10:00:00+09:00');
const kanno = { id: 'kanno', name: '管野 明美', source: '192.0.2.7' };
const nemuro = { ...sampleSettings.name, ja: '根室市', en: 'Nemuro City' };

it('are the sample’s until the city says otherwise', async () => {
  expect(await citySettings()).toEqual(sampleSettings);
});

it('are there for the next page, with a new content version and an audit record of before and after', async () => {
  await citySettings();
  const version = await currentContentVersion();
  const changed = await changeSettings(kanno, { name: nemuro, reading: 'ねむろし', colour: '#0a5c36' }, now);
  expect(changed).toMatchObject({ ok: true, value: { colour: '#0a5c36', switchboard: sampleSettings.switchboard } });
  expect(await citySettings()).toEqual({ ...sampleSettings, name: nemuro, reading: 'ねむろし', colour: '#0a5c36' });
  expect(await currentContentVersion()).toBe(version + 1);
  const [record] = await findRecords({ act: 'settings.changed' });
  expect(record).toMatchObject({
    actorName: '管野 明美',
    before: { colour: '#0017c1' },
    after: { colour: '#0a5c36', name: { ja: '根室市' } },
  });
  expect((await verifyChain()).faults).toEqual([]);
});

it('teach how the name is read in the texts that are saved from now on', async () => {
  await changeSettings(kanno, { name: nemuro, reading: 'ねむろし' }, now);
  expect((await knownCorrections()).get('根室市')).toBe('ねむろし');
});

it('stay as they were when one field is wrong: nothing is raised, nothing recorded', async () => {
  const version = await currentContentVersion();
  expect(await changeSettings(kanno, { name: nemuro, colour: '#ffd43d' }, now)).toEqual({ ok: false, fault: { colour: 'colour-pale' } });
  expect(await citySettings()).toEqual(sampleSettings);
  expect(await currentContentVersion()).toBe(version);
  expect(await findRecords({})).toEqual([]);
});

it.each([{ name: { ja: '根室市' } }, { languages: 'ja' }, { advice: {} }, { colour: null }])(
  'refuse what is no setting: %j',
  async (input) => {
    expect((await changeSettings(kanno, input, now)).ok).toBe(false);
  },
);

it('changed by two at once are both kept', async () => {
  await Promise.all([changeSettings(kanno, { mark: '根' }, now), changeSettings(kanno, { switchboard: '0153-23-6111' }, now)]);
  expect(await citySettings()).toMatchObject({ mark: '根', switchboard: '0153-23-6111' });
});

it('that an older version saved have the sample’s for what it did not know', async () => {
  await write(async (writer) => {
    await writer.insert(table).values({ id: 1, settings: { mark: '汐' }, startedFrom: 'sample', updatedAt: now });
  });
  expect(await citySettings()).toEqual({ ...sampleSettings, mark: '汐' });
});
