import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { type CDPSession, chromium } from 'playwright-core';
import { documentOf } from '../../src/answers/answer.js';
import { book, makeBook } from '../../src/answers/read/book/book.js';
import { Briefing } from '../../src/briefing/briefing.js';
import { html } from '../../src/render/html/html.js';
import { generated } from './generate.js';

/**
 * Measures how long it takes to write the page of a large briefing, to open it in a browser and to filter it by a word:
 * `npx tsx test/bench/page.ts`. A page with 1,000 issues should open within 2 seconds, and the time should grow
 * linearly. The processor time of the browser's main thread is also printed, since a busy machine affects it less.
 */
const SIZES = [250, 500, 1000, 2000];

const folder = mkdtempSync(join(tmpdir(), 'briefing-page-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});

function pageOf(issues: number): string {
  const record = makeBook(new Briefing(generated(issues)), { version: '1.0.0', on: '2031-05-04' });
  return html(documentOf(book, record), { width: 80, color: false, unicode: true });
}

const PAINTED = 'new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))';

/** Returns the duration of an action, such as '1200 ms (900 ms on the main thread)'. */
async function timed(session: CDPSession, act: () => Promise<void>): Promise<string> {
  const [began, before] = [performance.now(), await threadTime(session)];
  await act();
  const [whole, own] = [performance.now() - began, ((await threadTime(session)) - before) * 1000];
  return `${Math.round(whole)} ms (${Math.round(own)} ms on the main thread)`;
}

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

for (const issues of SIZES) {
  const began = performance.now();
  const source = pageOf(issues);
  const made = performance.now() - began;
  const file = join(folder, `${issues}.html`);
  writeFileSync(file, source);
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const opened = await timed(session, async () => {
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(PAINTED);
  });
  const filtered = await timed(session, async () => {
    await page.fill('[name=words]', 'copper');
    await page.evaluate(PAINTED);
  });
  await page.close();
  process.stdout.write(
    `${issues} issues: ${Math.round(source.length / 1024)} KB, written in ${Math.round(made)} ms, opened in ${opened}, filtered in ${filtered}\n`,
  );
}
await browser.close();
rmSync(folder, { recursive: true });
