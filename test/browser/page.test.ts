import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentOf } from '../../src/answers/answer.js';
import { book, brief, makeBook, makeBrief } from '../../src/answers/read/book/book.js';
import { Briefing } from '../../src/briefing/briefing.js';
import { defaultBriefing } from '../../src/briefing/built-in.js';
import type { Claim } from '../../src/briefing/file/schema.js';
import type { Document } from '../../src/document/document.js';
import { html, POLICY } from '../../src/render/html/html.js';
import { exampleFile } from '../support/example.js';
import { HOSTILE_WORDS, hostileBriefing } from '../support/hostile-book.js';
import { KITCHEN_SINK } from '../support/kitchen-sink.js';

/** Tests the HTML format in a real browser: npm run test:browser. CHROMIUM can name a browser other than Debian's. */

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** The time limit in milliseconds. It is long, since machines under load are slow. */
const LIMIT = 240_000;
const PHONE = { width: 390, height: 740 };
const TABLET = { width: 768, height: 1024 };
const NARROWEST = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 900 };
const MADE = { version: '1.2.3', on: '2031-05-04' };

const folder = mkdtempSync(join(tmpdir(), 'briefing-browser-'));
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: FLAGS,
  });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const builtIn = defaultBriefing();
const bookOf = (briefing: Briefing): Document => documentOf(book, makeBook(briefing, MADE));
const DOCUMENTS = {
  book: () => bookOf(builtIn),
  brief: () => documentOf(brief, makeBrief(builtIn, MADE)),
  'kitchen-sink': () => KITCHEN_SINK,
  hostile: () => bookOf(hostileBriefing()),
} satisfies Record<string, () => Document>;
type Name = keyof typeof DOCUMENTS;
const NAMES = Object.keys(DOCUMENTS) as Name[];

const pageOf = (document: Document): string =>
  html(document, { width: 80, color: false, unicode: true, now: new Date(MADE.on) });
const written = (name: Name): string => pageOf(DOCUMENTS[name]());

/** Opens a page from a file, and records its requests and errors. */
async function open(source: string, options: BrowserContextOptions = {}, hash = '') {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.html`);
  writeFileSync(file, source);
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  context.setDefaultTimeout(LIMIT);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  const address = pathToFileURL(file).href;
  await page.goto(address + hash);
  return { page, requests: () => requests.filter((one) => one.split('#')[0] !== address), complaints };
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

const visible = (page: Page, selector: string): Promise<number> =>
  page.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((one) => one.checkVisibility()).length`,
  );

/** Returns the findings of axe. The policy of the page is bypassed, since it would prevent axe from running. */
async function findings(
  source: string,
  options: BrowserContextOptions,
  rules: readonly string[] = [],
): Promise<string[]> {
  const { page } = await open(source, { ...options, bypassCSP: true });
  await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
  // Without this, content outside the window is not laid out, and axe would report that its links overlap.
  await page.addStyleTag({ content: '.card,main>section{content-visibility:visible}' });
  await page.evaluate(axe.source);
  const results = (await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'], rules: Object.fromEntries(${JSON.stringify(rules)}.map((id) => [id, { enabled: true }])) })`,
  )) as axe.AxeResults;
  await page.context().close();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

describe.each(NAMES)('the page of the %s', (name) => {
  const schemes = ['light', 'dark'] as const;
  const sizes = [
    ['a phone', PHONE],
    ['a desktop', DESKTOP],
  ] as const;

  test.each(schemes.flatMap((scheme) => sizes.map(([size, viewport]) => [scheme, size, viewport] as const)))(
    'passes the checks of axe in %s mode on %s',
    async (colorScheme, _, viewport) => {
      expect(await findings(written(name), { colorScheme, viewport })).toEqual([]);
    },
  );

  test.each([NARROWEST, PHONE, TABLET, DESKTOP])(
    'is never wider than a window of $width pixels',
    async (viewport) => {
      const { page } = await open(written(name), { viewport });
      expect(await overflow(page)).toBe(0);
    },
  );

  test('makes no requests and causes no errors', async () => {
    const { page, requests, complaints } = await open(written(name));
    await page.mouse.wheel(0, 20_000);
    await page.waitForLoadState('networkidle');
    expect([requests(), complaints]).toEqual([[], []]);
  });
});

