import { expect, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { test } from './city-test.ts';

type Talk = { locale: string; who: string; turns: readonly (readonly [say: string, shows: RegExp])[] };

/** Ten talks as people have them. What stands in brackets is chosen instead of typed. */
const talks: readonly Talk[] = [
  {
    locale: 'ja',
    who: 'a father of a newborn',
    turns: [
      ['子どもが生まれました。児童手当はどうすればもらえますか', /児童手当/],
      ['[児童手当の認定請求]', /15日以内/],
      ['何を持って行けばいいですか', /持ち物[\s\S]*口座/],
      ['代わりに母が行ってもいいですか', /手続きできる人/],
    ],
  },
  {
    locale: 'ja',
    who: 'a woman who cannot come on weekdays',
    turns: [
      ['住民票はコンビニで取れますか', /マルチコピー機/],
      ['では費用は？', /手数料[\s\S]*200円/],
    ],
  },
  {
    locale: 'ja',
    who: 'an old man with a wardrobe to throw away',
    turns: [
      ['粗大ごみの出し方を教えてください', /粗大ごみの収集[\s\S]*300円/],
      ['それはいくらですか', /手数料[\s\S]*600円/],
    ],
  },
  {
    locale: 'ja',
    who: 'a man of few words',
    turns: [
      ['証明書', /どのことでしょうか/],
      ['[所得・課税証明書]', /所得/],
      ['いくら', /手数料/],
    ],
  },
  {
    locale: 'ja-easy',
    who: 'a trainee from Vietnam',
    turns: [
      ['印鑑登録をしたいです', /印鑑登録/],
      ['何を持って行きますか', /持っていく物/],
    ],
  },
  {
    locale: 'ja-easy',
    who: 'somebody who greets first',
    turns: [
      ['こんにちは', /いつでも答えます/],
      ['犬をもらいました。どうすればいいですか', /どれを聞きたいですか/],
      ['[犬を飼い始めました。どんな手続きが必要ですか。]', /30日/],
    ],
  },
  {
    locale: 'en',
    who: 'a couple with a puppy',
    turns: [
      ['I got a dog. What do I have to do?', /within 30 days/],
      ['What does it cost?', /3,000 yen/],
    ],
  },
  {
    locale: 'en',
    who: 'somebody in danger, who then asks on',
    turns: [
      ['my house is on fire', /119/],
      ['bitcoin price tomorrow', /I do not know[\s\S]*0153-00-1111/],
    ],
  },
  {
    locale: 'vi',
    who: 'a mother',
    turns: [
      ['đăng ký con dấu', /con dấu/],
      ['Cần mang giấy tờ gì?', /Cần mang theo/],
    ],
  },
  {
    locale: 'vi',
    who: 'a worker who is ill',
    turns: [
      ['Chồng tôi không thở được', /119/],
      ['công thức nấu phở', /Tôi không biết/],
    ],
  },
];

async function say(page: Page, sentence: string, number: number) {
  const choice = /^\[(.*)\]$/.exec(sentence)?.[1];
  if (choice) await page.locator('.turn').last().getByRole('button', { name: choice, exact: true }).click();
  else {
    await page.locator('#said').fill(sentence);
    await page.locator('#ask button[type=submit]').click();
  }
  await expect(page.locator(`#turn-${number}`)).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const { locale, who, turns } of talks) {
      test(`${locale}: ${who} is answered`, async ({ page }) => {
        await page.goto(`/${locale}/ask`);
        for (const [place, [sentence, shows]] of turns.entries()) {
          await say(page, sentence, place + 1);
          await expect(page.locator(`#turn-${place + 1} .reply`)).toContainText(shows);
        }
      });
    }

    test('an empty sentence gets a word, and a long one stays as it was typed', async ({ page }) => {
      await page.goto('/ja/ask');
      await page.locator('#ask button[type=submit]').click();
      await expect(page.getByText('聞きたいことを書いてください。')).toBeVisible();
      await page.locator('#said').fill('住民票'.repeat(200));
      await page.locator('#ask button[type=submit]').click();
      await expect(page.getByText('500文字までで書いてください')).toBeVisible();
      await expect(page.locator('#said')).toHaveValue('住民票'.repeat(200));
    });

    test('a reply that did not help leads to the office, by telephone or with a question that has a reference', async ({ page }) => {
      await page.goto('/ja/ask');
      await say(page, '粗大ごみの出し方を教えてください', 1);
      await page.getByRole('button', { name: '立たなかった' }).click();
      await expect(page.getByText('お役に立てず、すみません')).toBeVisible();
      await expect(page.locator('#turn-1').getByRole('link', { name: '0153-00-1161' }).first()).toBeVisible();
      await page.getByText('担当の課に質問を送る').click();
      await page.getByRole('button', { name: '質問を送る' }).click();
      await expect(page.getByText('質問を受け取りました')).toBeVisible();
      await expect(page.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/)).toBeVisible();
    });
  });
}

