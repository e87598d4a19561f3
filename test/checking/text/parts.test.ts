import { expect, test } from 'vitest';
import { ownSentences } from '../../../src/checking/text/check-text.js';
import { partsOf, withoutApposition } from '../../../src/checking/text/parts.js';

const parts = async (text: string) =>
  (await ownSentences(text)).flatMap(({ tokens, start, end }) => partsOf(tokens, text.slice(start, end)));

test.each([
  ['Norland will lower its fees.', ['Norland will lower its fees.']],
  ['Berg is an adviser now, he helps with talks.', ['Berg is an adviser now', 'he helps with talks.']],
  ['If Berg leaves, he will pay.', ['If Berg leaves, he will pay.']],
  ['Norland signed the deal; Sudland did not.', ['Norland signed the deal', 'Sudland did not.']],
  ['Norland signed the deal, but Sudland refused it.', ['Norland signed the deal', 'Sudland refused it.']],
  [
    'The minister visited Norland and met the mayor.',
    ['The minister visited Norland', 'The minister met the mayor.'],
  ],
  [
    'The minister will visit Norland and meet the mayor.',
    ['The minister will visit Norland', 'The minister will meet the mayor.'],
  ],
  ['In March, police searched the port and left.', ['In March, police searched the port', 'police left.']],
  ['It closed because Norland and Sudland were late.', ['It closed because Norland and Sudland were late.']],
  [
    'Sales fell, but sales in Central and Eastern Norland were up.',
    ['Sales fell', 'sales in Central and Eastern Norland were up.'],
  ],
  [
    'It is reported that the cost of legal and economic reforms had grown.',
    ['It is reported that the cost of legal and economic reforms had grown.'],
  ],
  ['Fees and tolls in Norland and Sudland are high.', ['Fees and tolls in Norland and Sudland are high.']],
])('a sentence is split into its parts: %s', async (sentence, expected) => {
  expect(await parts(sentence)).toEqual(expected);
});

test.each([
  ['Ann Berg, the minister, left.', ['Ann Berg left.', 'Ann Berg is the minister.']],
  ['Ann Berg, who heads the port, left.', ['Ann Berg left.', 'Ann Berg heads the port.']],
  ['Ann Berg, 50, left.', ['Ann Berg, 50, left.']],
])('a description of a person, unlike an age, becomes a separate part: %s', (sentence, expected) => {
  expect(withoutApposition(sentence)).toEqual(expected);
});

test('a single line without a period is a sentence if it has a verb', async () => {
  expect(await parts('Norland will lower its fees')).toEqual(['Norland will lower its fees']);
  expect(await parts('Opening remarks')).toEqual([]);
});
