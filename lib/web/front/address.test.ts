import { expect, it } from 'vitest';
import { sortAddress } from '#lib/web/front/address';

const kept = (locale: string) => ({ kind: 'document', locale, keep: true });
const passed = (locale: string) => ({ kind: 'document', locale, keep: false });

it.each([
  ['/ja', kept('ja')],
  ['/ja-easy/services/residence-certificate', kept('ja-easy')],
  ['/en/services?category=moving', kept('en')],
  ['/vi/notices/7kq3-m9td', kept('vi')],
  ['/vi/disasters/shelters', kept('vi')],
  ['/vi/disasters/shelters/benten-hill', kept('vi')],
  ['/vi/disasters/shelters?hazard=tsunami&district=hama', passed('vi')],
  ['/vi/disasters/shelters?latitude=43.3', passed('vi')],
  ['/ko/facilities/city-library', kept('ko')],
  ['/ja/facilities?purpose=sports', kept('ja')],
  ['/ja/facilities/city-library/study-room', kept('ja')],
  ['/ja/facilities/city-library/study-room?day=2026-12-05', kept('ja')],
  ['/ja/facilities/city-library/study-room?day=2026-12-05&time=2026-12-05%40morning', passed('ja')],
  ['/ja/facilities/city-library/study-room/fee?time=2026-12-05%40morning', passed('ja')],
  ['/ja/facilities/draws', kept('ja')],
  ['/ja/facilities/draws/city-gymnasium-arena-2027-02?day=2026-12-05', passed('ja')],
  ['/ru/facilities/draws/city-gymnasium-arena-2027-02', kept('ru')],
  ['/ja/facilities/draws/city-gymnasium-arena-2027-02/wishes', passed('ja')],
  ['/ja/facilities?q=sports', passed('ja')],
  ['/en/services?q=moving', passed('en')],
  ['/en/services?category=moving&q=x', passed('en')],
  ['/en/services?category=MOVING%20', passed('en')],
  ['/ja/life-events/moving-in?date=2026-12-01&dog=yes', passed('ja')],
  ['/ja/ask', passed('ja')],
  ['/ja/anything/new', passed('ja')],
  ['/ja/services/../../etc', passed('ja')],
  ['/ja/admin', { kind: 'desk' }],
  ['/en/admin/catalogue/service/moving-in?as=draft', { kind: 'desk' }],
  ['/ja/admin/preview/service/moving-in', { kind: 'document', locale: 'ja', keep: false }],
  ['/api/health', { kind: 'machine' }],
  ['/xx/services', { kind: 'machine' }],
  ['/', { kind: 'machine' }],
  ['/islands/shell.X.js', { kind: 'asset' }],
  ['/colours/0a5c36.css', { kind: 'asset' }],
])('%s', (url, sorted) => {
  expect(sortAddress(url)).toEqual(sorted);
});