/** Rules of axe that are off by default: contrast at AAA, and targets of 24 pixels. */
const AAA = ['color-contrast-enhanced', 'target-size'];

describe('beyond the requirements,', () => {
  test.each(['light', 'dark'] as const)(
    'contrast meets AAA and targets measure 24 pixels in %s mode',
    async (colorScheme) => {
      expect(await findings(written('book'), { colorScheme, viewport: NARROWEST }, AAA)).toEqual([]);
    },
  );

  test('no line of prose has more than 75 characters', async () => {
    const { page } = await open(written('book'));
    const longest = `Math.max(...[...document.querySelectorAll('main p, main li:not(:has(p)), main dd, main td')].map((block) => {
      const lines = new Map();
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const range = document.createRange();
        for (let at = 0; at < walker.currentNode.length; at += 1) {
          range.setStart(walker.currentNode, at);
          range.setEnd(walker.currentNode, at + 1);
          const [box] = range.getClientRects();
          if (box) lines.set(Math.round(box.bottom / 4), (lines.get(Math.round(box.bottom / 4)) ?? 0) + 1);
        }
      }
      return Math.max(0, ...lines.values());
    }))`;
    expect(((await page.evaluate(longest)) as number) <= 75).toBe(true);
  });

  test('no standing is cut off in the narrowest window', async () => {
    const { page } = await open(written('book'), { viewport: NARROWEST });
    const cut = `[...document.querySelectorAll('.standing')].filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth).length`;
    expect(await page.evaluate(cut)).toBe(0);
  });
});

describe('the filter', () => {
  const focused =
    'document.activeElement.value ?? document.activeElement.name ?? document.activeElement.tagName';

  async function tabTo(page: Page, value: string) {
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(focused)) === value) return;
    }
    throw new Error(`the keyboard does not reach ${value}`);
  }

  const status = (page: Page) => page.textContent('#filter-status');
  const hash = (page: Page) => page.evaluate('location.hash');

  test('narrows the page by marks, party and words, using the keyboard, and restores it', async () => {
    const { page } = await open(written('book'));
    const all = await visible(page, '.entry');
    await tabTo(page, 'doubtful');
    await page.keyboard.press('Space');
    const doubtful = builtIn
      .all('claims')
      .filter((claim) => builtIn.useOfClaim(claim) === 'not as fact').length;
    expect(await status(page)).toBe(`${doubtful} of 59 claims`);
    await page.keyboard.press('Tab');
    await page.keyboard.type('China');
    await page.keyboard.press('Tab');
    await page.keyboard.type('TAIWAN');
    expect(await status(page)).toBe('1 of 59 claims');
    expect(await hash(page)).toBe('#about=china&mark=doubtful&words=TAIWAN');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page)).toBe('59 claims');
    expect([await visible(page, '.entry'), await hash(page)]).toEqual([all, '']);
  });

  test('is set from the address of the page', async () => {
    const { page } = await open(written('book'), {}, '#about=china&standing=alleged');
    const alleged = builtIn
      .all('claims')
      .filter(({ standing, about }) => standing === 'alleged' && about.includes('chinese-government')).length;
    expect(await status(page)).toBe(`${alleged} of 59 claims: alleged`);
    await page.click('[type=reset]');
    await expect.poll(() => status(page)).toBe('59 claims');
  });

  test('finds words with letters that a keyboard lacks', async () => {
    const file = structuredClone(builtIn.file);
    file.claims[0] = { ...(file.claims[0] as Claim), text: 'Þór goes to Łódź for talks.' };
    const words = bookOf(new Briefing(file));
    const { page } = await open(html(words, { width: 80, color: false, unicode: true }));
    await page.fill('[name=words]', 'thor goes to LODZ');
    expect(await status(page)).toBe('1 of 59 claims');
  });

  test('stays in place while the page scrolls', async () => {
    const { page } = await open(written('book'));
    await page.evaluate('scrollTo(0, 3000)');
    const top = 'document.getElementById("filter").getBoundingClientRect().top';
    expect(await page.evaluate(top)).toBe(0);
    await page.fill('[name=words]', 'taiwan');
    expect(await page.evaluate(top)).toBe(0);
  });

  test('shows a hidden part again when a link leads to it', async () => {
    const { page } = await open(written('book'));
    await page.fill('[name=words]', 'no such word anywhere');
    expect(await visible(page, 'main section')).toBe(0);
    await page.click('nav a[href="#issues-taiwan"]');
    expect(await page.locator('#issues-taiwan').isVisible()).toBe(true);
  });

  test('is hidden without scripts, while everything else is visible', async () => {
    const { page } = await open(written('book'), { javaScriptEnabled: false });
    expect(await page.locator('#filter').isVisible()).toBe(false);
    expect(await page.locator('main section').count()).toBe(
      await page.locator('main section:visible').count(),
    );
    for (const fold of await page.locator('main summary').all()) await fold.click();
    expect(await page.locator('[data-claim]:visible').count()).toBe(59);
  });
});

