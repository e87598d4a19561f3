import { expect, it } from 'vitest';
import { linesOf } from '../../../src/drafting/brief/lines.js';
import { stemsOf, worthOf } from '../../../src/drafting/brief/worth.js';
import { draftBriefing } from '../../../src/drafting/draft.js';
import { readPlainText } from '../../../src/reading/input/text.js';
import { readWithTokens } from '../../../src/reading/read.js';
import { DIGEST } from '../drafted.js';

/** Returns the worth of the last sentence of a text for readers who already know the given words. */
async function worthOfLast(text: string, known: string): Promise<number> {
  const read = await readWithTokens(readPlainText(new TextEncoder().encode(text), 'a text'));
  const lines = linesOf(draftBriefing(read, { digest: DIGEST }), read.reading);
  const last = lines.length - 1;
  const [line] = lines.slice(last);
  return line === undefined ? Number.NaN : worthOf(line, last, lines, stemsOf(known));
}

const MILL = 'The mill in Orsa belongs to 40 farmers.';

it.each([
  [
    'a side story',
    `The port has 3 piers.\n\nIn a separate announcement, the town praised a baker. ${MILL}`,
    `The port has 3 piers.\n\nIn an old announcement, the town praised a baker. ${MILL}`,
    -1.5,
  ],
  [
    'who was invited',
    'The port has 3 piers. Some farmers were invited to attend in May.',
    'The port has 3 piers. Some farmers were obliged to attend in May.',
    -1.5,
  ],
  [
    'what else was discussed',
    'The port has 3 piers. The talks also centred on the price of grain.',
    'The port has 3 piers. The talks always centred on the price of grain.',
    -1.5,
  ],
  [
    'a sentence that has nothing to do with the news',
    'The port has 3 piers. Some old farmers paint their houses green.',
    'The port has 3 piers. Some old piers there were painted green.',
    -0.5 - 1.5 / 3,
  ],
])('counts %s as worth less', async (_, less, more, difference) => {
  const worth = await Promise.all([less, more].map((text) => worthOfLast(`${text}\n`, 'port with 3 piers')));
  expect((worth[0] ?? 0) - (worth[1] ?? 0)).toBeCloseTo(difference);
});
