import { expect, test } from 'vitest';
import { assertionIn, isRemark, splitRemark } from '../../src/briefing/remark.js';

test('a remark that the text omits something can follow a statement', () => {
  expect(splitRemark('Tests failed; the text does not say why.')).toEqual({
    statementText: 'Tests failed.',
    remark: 'The text does not say why.',
  });
});

test('a remark after a colon can explain a statement', () => {
  expect(splitRemark('The sale is only announced: the text gives no date.').statementText).toBe(
    'The sale is only announced.',
  );
});

test('a remark can be a separate sentence after a statement', () => {
  expect(splitRemark('The council may be next. The text reports no decision.')).toEqual({
    statementText: 'The council may be next.',
    remark: 'The text reports no decision.',
  });
});

test('a remark is a single sentence', () => {
  expect(isRemark('The text does not say why.')).toBe(true);
  expect(isRemark('The text does not say why. Norland did it.')).toBe(false);
});

test('a remark on the kind of text says nothing else', () => {
  expect(isRemark('The text is a commentary on the fall of Norland.')).toBe(false);
  expect(isRemark('The text is a speech.')).toBe(false);
});

test.each([
  'The text reports no answer.',
  'The text gives the arguments only in summary.',
  'The quoted words do not say who fired.',
  'Only the headline says that arrests were confirmed.',
  'Nothing in the text announces a change.',
  'The text is a commentary.',
  'This is an analysis, not a report.',
  'For Lind, the text names wins in Norland and Sudland, but not in Tarsk.',
])('“%s” is a remark', (sentence) => {
  expect(isRemark(sentence)).toBe(true);
});

test.each([
  'The text gives the mayor’s arguments.',
  'The quoted words are a promise.',
  'The mayor reports no answer.',
])('“%s” is not a remark', (sentence) => {
  expect(isRemark(sentence)).toBe(false);
});

test.each([
  ['Do not say that Lind has resigned: that is the opposition’s word.', ''],
  ['Do not tell of secret talks: only the headline has them.', ''],
  ['Never add the two figures.', ''],
  ['“Stolen” is the word of Lind.', '“Stolen” is the word of Lind.'],
])(
  'only a sentence that is neither an instruction nor a remark asserts something: %s',
  (sentence, assertion) => {
    expect(assertionIn(sentence)).toBe(assertion);
  },
);