describe('a mark', () => {
  const card = '.card-of-claim';

  test('opens a card with its claim, also from the keyboard, and Escape goes back', async () => {
    const { page } = await open(written('book'));
    await page.locator('.map a[href="#claims-c22"]').focus();
    await page.keyboard.press('Enter');
    const words = await page.locator(card).innerText();
    const claim = builtIn.get('claims', 'c22');
    expect(
      [claim.text, claim.standing, claim.cue ?? '', claim.at].filter((part) => !words.includes(part)),
    ).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator(card).isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.hash')).toBe('#claims-c22');
  });

  test.each([NARROWEST, PHONE, TABLET, DESKTOP])(
    'opens the card within a window of $width pixels',
    async (viewport) => {
      const { page } = await open(written('book'), { viewport });
      for (const mark of [page.locator('main a.m').first(), page.locator('.map a.m').last()]) {
        await mark.click();
        const box = await page.locator(card).boundingBox();
        expect(box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= viewport.width).toBe(true);
        await page.keyboard.press('Escape');
      }
    },
  );

  test('shows the sentence between its neighbors, with the hedge marked, if the text is stored', async () => {
    const texts = ['Talks are near.', 'Blinken will likely urge China to help.', 'Nobody answered.'];
    const sentences = ['1.P2.s1', '1.B1.s1', '1.B2.s1'].map((at, index) => ({
      source: 'article',
      at,
      text: texts[index] ?? '',
    }));
    const { page } = await open(pageOf(documentOf(book, makeBook(builtIn, MADE, sentences))));
    await page.click('.map a[href="#claims-c22"]');
    expect(await page.locator(`${card} blockquote`).innerText()).toBe(texts.join(' '));
    expect(await page.locator(`${card} mark`).allInnerTexts()).toEqual(['will likely']);
  });

  test('shows the previous sentence even if it is in the previous section', async () => {
    const places = ['title', '0.P1.s1', '0.P1.s2', '1.P1.s1'];
    const sentences = places.map((at) => ({ source: 'article', at, text: `Text of ${at}.` }));
    const { page } = await open(pageOf(documentOf(book, makeBook(builtIn, MADE, sentences))));
    await page.click('#at-article-1-P1-s1 a.m');
    expect(await page.locator(`${card} blockquote`).innerText()).toBe('Text of 0.P1.s2. Text of 1.P1.s1.');
  });

  test('leads to the list of claims without scripts', async () => {
    const { page } = await open(written('book'), { javaScriptEnabled: false });
    await page.click('.map a[href="#claims-c22"]');
    expect(await page.locator('#claims-c22').isVisible()).toBe(true);
  });
});

test('the contents show the current section', async () => {
  const { page } = await open(written('book'));
  await page.locator('#sections-timeline').scrollIntoViewIfNeeded();
  await page.evaluate('document.getElementById("sections-timeline").scrollIntoView()');
  await expect.poll(() => page.locator('nav a[aria-current]').textContent()).toBe('Timeline');
});

