import { describe, expect, it } from 'vitest';
import { readSampleEntries } from '#lib/city/sample';
import { FacilityFacts, RoomFacts, RoomText } from '#lib/facilities/model';
import { applyingTold } from '#lib/facilities/telling/applying';
import { equipmentTold, heatingTold, pricesTold, reductionsTold, refundsTold, surchargesTold } from '#lib/facilities/telling/fees';
import { closingTold, exceptionTold, hoursTold } from '#lib/facilities/telling/hours';
import { timesTold } from '#lib/facilities/telling/times';
import { facilityWords } from '#lib/i18n/facility-words';
import { type Locale, locales } from '#lib/i18n/locales';

const entries = readSampleEntries();
const facilities = entries.filter(({ kind }) => kind === 'facility');
const rooms = entries.filter(({ kind }) => kind === 'room');
const textOf = (entry: (typeof entries)[number], locale: Locale) => entry.texts.find((text) => text.locale === locale)?.text;

function facilityIn(slug: string, locale: Locale) {
  const entry = facilities.find((one) => one.slug === slug);
  const facts = FacilityFacts.parse(entry?.facts);
  const words = facilityWords(locale);
  return {
    hours: hoursTold(facts, words).map(({ when, times }) => `${when} ${times}`),
    closures: facts.closures.map(({ rule }) => closingTold(rule, words)),
    exceptions: facts.exceptions.map((one) => exceptionTold(one, words)),
  };
}

function roomIn(slug: string, locale: Locale) {
  const entry = rooms.find((one) => one.slug === slug);
  if (!entry) throw new Error(`no room ${slug}`);
  const facts = RoomFacts.parse(entry.facts);
  const names = RoomText.parse(textOf(entry, locale) ?? textOf(entry, 'en'));
  const words = facilityWords(locale);
  return {
    times: timesTold(facts, names, words),
    applying: applyingTold(facts, names, words),
    prices: pricesTold(facts, names, words).map(
      ({ when, rows: told }) => `${when}：${told.map(({ name, price }) => `${name} ${price}`).join(' ')}`,
    ),
    surcharges: surchargesTold(facts, names, words),
    equipment: equipmentTold(facts, names, words),
    heating: heatingTold(facts, names, words),
    reductions: reductionsTold(facts, names, words),
    refunds: refundsTold(facts, words),
  };
}

describe('hours', () => {
  it('say the days and seasons that differ', () => {
    expect(facilityIn('city-gymnasium', 'ja').hours).toEqual(['ふだん 9:00〜21:00', '日曜日、祝日 9:00〜18:00']);
    expect(facilityIn('seiwa-sports-park', 'en').hours[1]).toBe('May 1 to August 31 6:00 AM–9:00 PM');
    expect(facilityIn('civic-center', 'ja-easy').hours).toEqual(['毎日 午前9:00〜午後10:00']);
  });

  it('say each rule by which it is closed', () => {
    expect(facilityIn('civic-center', 'ja').closures).toEqual([
      '毎週月曜日（祝日に当たるときは開き、次の日に休みます）',
      '毎年12月29日〜1月3日',
    ]);
    expect(facilityIn('city-gymnasium', 'ja').closures[0]).toBe('毎月第1、第3月曜日（祝日に当たるときは開き、次の平日に休みます）');
    expect(facilityIn('lifelong-learning-center', 'ja').closures.slice(0, 2)).toEqual([
      '毎週月曜日（祝日でも休みます）',
      '祝日の次の日（土曜日、日曜日、祝日に当たるときは開きます）',
    ]);
    expect(facilityIn('city-library', 'en').closures[1]).toBe('last Friday of the month (open on national holidays)');
    expect(facilityIn('city-library', 'ja').exceptions).toEqual(['2027年（令和9年）2月2日（火）〜2027年（令和9年）2月10日（水）：休み']);
  });
});

