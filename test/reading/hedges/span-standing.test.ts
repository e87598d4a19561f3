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

test('of two hedges the softer one holds', async () => {
  expect(await standingIn('He will probably resign.')).toBe('likely');
  expect(await standingIn('The mayor allegedly wants to resign.')).toBe('alleged');
});

test('a part of a clause is as soft as the clause', async () => {
  expect(await standingIn('The port may close on Monday.', 'on Monday')).toBe('possible');
});

test('a clause beside it stays as it is', async () => {
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