test('a question in the address is answered at once and kept only when the talk goes on', async ({ page }) => {
  await page.goto(`/ja/ask?q=${encodeURIComponent('住民票はコンビニで取れますか')}`);
  await expect(page.locator('#turn-1 .reply')).toContainText('マルチコピー機');
  await say(page, 'では費用は？', 2);
  await expect(page).toHaveURL(/talk=/);
  await expect(page.locator('#turn-1 .said')).toContainText('住民票はコンビニで取れますか');
  await expect(page.locator('#turn-2 .reply')).toContainText('200円');
});

test('without network the words stay, and a second try sends them', async ({ page, context }) => {
  await page.goto('/ja/ask');
  await context.setOffline(true);
  await page.locator('#said').fill('粗大ごみの出し方を教えてください');
  await page.locator('#ask button[type=submit]').click();
  await expect(page.getByRole('alert')).toContainText('書いた言葉は残っています');
  await expect(page.locator('#said')).toHaveValue('粗大ごみの出し方を教えてください');
  await context.setOffline(false);
  await page.locator('#ask button[type=submit]').click();
  await expect(page.locator('#turn-1 .reply')).toContainText('1点300円');
});

test('the answer, its source and the next step stand on the first screen of a phone', async ({ page }) => {
  await page.goto('/ja/ask');
  await say(page, '粗大ごみの出し方を教えてください', 1);
  await expect(page.locator('#turn-1 .reply')).toContainText('1点300円');
  for (const part of ['.told-lead', '.button-solid', '.source']) {
    await expect(page.locator(`#turn-1 ${part}`).first()).toBeInViewport({ ratio: 1 });
  }
});

test('the language changes in the middle of a talk, and nothing else', async ({ page }) => {
  await page.goto('/ja/ask');
  await say(page, '粗大ごみの出し方を教えてください', 1);
  await page.getByText('ことば・表示').click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('#turn-1 .reply')).toContainText(/bulky/i);
  await expect(page.locator('#turn-1 .said')).toContainText('粗大ごみの出し方を教えてください');
});

test('the question box sees an emergency too', async ({ page }) => {
  await page.goto('/ja');
  await page.getByLabel('何をしたいですか').fill('家が燃えています');
  await page.getByRole('button', { name: 'さがす' }).click();
  await expect(page.getByRole('alert').getByRole('link', { name: /119/ })).toHaveAttribute('href', 'tel:119');
});

for (const [name, sentence] of [
  ['an answer', '粗大ごみの出し方を教えてください'],
  ['a choice', '証明書'],
  ['an emergency', '家が燃えています'],
  ['nothing', 'カレーの作り方'],
  ['distress', 'お金がなくて食べるものがない'],
] as const) {
  test(`axe finds nothing on ${name}`, async ({ page }) => {
    await page.goto('/ja/ask');
    await say(page, sentence, 1);
    expect(await axeFaults(page)).toEqual([]);
  });
}
