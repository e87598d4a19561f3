import { expect, test } from 'vitest';
import { misquoted } from '../../../src/drafting/model/objections.js';

const SENTENCE = 'Lind said: "We want to sail, but only if we are paid for the ferry."';

test.each([
  ['Lind: "We want to sail."', []],
  ['Lind will sail "if we are paid".', []],
  ['Lind will sail if "we are paid".', []],
  ['Lind: "We are paid for the ferry."', ["it quotes 'We are paid for the ferry.' without 'if'"]],
  ['Lind: "We want to stay."', ["it quotes 'We want to stay.', which is not in the sentence"]],
])('a quotation must be in the sentence, with the word that leaves it open: %s', (line, reasons) => {
  expect(misquoted(line, SENTENCE)).toEqual(reasons);
});

test('a quotation may have other quotation marks and another mark at its end', () => {
  expect(misquoted('Lind: "It isn\'t ours."', '“It isn’t ours,” Lind said.')).toEqual([]);
});
