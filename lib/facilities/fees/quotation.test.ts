import { describe, expect, it } from 'vitest';
import { hallFees, request, slotTimes } from '#lib/facilities/fees/hall.fixture';
import { FeeRules, Quotation } from '#lib/facilities/fees/model';
import { quote, taxIn } from '#lib/facilities/fees/quotation';

/** The lines of a quotation as `what id part: quantity × unit = yen`, and the total. */
function told(wanted: Parameters<typeof request>[0], rules = hallFees): string[] {
  const outcome = quote(rules, request(wanted));
  if (!outcome.ok) return [JSON.stringify(outcome.fault)];
  const { lines, total } = outcome.value;
  return [
    ...lines.map(({ what, id, part, quantity, unitYen, yen }) => `${what} ${id} ${part}: ${quantity} × ${unitYen} = ${yen}`),
    `total ${total}`,
  ];
}
const rules = (changes: object) => FeeRules.parse({ ...hallFees, ...changes });
const may = '2026-05-12';
const saturday = '2026-05-16';
const winter = '2027-01-20';
const summer = '2026-07-07';

describe('the room', () => {
  it('costs what its slots cost, more at weekends and on holidays', () => {
    expect(told({ times: slotTimes(may, 'afternoon', 'evening') })).toEqual([
      'slot afternoon room: 1 × 2730 = 2730',
      'slot evening room: 1 × 3070 = 3070',
      'total 5800',
    ]);
    expect(told({ times: slotTimes(saturday, 'evening') })).toContain('total 3690');
    expect(told({ times: slotTimes('2026-05-06', 'evening') })).toContain('total 3690'); // a Wednesday, and a holiday
  });

  it('costs by begun units of time, each at the price that holds when it begins', () => {
    expect(told({ times: { day: may, from: '14:30', to: '18:15', slots: [] } })).toEqual([
      'time  room: 3 × 410 = 1230',
      'time  room: 2 × 310 = 620',
      'total 1850',
    ]);
  });

  it('costs by time where a slot has no price of its own', () => {
    expect(told({ times: slotTimes(may, 'rehearsal') })).toEqual(['time  room: 2 × 410 = 820', 'time  room: 1 × 310 = 310', 'total 1130']);
  });

  it('costs less until a time of the day, and not from it on', () => {
    const early = rules({ fees: [...hallFees.fees, { kind: 'time', minutes: 60, yen: 100, to: '10:00' }] });
    expect(told({ times: { day: may, from: '09:00', to: '11:00', slots: [] } }, early)).toEqual([
      'time  room: 1 × 100 = 100',
      'time  room: 1 × 410 = 410',
      'total 510',
    ]);
  });

  it('has no price where the list has a gap', () => {
    const slotsOnly = rules({ fees: [{ kind: 'slot', slot: 'morning', yen: 0, classes: ['resident'] }] });
    expect(told({}, slotsOnly)).toContain('total 0');
    expect(told({ class: 'elsewhere' }, slotsOnly)).toEqual(['{"code":"no-price","slot":"morning"}']);
    expect(told({ times: { day: may, from: '09:00', to: '10:00', slots: [] } }, slotsOnly)).toEqual(['{"code":"no-price","slot":null}']);
  });
});

describe('surcharges', () => {
  it('are on their parts: from elsewhere on room and equipment', () => {
    expect(told({ class: 'elsewhere', equipment: [{ id: 'projector', pieces: 1 }] })).toEqual([
      'slot morning room: 1 × 2050 = 2050',
      'equipment projector equipment: 1 × 520 = 520',
      'surcharge elsewhere room: 1 × 1020 = 1020', // half of 2050, the rest of 5 yen left
      'surcharge elsewhere equipment: 1 × 260 = 260',
      'total 3850',
    ]);
  });

  it('are no line where there is nothing to add to', () => {
    expect(told({ class: 'elsewhere' })).toEqual([
      'slot morning room: 1 × 2050 = 2050',
      'surcharge elsewhere room: 1 × 1020 = 1020',
      'total 3070',
    ]);
  });

  it('add up on the price, or on each other', () => {
    const both = { class: 'elsewhere', use: 'admission' } as const;
    expect(told(both)).toContain('total 5120'); // 2050 + 1020 + 2050
    expect(told(both, rules({ surchargeOn: 'price-and-surcharges' }))).toContain('total 6140'); // 2050 + 1020 + 3070
  });
});

