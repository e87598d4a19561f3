import { expect, test } from 'vitest';
import { polarityOf } from '../../../src/reading/hedges/polarity.js';
import { sentencesOf } from '../../../src/reading/sentences.js';
import { tokenize } from '../../../src/reading/tokens.js';

async function polarityIn(sentence: string): Promise<string> {
  const text = `The day in the harbor\n\n${sentence}`;
  const span = { start: text.indexOf(sentence), end: text.length };
  const { negated, question, condition } = polarityOf(span, await tokenize(text, sentencesOf(text)));
  return [negated && 'negated', question && 'question', condition && 'condition'].filter(Boolean).join(' ');
}

test.each([
  ['The port is shut.', ''],
  ['The port is not shut.', 'negated'],
  ['The port isn’t shut.', 'negated'],
  ['It never opened.', 'negated'],
  ['No ship sank.', 'negated'],
  ['It no longer opens.', 'negated'],
  ['Neither ship sank.', 'negated'],
  ['The council failed to vote.', 'negated'],
  ['Not only the port is shut.', ''],
  ['No doubt it rains.', ''],
  ['The council failed twice.', ''],
  ['Is the port shut?', 'question'],
  ['Will the port not open?', 'negated question'],
  ['If it rains, the port is shut.', 'condition'],
  ['The port shuts unless it rains.', 'condition'],
  ['Should it rain, the port is shut.', 'condition'],
  ['It is unclear whether it rains.', 'condition'],
])('%s', async (sentence, polarity) => {
  expect(await polarityIn(sentence)).toBe(polarity);
});