describe('the printed pages', () => {
  /** Returns the share of each page that is filled, down to the lowest words above the footer. */
  async function fullness(pdf: Buffer): Promise<number[]> {
    const document = await getDocumentProxy(new Uint8Array(pdf));
    const pages = Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1));
    return Promise.all(
      pages.map(async (each) => {
        const page = await each;
        const { items } = await page.getTextContent();
        const height = page.getViewport({ scale: 1 }).height;
        const heights = items.flatMap((item) => ('transform' in item ? [item.transform[5] as number] : []));
        return 1 - Math.min(...heights.filter((y) => y > FOOT)) / height;
      }),
    );
  }
  const FOOT = 40;

  const printed = async (source: string, format: string): Promise<Buffer> => {
    const { page } = await open(source);
    return page.pdf({ format, preferCSSPageSize: false });
  };

  const pages = async (source: string, format: string) =>
    (await fullness(await printed(source, format))).length;

  test.each(['A4', 'Letter'])(
    'of a brief are few: one for the built-in brief, and at most two for others: %s',
    async (format) => {
      expect(await pages(written('brief'), format)).toBe(1);
      const example = new Briefing(exampleFile());
      expect((await pages(pageOf(documentOf(brief, makeBrief(example, MADE))), format)) <= 2).toBe(true);
    },
  );

  test.each(['A4', 'Letter'])(
    'are at least a third full in the book, except for the last: %s',
    async (format) => {
      const full = await fullness(await printed(written('book'), format));
      expect([full.length <= 10, full.slice(0, -1).filter((share) => share < 1 / 3)]).toEqual([true, []]);
    },
  );

  test('have a footer with title, date and page number', async () => {
    const document = await getDocumentProxy(new Uint8Array(await printed(written('brief'), 'A4')));
    const { items } = await (await document.getPage(1)).getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(words).toContain('Blinken’s planned trip to China · 4 May 2031');
    expect(words).toContain('1 / 1');
  });

  test('show the folded parts only if the reader has unfolded them', async () => {
    const { page } = await open(written('book'));
    const hasClaim = async () => {
      const document = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
      const last = await (await document.getPage(document.numPages)).getTextContent();
      const words = last.items.map((item) => ('str' in item ? item.str : '')).join(' ');
      return [document.numPages <= 5, words.includes('c72')];
    };
    expect(await hasClaim()).toEqual([true, false]);
    await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
    expect((await hasClaim())[1]).toBe(true);
  });

  test('have space between a standing and the words next to it', async () => {
    const { page } = await open(written('book'), { viewport: { width: 690, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
    const touching = `[...document.querySelectorAll('.claim')].filter((claim) =>
      claim.firstElementChild.getBoundingClientRect().right > claim.lastElementChild.getBoundingClientRect().left).length`;
    expect(await page.evaluate(touching)).toBe(0);
  });

  test('use no dark colors', async () => {
    const { page } = await open(written('book'), { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
  });
});

describe('a hostile briefing', () => {
  const ran = (page: Page) => page.evaluate('window.ran');
  const bare = (words: string, policy = '') =>
    `<!DOCTYPE html><html lang="en"><head>${policy}<title>x</title></head><body><p>${words}</p></body></html>`;

  test('runs no script, wherever its payload is', async () => {
    const { page, complaints } = await open(written('hostile'));
    for (const link of await page.locator('main a:visible').all()) await link.hover();
    expect([await ran(page), complaints]).toEqual([undefined, []]);
  });

  test('runs a script on a page without escaping, which shows that the test above can detect scripts', async () => {
    const { page } = await open(bare(HOSTILE_WORDS[0] ?? ''));
    expect(await ran(page)).toBe(true);
  });

  test.each(HOSTILE_WORDS)(
    'runs no script on a page without escaping, because of the policy: %s',
    async (words) => {
      const { page } = await open(
        bare(words, `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`),
      );
      expect(await ran(page)).toBe(undefined);
    },
  );
});