describe('equipment', () => {
  it('costs by use, slot or begun hour, for each piece', () => {
    const wanted = {
      times: slotTimes(may, 'afternoon', 'evening'),
      equipment: [
        { id: 'microphone', pieces: 3 },
        { id: 'kiln', pieces: 1 },
      ],
    };
    expect(told(wanted)).toContain('equipment microphone equipment: 6 × 210 = 1260');
    expect(told(wanted)).toContain('equipment kiln equipment: 9 × 105 = 945'); // 13:00–21:30
  });

  it('is refused where it is not there, or not so often', () => {
    expect(told({ equipment: [{ id: 'piano', pieces: 1 }] })).toEqual(['{"code":"no-such-equipment","id":"piano"}']);
    const twice = [
      { id: 'projector', pieces: 2 },
      { id: 'projector', pieces: 1 },
    ];
    expect(told({ equipment: twice })).toEqual(['{"code":"too-many-pieces","id":"projector","pieces":2}']);
  });
});

describe('heating and cooling', () => {
  it('is per cent of the room in its season, or by the hour for who asks', () => {
    expect(told({ times: slotTimes(winter, 'morning') })).toContain('heating heating heating: 1 × 610 = 610'); // 615
    expect(told({ times: slotTimes(summer, 'evening'), heating: ['cooling'] })).toContain('heating cooling heating: 4 × 250 = 1000');
    expect(told({ times: slotTimes(summer, 'evening') })).toEqual(['slot evening room: 1 × 3070 = 3070', 'total 3070']);
  });

  it('is refused out of season', () => {
    expect(told({ heating: ['cooling'] })).toEqual(['{"code":"heating-not-now","id":"cooling"}']);
    expect(told({ heating: ['sauna'] })).toEqual(['{"code":"no-such-heating","id":"sauna"}']);
  });
});

describe('rounding', () => {
  const elsewhere = { class: 'elsewhere', times: slotTimes(winter, 'morning') } as const; // 2050, 615 of heating, 1025 added

  it.each([
    ['each', 'down', 'total 3680'],
    ['each', 'nearest', 'total 3700'],
    ['each', 'up', 'total 3700'],
    ['total', 'down', 'total 3690'],
    ['total', 'nearest', 'total 3690'],
    ['total', 'up', 'total 3690'], // is round already
  ])('of %s, %s', (of, way, total) => {
    expect(told(elsewhere, rules({ rounding: { to: 10, way, of } }))).toContain(total);
  });

  it('of the total is a line of its own, and knows the fractions of all lines', () => {
    const odd = rules({
      fees: [{ kind: 'slot', slot: 'morning', yen: 145 }],
      equipment: [{ id: 'kiln', pieces: 1, yen: 21, per: 'use' }],
      rounding: { to: 100, way: 'up', of: 'total' },
    });
    expect(told({ class: 'elsewhere', equipment: [{ id: 'kiln', pieces: 1 }] }, odd)).toEqual([
      'slot morning room: 1 × 145 = 145',
      'equipment kiln equipment: 1 × 21 = 21',
      'surcharge elsewhere room: 1 × 72 = 72',
      'surcharge elsewhere equipment: 1 × 10 = 10',
      'rounding  total: 1 × 52 = 52',
      'total 300',
    ]);
    const tens = rules({
      ...odd,
      equipment: [{ id: 'kiln', pieces: 1, yen: 35, per: 'use' }],
      rounding: { to: 10, way: 'down', of: 'total' },
    });
    // 145 + 35 + 72.5 + 17.5 = 270 and not a yen less.
    expect(told({ class: 'elsewhere', equipment: [{ id: 'kiln', pieces: 1 }] }, tens)).toContain('total 270');
  });
});

