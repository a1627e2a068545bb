import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './city-test.ts';

/** A reader who has never been here: starts at home and counts his taps. Typing and sending a question is one. */
class Stranger {
  taps = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async tap(what: Locator) {
    this.taps += 1;
    await what.first().click();
  }

  async ask(question: string, box: string) {
    this.taps += 1;
    await this.page.getByLabel(box).fill(question);
    await this.page.getByLabel(box).press('Enter');
  }

  link(name: string | RegExp) {
    return this.page.locator('main').getByRole('link', { name });
  }

  tab(name: string) {
    return this.page.getByRole('navigation').getByRole('link', { name });
  }
}

type Question = { asked: string; home: string; answer: (stranger: Stranger) => Promise<Locator> };

const questions: Question[] = [
  {
    asked: '明日のごみは？',
    home: '/ja',
    answer: async (s) => {
      await s.tap(s.link(/地区を選ぶ/));
      await s.tap(s.page.getByRole('radio', { name: /中央地区/ }));
      await s.tap(s.page.getByRole('button', { name: 'この地区にする' }));
      return s.page.getByRole('listitem').filter({ hasText: /明日/ });
    },
  },
  {
    asked: '父が亡くなった。何から？',
    home: '/ja',
    answer: async (s) => {
      await s.tap(s.link(/家族が亡くなった/));
      await s.tap(s.page.getByRole('button', { name: 'チェックリストを作る' }));
      return s.page
        .getByRole('region', { name: 'あなたのチェックリスト' })
        .getByRole('listitem')
        .first()
        .getByText('死亡届', { exact: true });
    },
  },
  {
    asked: 'How do I get a residence certificate for my visa?',
    home: '/en',
    answer: async (s) => {
      await s.ask('residence certificate for visa', 'What do you want to do?');
      await s.tap(s.link(/Certificate of Residence/));
      return s.page.getByText('300 yen').first();
    },
  },
  {
    asked: '住民票はコンビニでいくら？',
    home: '/ja',
    answer: async (s) => {
      await s.tap(s.link('住民票の写し'));
      return s.page.getByRole('region', { name: '手数料' }).getByText('200円');
    },
  },
  {
    asked: '夜、子どもが熱を出した。どこに電話？',
    home: '/ja',
    answer: async (s) => {
      await s.tap(s.tab('防災'));
      return s.page.getByRole('link', { name: /#8000/ });
    },
  },
  {
    asked: '津波のとき、浜町からどこへ逃げる？',
    home: '/ja',
    answer: async (s) => {
      await s.tap(s.tab('防災'));
      await s.tap(s.link('すべての避難場所を見る'));
      await s.tap(s.page.locator('summary').filter({ hasText: '浜町' }));
      return s.page.getByRole('link', { name: '弁天山高台広場' });
    },
  },
  {
    asked: 'Vứt pin cũ thế nào?',
    home: '/vi',
    answer: async (s) => {
      await s.tap(s.link(/Chọn khu vực/));
      await s.ask('pin', 'Bạn muốn vứt gì?');
      return s.page.getByRole('listitem').filter({ hasText: 'Rác độc hại' }).first();
    },
  },
  {
    asked: '仕事をやめた。健康保険は？',
    home: '/ja',
    answer: async (s) => {
      await s.tap(s.link(/仕事をやめた/));
      return s.page.getByText(/14日以内/).first();
    },
  },
  {
    asked: '入院費が高い。戻ってくる？',
    home: '/ja',
    answer: async (s) => {
      await s.ask('入院費が高い', '何をしたいですか');
      await s.tap(s.link(/高額療養費/));
      return s.page.getByText(/上限を超え|上限額を超え|限度額を超え/).first();
    },
  },
  {
    asked: 'Estou grávida. O que faço primeiro?',
    home: '/pt-BR',
    answer: async (s) => {
      await s.tap(s.link(/[Gg]r[aá]vid/));
      await s.tap(s.page.getByRole('button', { name: /lista/i }));
      return s.page
        .getByRole('listitem')
        .getByRole('link', { name: /gravidez/i })
        .first();
    },
  },
  {
    asked: '日本に来たばかり。最初に何をする？',
    home: '/ja-easy',
    answer: async (s) => {
      await s.tap(s.link(/外国から/));
      return s.page.getByText(/14日以内/).first();
    },
  },
  {
    asked: '今、市役所は開いている？',
    home: '/ja',
    answer: async (s) => {
      await s.tap(s.link(/今開いている窓口/));
      return s.page.getByText(/今、(開いています|閉まっています)/).first();
    },
  },
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const { asked, home, answer } of questions) {
      test(`${asked} is answered in at most three taps`, async ({ page }) => {
        await page.goto(home);
        const stranger = new Stranger(page);
        const found = await answer(stranger);
        await expect(found).toBeVisible();
        expect(stranger.taps).toBeLessThanOrEqual(3);
      });
    }
  });
}