describe('a room', () => {
  it('says from when who may apply, and how a draw goes', () => {
    expect(roomIn('city-gymnasium-arena-a', 'ja').applying).toEqual([
      '土曜日、日曜日、祝日は抽選です。',
      '抽選の申し込み：使う月の2か月前の1日 9:00から、使う月の2か月前の10日 24:00まで',
      '抽選：使う月の2か月前の11日 10:00',
      '当選の確定：使う月の2か月前の18日 17:00まで',
      '先着順：使う月の2か月前の21日 9:00から',
      '市内に住む人、市内に通勤・通学する人：使う月の2か月前の21日 9:00から、使い始める1時間前まで',
      'だれでも：使う月の1か月前の1日 9:00から、使い始める1時間前まで',
      '市スポーツ協会の加盟団体が開く大会：使う月の12か月前の1日 9:00から、90日前の17:00まで',
      '1か月に8回まで（この施設の全部の部屋）',
      'はじめは仮予約です。10日以内に料金を払うと決まります。',
      '取消しは、7日前までご自分でできます。',
    ]);
  });

  it('at the counter alone says so', () => {
    expect(roomIn('fishing-port-hall-great-room', 'ja').applying).toEqual([
      '施設の窓口か電話で申し込んでください。',
      '職員が内容を確かめてから決まります。',
    ]);
  });

  it('says its times', () => {
    expect(roomIn('civic-center-small-hall', 'ja').times).toEqual([
      '午前（9:00〜12:00）',
      '午後（13:00〜17:00）',
      '夜間（18:00〜22:00）',
      '続けて3枠まで使えます。',
    ]);
    expect(roomIn('hama-community-center-cooking-room', 'ja').times).toEqual([
      '30分おきに始められます。1時間から8時間まで、30分きざみで選べます。',
      '使ったあとの30分は、片付けの時間です。',
    ]);
  });

  it('says what it costs, and what is added and taken off', () => {
    const hall = roomIn('civic-center-main-hall', 'ja');
    expect(hall.prices).toEqual([
      '：午前 8,800円 午後 13,200円 夜間 17,600円',
      '土曜日、日曜日、祝日：午前 11,000円 午後 16,500円 夜間 22,000円',
      '客を入れない練習：午前 4,400円 午後 6,600円 夜間 8,800円',
    ]);
    expect(hall.surcharges[0]).toBe('市外の方：部屋の料金に50％を加えます');
    expect(hall.heating[0]).toBe('暖房（11月1日〜4月30日は必ず）：部屋の料金の50％');
    expect(hall.reductions[0]).toBe('市が主催または共催する行事：部屋の料金、備品の料金、冷暖房の料金が無料になります');
    expect(hall.reductions[1]).toBe(
      '障害者手帳を持つ人と、その介助の人の使用：部屋の料金、冷暖房の料金が50％安くなります（確かめる書類が要ります）',
    );
    expect(hall.refunds).toEqual([
      '60日前までに取り消すと、100％を返します',
      '30日前までに取り消すと、50％を返します',
      '市の都合で使えないときは、100％を返します',
    ]);
    expect(roomIn('seiwa-sports-park-tennis-court-a', 'en').prices).toEqual(['：per 1 hour 330 yen per 1 hour (from 5:00 PM) 440 yen']);
    expect(roomIn('seiwa-sports-park-tennis-court-a', 'ru').equipment[1]).toContain('220 иен за раз');
  });
});

it.each(locales)('nothing of the sample is left unsaid in %s', (locale) => {
  const told = [...facilities.map(({ slug }) => facilityIn(slug, locale)), ...rooms.map(({ slug }) => roomIn(slug, locale))].flatMap(
    (one) => Object.values(one).flat(),
  );
  expect(told.length).toBeGreaterThan(500);
  // A message that is not there is told by its key.
  for (const line of told) expect(line).not.toMatch(/facilities\.|undefined|\{|\}/);
});