describe('減免', () => {
  it('takes a share off its parts, what is left being rounded', () => {
    expect(told({ reductions: ['disability'], equipment: [{ id: 'projector', pieces: 1 }] })).toEqual([
      'slot morning room: 1 × 2050 = 2050',
      'equipment projector equipment: 1 × 520 = 520',
      'reduction disability room: 1 × -1030 = -1030', // 1025 are left, so 1020
      'total 1540',
    ]);
  });

  it('is the best one alone, or all together to no more than all', () => {
    const both = { reductions: ['public-benefit', 'disability'] };
    expect(told(both)).toContain('total 1020');
    expect(told(both, rules({ reducedBy: 'all' }))).toContain('total 410'); // 20 per cent
    const everything = told({ reductions: ['disability', 'city-co-host', 'public-benefit'] }, rules({ reducedBy: 'all' }));
    expect(everything).toContain('total 0');
    expect(everything.join()).not.toContain('public-benefit');
  });

  it('never makes it dearer, though what is left is rounded up', () => {
    const little = { id: 'little', percent: 1, of: ['room'], proof: false };
    expect(told({ reductions: ['little'] }, rules({ reductions: [little], rounding: { to: 100, way: 'up', of: 'each' } }))).toEqual([
      'slot morning room: 1 × 2050 = 2050',
      'total 2050',
    ]);
  });

  it('can cover equipment and heating, and makes all free', () => {
    const wanted = { times: slotTimes(winter, 'morning'), equipment: [{ id: 'projector', pieces: 1 }], class: 'elsewhere' } as const;
    expect(told({ ...wanted, reductions: ['city-co-host'] })).toContain('total 0');
  });

  it('names the papers to be shown, and is refused where it is not for the applicant', () => {
    const papers = (...reductions: string[]) => {
      const outcome = quote(hallFees, request({ reductions }));
      return outcome.ok ? outcome.value.proofs : outcome.fault;
    };
    expect(papers('disability', 'public-benefit')).toEqual(['disability']);
    expect(papers('city-co-host', 'disability')).toEqual([]);
    expect(papers('birthday')).toEqual({ code: 'no-such-reduction', id: 'birthday' });
    expect(told({ reductions: ['disability'], holder: 'group' })).toEqual(['{"code":"reduction-not-for-you","id":"disability"}']);
  });
});

/** A quotation as it is kept with a reservation. */
const textOf = (made: unknown) => JSON.stringify(Quotation.parse(made));

it('tells the tax that is in an amount, without fractions', () => {
  expect([taxIn(1_100, 10), taxIn(2_050, 10), taxIn(999, 8), taxIn(500, 0)]).toEqual([100, 186, 74, 0]);
});

it('tells the tax in the total, and keeps as the same text whatever the order of its fields', () => {
  const outcome = quote(hallFees, request());
  if (!outcome.ok) throw new Error(outcome.fault.code);
  expect(outcome.value).toMatchObject({ total: 2050, taxPercent: 10, tax: 186 });
  const turned = Object.fromEntries(Object.entries(outcome.value).toReversed());
  expect(textOf(JSON.parse(JSON.stringify(turned)))).toBe(textOf(outcome.value));
  expect(textOf(outcome.value)).toBe(
    '{"version":1,"day":"2026-05-12","from":"09:00","to":"12:00","slots":["morning"],"class":"resident","holder":"person","use":null,' +
      '"lines":[{"what":"slot","part":"room","id":"morning","minutes":null,"quantity":1,"unitYen":2050,"yen":2050}],' +
      '"total":2050,"taxPercent":10,"tax":186,"proofs":[],' +
      '"refunds":[{"by":"applicant","daysBefore":30,"percent":100},{"by":"applicant","daysBefore":7,"percent":50},' +
      '{"by":"city","daysBefore":0,"percent":100}],"rounding":{"to":10,"way":"down","of":"each"}}',
  );
});
