import { FacilityFacts, FacilityText, RoomText } from '#lib/facilities/model';
import type { Asking } from '#lib/facilities/telling/faults';

/** The words of a room, and a facility that is closed on Mondays and for some works. */
export const asking: Asking = {
  room: RoomText.parse({
    title: '会議室1',
    summary: '小さな会議に',
    slots: { morning: '午前', afternoon: '午後' },
    uses: {},
    priorities: {},
    surcharges: { elsewhere: '市外の人' },
    equipment: { piano: 'ピアノ' },
    heating: { heating: '暖房' },
    reductions: { children: '子どもの団体' },
    words: [],
  }),
  facility: {
    facts: FacilityFacts.parse({
      rank: 1,
      office: 'general',
      district: 'chuo',
      position: { latitude: 43.3, longitude: 145.5 },
      phone: '0153-00-0001',
      hours: [{ days: [], spans: [{ from: '09:00', to: '21:00' }] }],
      closures: [{ id: 'mondays', rule: { kind: 'weekly', weekdays: ['mon'], onHoliday: 'next-day' } }],
      exceptions: [{ id: 'works', from: '2027-01-10', to: '2027-01-12', spans: [] }],
      source: { kind: 'general-knowledge' },
    }),
    text: FacilityText.parse({
      title: '市民文化会館',
      summary: 'ホールと会議室',
      address: '汐見市中央1-1',
      access: '市役所前から歩いて3分',
      photos: {},
      exceptions: { works: '工事のため' },
      words: [],
    }),
  },
};
