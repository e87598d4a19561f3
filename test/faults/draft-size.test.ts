import { expect, test } from 'vitest';
import { draftBriefing } from '../../src/drafting/draft.js';
import { readPlainText } from '../../src/reading/input/text.js';
import { readWithTokens } from '../../src/reading/read.js';

const PARAGRAPH =
  'Mayor Ann Berg said on Monday that the harbor of Norland may close. The operator, Norline, denied it: “We stay,” it wrote. ' +
  'Two officials expect 300 jobs to go by May.\n\n';
const DIGEST = '0'.repeat(64);

/** Returns the processor time, in seconds, for drafting a text with the given number of paragraphs. */
async function seconds(paragraphs: number): Promise<number> {
  const text = `The day in the harbor\n\n${PARAGRAPH.repeat(paragraphs)}`;
  const start = process.cpuUsage();
  const read = await readWithTokens(readPlainText(Buffer.from(text), 'harbor.txt'));
  expect(draftBriefing(read, { digest: DIGEST }).claims.length).toBeGreaterThanOrEqual(2 * paragraphs);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Twice the text takes twice as long in linear time, four times as long in quadratic time. The limits are generous. */
test('a draft takes linear time', async () => {
  await seconds(100);
  const [one, two, four] = [await seconds(500), await seconds(1000), await seconds(2000)];
  expect(four / one).toBeLessThan(12);
  expect(two / one).toBeLessThan(6);
}, 120_000);
