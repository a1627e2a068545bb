import { ReservationRules } from '#lib/facilities/eligibility/model';

const everyone = { closes: { kind: 'hours', hoursBefore: 0 } };
const until7DaysBefore = { kind: 'days', daysBefore: 7, time: '24:00' };
const citizens = ['resident', 'works-or-studies'];

/** 関市: arenas and halls from the first day of the month six months before to seven days before; three days in a row, exhibitions seven. The hour is made up. */
export const seki = ReservationRules.parse({
  uses: [{ id: 'exhibition' }],
  windows: [{ opens: { kind: 'day-of-month', monthsBefore: 6, day: 1, time: '00:00' }, closes: until7DaysBefore }],
  limits: [
    { kind: 'days-in-a-row', scope: 'room', most: 3 },
    { kind: 'days-in-a-row', scope: 'room', most: 7, use: 'exhibition' },
  ],
});

/** 袖ケ浦市: after the draw residents, works and studies among them, from the 17th at 9:00, others from the 26th; eight a month. That it is two months before, and the hour of the 26th, are made up. */
export const sodegaura = ReservationRules.parse({
  windows: [
    { classes: citizens, opens: { kind: 'day-of-month', monthsBefore: 2, day: 17, time: '09:00' }, ...everyone },
    { opens: { kind: 'day-of-month', monthsBefore: 2, day: 26, time: '09:00' }, ...everyone },
  ],
  limits: [{ kind: 'per-period', period: 'month', scope: 'city', most: 8 }],
});

/** つくばみらい市: three months before within the city, one month from elsewhere. That 在勤・在学 is not within, and the hour, are made up. */
export const tsukubamirai = ReservationRules.parse({
  windows: [
    { classes: ['resident'], opens: { kind: 'months', monthsBefore: 3, time: '08:30' }, ...everyone },
    { opens: { kind: 'months', monthsBefore: 1, time: '08:30' }, ...everyone },
  ],
});
