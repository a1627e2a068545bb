import { describe, expect, it } from 'vitest';
import { foundIn } from '#lib/catalogue/checks/entry.fixture';

describe('what a translation says', () => {
  const ja = '14日以内に。2週間。手数料は1万〜3万円、300円。3か月、1年。2026年3月31日。4月末。0153-00-1121';
  const en = 'Within 14 days. 2 weeks. 10,000 to 30,000 yen; 300 yen. 3 months, 12 months. March 31. By April 30. 0153-00-1121';

  it.each([
    ['ja-easy', '14日以内です。1万円から3万円までです。3か月です。'],
    ['en', `${en} Two weeks. +81-153-00-1121. ¥300. 10,000 yen and 30,000-yen.`],
    ['zh-Hans', '14天以内，两周，2周，300日元，1万日元至3万日元，3个月，2026年3月31日，4月30日'],
    ['ko', '14일 이내, 2주, 300엔, 1만~3만 엔, 3개월, 3월 31일, 0153-00-1121'],
    ['vi', 'trong 14 ngày, 2 tuần, 300 yên, từ 10.000 đến 30.000 yên, 3 tháng, ngày 31 tháng 3'],
    ['pt-BR', 'em até 14 dias, 2 semanas, 300 ienes, de 10 mil a 30.000 ienes, 3 meses, 31 de março de 2026'],
    ['ru', 'в течение 14 дней, 2 недели, 300 иен, от 10 000 до 30 тыс. иен, 3 месяца, до 31 марта'],
  ] as const)('is right in %s', (locale, text) => {
    expect(foundIn({ ja, en, [locale]: text }).filter((one) => /block|quantity/.test(one))).toEqual([]);
  });

  it.each([
    ['ja-easy', '15日以内です。', '15日'],
    ['en', `${en} 15 days`, '15 days'],
    ['en', `${en} April 1`, 'April 1'],
    ['en', `${en} March 31, 2025`, 'March 31, 2025'],
    ['en', `${en} 0153-00-1122`, '0153-00-1122'],
    ['zh-Hans', '15天以内', '15天'],
    ['zh-Hans', '5万日元', '5万日元'],
    ['zh-Hans', '4个月', '4个月'],
    ['ko', '15일 이내', '15일'],
    ['ko', '5만 엔', '5만 엔'],
    ['ko', '4개월', '4개월'],
    ['vi', 'trong 15 ngày', '15 ngày'],
    ['vi', '50.000 yên', '50.000 yên'],
    ['vi', 'ngày 30 tháng 3', '30 tháng 3'],
    ['pt-BR', 'em até 15 dias', '15 dias'],
    ['pt-BR', '50.000 ienes', '50.000 ienes'],
    ['pt-BR', '30 de março', '30 de março'],
    ['ru', 'в течение 15 дней', '15 дней'],
    ['ru', '50 000 иен', '50 000 иен'],
    ['ru', 'до 30 марта', '30 марта'],
  ] as const)('is wrong in %s: %s', (locale, text, excerpt) => {
    const found = foundIn({ ja, en, [locale]: text }).filter((one) => one.includes('quantity'));
    expect(found).toEqual([`block quantity-added ${excerpt}`]);
  });
});

describe('what English leaves out', () => {
  it.each([
    ['手数料は300円です。', 'There is a fee.', ['block quantity-missing 300円']],
    ['0153-00-1121に電話します。', 'Phone us.', ['block quantity-missing 0153-00-1121']],
    ['14日以内に出します。', 'Bring it soon.', ['block quantity-missing 14日']],
    ['3月15日までに出します。', 'Bring it by the middle of March.', ['advise quantity-missing 3月15日']],
    ['10日に払います。', 'Pay then.', []],
    ['14日以内に出します。', 'Bring it within fourteen days.', []],
    ['2週間以内に出します。', 'Bring it within 14 days.', []],
    ['0円です。', 'It is free.', []],
  ])('%s', (ja, en, found) => expect(foundIn({ ja, en })).toEqual(found));
});
