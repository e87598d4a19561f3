import { expect, test } from 'vitest';
import { standingOf } from '../../../src/reading/hedges/span-standing.js';
import { hedgesIn } from './reader.js';

const standingIn = async (sentence: string, part = sentence): Promise<string> => {
  const text = `The day in the harbor\n\n${sentence}`;
  const start = text.indexOf(part);
  return standingOf({ start, end: start + part.length }, await hedgesIn(text));
};

test('a sentence without a hedge is stated', async () => {
  expect(await standingIn('The port is shut.')).toBe('stated');
});

test('the softer of two hedges counts', async () => {
  expect(await standingIn('He will probably resign.')).toBe('likely');
  expect(await standingIn('The mayor allegedly wants to resign.')).toBe('alleged');
});

test('a part of a clause is as soft as the clause', async () => {
  expect(await standingIn('The port may close on Monday.', 'on Monday')).toBe('possible');
});

test('a hedge does not change the next clause', async () => {
  const sentence = 'The bill may pass, but the mayor vetoed it.';
  expect(await standingIn(sentence, 'The bill may pass')).toBe('possible');
  expect(await standingIn(sentence, 'the mayor vetoed it')).toBe('stated');
});

test('a hedge in a minor clause does not soften the sentence', async () => {
  expect(await standingIn('The mayor, who may resign, opened the new port on Monday morning.')).toBe(
    'stated',
  );
});

test('what somebody believes is perceived', async () => {
  expect(await standingIn('Residents believe the dam will break.', 'the dam will break')).toBe('perceived');
});

test.each([
  [
    'Suspected parts of the missing barge drifted into the harbor on Sunday.',
    'drifted into the harbor',
    'stated',
  ],
  [
    'Suspected parts of the missing barge drifted into the harbor on Sunday.',
    'parts of the missing barge',
    'alleged',
  ],
  [
    'The alleged theft took place in the old harbor.',
    'The alleged theft took place in the old harbor',
    'alleged',
  ],
  ['A crate thought to be from the barge was found on the pier.', 'was found on the pier', 'stated'],
  ['A crate thought to be from the barge was found on the pier.', 'to be from the barge', 'perceived'],
  ['The crate is thought to be from the barge.', 'The crate is thought to be from the barge', 'perceived'],
  ['The mayor was called to the court over allegations of fraud.', 'was called to the court', 'stated'],
  ['The mayor was called to the court over allegations of fraud.', 'allegations of fraud', 'alleged'],
  ['The union claims that the crane is broken.', 'the crane is broken', 'alleged'],
  ['Divers measured the hull to determine whether it is safe.', 'Divers measured the hull', 'stated'],
  ['Divers measured the hull to determine whether it is safe.', 'it is safe', 'pending'],
  ['A new captain took charge of the ferry in May.', 'took charge of the ferry', 'stated'],
  ['He faces a charge of theft.', 'He faces a charge of theft', 'alleged'],
  ['Three sailors have been reported injured.', 'Three sailors have been reported injured', 'alleged'],
])('a hedge on a noun softens the noun: %s (%s)', async (sentence, part, expected) => {
  expect(await standingIn(sentence, part)).toBe(expected);
});

test.each([
  ['The police fired into the air to scare the looters.', 'to scare the looters', 'aim'],
  ['The police fired into the air to scare the looters.', 'The police fired into the air', 'stated'],
  ['The divers used a crane to lift the boat.', 'lift the boat', 'stated'],
  ['It is going to be difficult to repair the dam.', 'It is going to be difficult', 'expected'],
  ['The bill is going to be signed on Monday.', 'The bill is going to be signed', 'planned'],
  ['I am not convinced yet that the dam is safe.', 'the dam is safe', 'perceived'],
])('a purpose, an outcome or a doubt softens its clause: %s (%s)', async (sentence, part, expected) => {
  expect(await standingIn(sentence, part)).toBe(expected);
});
