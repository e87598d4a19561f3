import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentOf } from '../../src/answers/document.js';
import { book, brief, makeBook, makeBrief } from '../../src/answers/read/book.js';
import { Briefing } from '../../src/briefing/briefing.js';
import { defaultBriefing } from '../../src/briefing/built-in.js';
import type { Claim } from '../../src/briefing/file/schema.js';
import type { Document } from '../../src/document/document.js';
import { html } from '../../src/render/html/html.js';
import { POLICY } from '../../src/render/html/policy.js';
import { HOSTILE_WORDS, hostileBriefing } from '../support/hostile-book.js';
import { KITCHEN_SINK } from '../support/kitchen-sink.js';

/** The HTML format in a real browser: npm run test:browser. CHROMIUM names another one than Debian's. */

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
const PHONE = { width: 360, height: 740 };
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

const written = (name: Name): string => html(DOCUMENTS[name](), { width: 80, color: false, unicode: true });

/** Opens a page from a file, and tells what it asked for and what it complained of. */
async function open(source: string, options: BrowserContextOptions = {}) {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.html`);
  writeFileSync(file, source);
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  const address = pathToFileURL(file).href;
  await page.goto(address);
  return { page, requests: () => requests.filter((one) => one.split('#')[0] !== address), complaints };
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

const visible = (page: Page, selector: string): Promise<number> =>
  page.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((one) => one.checkVisibility()).length`,
  );

/** What axe finds, in one line each. The policy would keep axe itself from running. */
async function findings(source: string, options: BrowserContextOptions): Promise<string[]> {
  const { page } = await open(source, { ...options, bypassCSP: true });
  await page.evaluate(axe.source);
  const results = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] })',
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
    'gives axe nothing to find, %s, on %s',
    async (colorScheme, _, viewport) => {
      expect(await findings(written(name), { colorScheme, viewport })).toEqual([]);
    },
  );

  test.each([NARROWEST, PHONE, DESKTOP])('is nowhere wider than a window of $width', async (viewport) => {
    const { page } = await open(written(name), { viewport });
    expect(await overflow(page)).toBe(0);
  });

  test('asks for nothing, and complains of nothing', async () => {
    const { page, requests, complaints } = await open(written(name));
    await page.mouse.wheel(0, 20_000);
    await page.waitForLoadState('networkidle');
    expect([requests(), complaints]).toEqual([[], []]);
  });
});

describe('the filter', () => {
  const focused = 'document.activeElement.name ?? document.activeElement.tagName';

  async function tabTo(page: Page, name: string) {
    for (let step = 0; step < 200; step += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(focused)) === name) return;
    }
    throw new Error(`the keyboard does not reach ${name}`);
  }

  const shown = (page: Page): Promise<string[]> =>
    page.evaluate(
      '[...new Set([...document.querySelectorAll("[data-claim]")].filter((one) => one.checkVisibility()).map((one) => one.dataset.standing))]',
    );

  test('narrows the page by standing, party and words from the keyboard, says how much is left, and gives all back', async () => {
    const { page } = await open(written('book'));
    const all = await visible(page, '[data-claim]');
    await tabTo(page, 'words');
    await page.keyboard.type('TAIWAN');
    expect(await page.textContent('#filter-status')).toBe('6 of 59 claims');
    await tabTo(page, 'standing');
    await page.keyboard.type('assumed');
    expect(await shown(page)).toEqual(['assumed']);
    expect(await page.textContent('#filter-status')).toBe('2 of 59 claims');
    await tabTo(page, 'party');
    await page.keyboard.type('China');
    expect(await page.textContent('#filter-status')).toBe('2 of 59 claims');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction('document.getElementById("filter-status").textContent === "59 claims"');
    expect(await visible(page, '[data-claim]')).toBe(all);
  });

  test('finds words without the letters that a keyboard lacks', async () => {
    const file = structuredClone(builtIn.file);
    file.claims[0] = { ...(file.claims[0] as Claim), text: 'Þór goes to Łódź for talks.' };
    const words = bookOf(new Briefing(file));
    const { page } = await open(html(words, { width: 80, color: false, unicode: true }));
    await page.fill('[name=words]', 'thor goes to LODZ');
    expect(await page.textContent('#filter-status')).toBe('1 of 59 claims');
  });

  test('shows a part again that a link leads to', async () => {
    const { page } = await open(written('book'));
    await page.fill('[name=words]', 'no such word anywhere');
    expect(await visible(page, 'main section')).toBe(0);
    await page.click('nav a[href="#issues-taiwan"]');
    expect(await page.locator('#issues-taiwan').isVisible()).toBe(true);
  });

  test('is not there without scripts, and everything else is', async () => {
    const [withScript, without] = [
      await open(written('book')),
      await open(written('book'), { javaScriptEnabled: false }),
    ];
    expect(await without.page.locator('#filter').isVisible()).toBe(false);
    expect(await without.page.locator('[data-claim]:visible').count()).toBe(
      await visible(withScript.page, '[data-claim]'),
    );
  });
});

describe('on paper', () => {
  /** Chromium writes one uncompressed page object for each page. */
  const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

  test.each(['A4', 'Letter'])('the brief takes two pages at most: %s', async (format) => {
    const { page } = await open(written('brief'));
    const pages = pagesOf(await page.pdf({ format, preferCSSPageSize: false }));
    expect(pages === 1 || pages === 2).toBe(true);
  });

  test('no standing runs into the words beside it', async () => {
    const { page } = await open(written('book'), { viewport: { width: 690, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    const touching = `[...document.querySelectorAll('.claim')].filter((claim) =>
      claim.firstElementChild.getBoundingClientRect().right > claim.lastElementChild.getBoundingClientRect().left).length`;
    expect(await page.evaluate(touching)).toBe(0);
  });

  test('the book begins each part on a page of its own', async () => {
    const { page } = await open(written('book'));
    const parts = await page.locator('main > section').count();
    expect(pagesOf(await page.pdf({ format: 'A4' })) >= parts).toBe(true);
  });

  test('nothing is shown in the colours of the dark', async () => {
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

  test('runs no script, wherever its words stand', async () => {
    const { page, complaints } = await open(written('hostile'));
    for (const link of await page.locator('main a:visible').all()) await link.hover({ timeout: 2_000 });
    expect([await ran(page), complaints]).toEqual([undefined, []]);
  });

  test('would run one on a page that does not escape its words, so the test can see it', async () => {
    const { page } = await open(bare(HOSTILE_WORDS[0] ?? ''));
    expect(await ran(page)).toBe(true);
  });

  test.each(HOSTILE_WORDS)(
    'is held by the policy even on a page that does not escape its words: %s',
    async (words) => {
      const { page } = await open(
        bare(words, `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`),
      );
      expect(await ran(page)).toBe(undefined);
    },
  );
});
