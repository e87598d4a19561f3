import { describe, expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { splitsOf } from '../../../src/drafting/review/splitting/joints.js';
import { partSentence, split } from '../../../src/drafting/review/splitting/split.js';
import { exampleFile } from '../../support/example.js';

const partsOf = async (text: string) => (await splitsOf(text)).map(({ first, second }) => [first, second]);

describe('a claim can be split', () => {
  test('between two statements', async () => {
    expect(await partsOf('The talks began in May, and the pilots may strike.')).toEqual([
      ['The talks began in May', 'and the pilots may strike.'],
    ]);
  });

  test('but not within a verb, or if a part would have no verb', async () => {
    const words = 'The company said 800 cars may also be affected by the leak.';
    const parts = await partsOf(words);
    expect(parts.map(([first]) => first)).not.toContain('The company said 800 cars may also be');
    expect(await partsOf('The ship sank in the bay.')).toEqual([]);
    expect(await partsOf('The ship may also be affected by the leak.')).toEqual([]);
  });

  test('but not between adjectives of one noun', async () => {
    const parts = await partsOf(
      'He is the author of the current economic and political problems we are facing.',
    );
    expect(parts.map(([first]) => first)).not.toContain('He is the author of the current economic');
  });

  test('at every clause, between main clauses first', async () => {
    const text = 'The port opened when the ship came, and the council plans to close it.';
    expect(await partsOf(text)).toEqual([
      ['The port opened when the ship came', 'and the council plans to close it.'],
      ['The port opened', 'when the ship came, and the council plans to close it.'],
    ]);
  });

  test('before a participle, for the reviewer to complete', async () => {
    expect(await partsOf('The crew found debris believed to be from the ship.')).toEqual([
      ['The crew found debris', 'believed to be from the ship.'],
    ]);
  });
});

test('a second part that begins with a verb gets the subject of the first', async () => {
  const parts = await splitsOf('Judge Ek ruled for the port, and held that it may open.');
  const [split] = parts;
  expect(partSentence(split?.second ?? '', split?.subject)).toBe('Judge Ek held that it may open.');
});

test('the sentences of the brief are based on both parts of a claim', () => {
  const file = exampleFile();
  const id = file.summary[0]?.claims[0] ?? '';
  const parts = { first: 'Norland asks,', second: 'and pilots may strike.' };
  const after = split(file, id, parts, undefined) as BriefingFile;
  const [added] = after.claims.filter((one) => !file.claims.some((other) => other.id === one.id));
  expect(after.summary[0]?.claims.slice(0, 2)).toEqual([id, added?.id]);
});
