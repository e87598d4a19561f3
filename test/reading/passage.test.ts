import { expect, test } from 'vitest';
import { passageOf } from '../../src/reading/passage.js';
import { readText } from '../../src/reading/read.js';

const TEXT =
  'Harbor to close\n\nThe harbor was busy on Monday. Officials said that it is likely to close. Ships wait outside.\n';
const CLAIM = { at: '0.P1.s2', text: 'It is likely to close.', quote: undefined, hedge: 'likely' };

test('a passage is the sentence of a claim, with its hedge and voice marked, between the sentences before and after it', async () => {
  const reading = await readText({ text: TEXT, details: {} });
  const start = reading.text.indexOf('it is likely');
  const passage = passageOf(reading, { ...CLAIM, span: { start, end: start + 21 } }, true);
  expect(passage).toEqual({
    before: 'The harbor was busy on Monday.',
    parts: [
      { text: 'Officials', is: 'voice' },
      { text: ' ' },
      { text: 'said', is: 'voice' },
      { text: ' that it is ' },
      { text: 'likely', is: 'hedge' },
      { text: ' to close.' },
    ],
    after: 'Ships wait outside.',
  });
});

test('if the text has changed, a claim is found only by its words', async () => {
  const changed = await readText({ text: `${TEXT}\nA storm came. It is likely to close.\n`, details: {} });
  expect(passageOf(changed, CLAIM, false)?.before).toBe('A storm came.');
  expect(passageOf(changed, { ...CLAIM, text: 'It will rain.' }, false)).toBeUndefined();
});
