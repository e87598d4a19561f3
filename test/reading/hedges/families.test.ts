import { expect, test } from 'vitest';
import { hedgesOf } from './reader.js';

/** A sentence for each word family, with the hedges that must be found in it. */
const HEDGED: readonly (readonly [sentence: string, ...hedges: string[]])[] = [
  ['The firm pledged a refund.', 'planned: pledged a'],
  ['The mayor promised in a letter to clear the streets.', 'planned: promised in a letter to'],
  ['The league is minded to ban him.', 'planned: minded to'],
  ['The council resolved to sell the pool.', 'planned: resolved to'],
  ['An agreement is imminent.', 'expected: imminent'],
  ['A strike looms.', 'expected: looms'],
  ['A victory looks certain.', 'expected: looks certain'],
  ['Sales are seen rising by a fifth.', 'expected: seen rising'],
  ['The firm is on the brink of collapse.', 'expected: on the brink of'],
  ['It is only a matter of time.', 'expected: a matter of time'],
  ['The plan is certain to fail.', 'expected: certain to'],
  ['There is a good chance of rain.', 'possible: There is a good chance of'],
  ['It is virtually certain.', 'likely: virtually certain'],
  ['It is conceivable that he left.', 'possible: conceivable'],
  ['There is a risk of a flood.', 'possible: There is a risk of'],
  ['The dam is at risk of collapse.', 'possible: at risk of'],
  ['The town risks losing its school.', 'possible: risks losing'],
  ['A ban is on the table.', 'possible: on the table'],
  ['The vote is too close to call.', 'possible: too close to call'],
  ['The letter appears genuine.', 'perceived: appears'],
  ['The letter looks very old.', 'perceived: looks'],
  ['The letter sounds like a threat.', 'perceived: sounds like'],
  ['Police are treating the death as suspicious.', 'perceived: treating the death as suspicious'],
  ['Evidence points to arson.', 'perceived: points to arson'],
  ['There are signs that the bank is in trouble.', 'perceived: signs that'],
  ['The results suggest a link.', 'perceived: results suggest'],
  ['The results hint at a link.', 'perceived: hint at'],
  ['He is arguably the best.', 'perceived: arguably'],
  ['The outcome remains in doubt.', 'pending: remains in doubt'],
  ['Nobody knows who fired.', 'pending: Nobody knows'],
  ['The deal hinges on a vote.', 'pending: hinges on'],
  ['The deal depends on how they vote.', 'pending: depends on how'],
  ['The deal must be approved by parliament.', 'pending: must be approved'],
  ['The report could not be independently verified.', 'pending: could not be independently verified'],
  ['The jury is still out on the drug.', 'pending: jury is still out'],
  ['It is too early to say.', 'pending: too early to say'],
  ['The firm is exploring options.', 'pending: exploring options'],
  ['He is being investigated for fraud.', 'alleged: investigated for'],
  ['He has been linked to the theft.', 'alleged: been linked to'],
  ['He is wanted for murder.', 'alleged: wanted for'],
  ['The supposed expert left.', 'alleged: supposed'],
  ['It was reported that he left.', 'alleged: It was reported that'],
  ['It has been suggested that he left.', 'alleged: It has been suggested that'],
  ['Legend has it that he left.', 'alleged: Legend has it'],
  ['There is talk of a merger.', 'alleged: There is talk of'],
  ['He knew of the leak, an accusation the firm denies.', 'alleged: an accusation'],
  ['The firm is eyeing a sale.', 'pending: eyeing'],
  ['They are fighting to keep the school open.', 'aim: fighting to'],
  ['The towns are vying for the station.', 'aim: vying for'],
  ['They left early so as not to meet him.', 'aim: so as not to'],
  ['The group aspires to lead.', 'aim: aspires to'],
];

test.each(HEDGED)('%s', async (sentence, ...hedges) => {
  expect(await hedgesOf(sentence)).toEqual(hedges);
});

/** The same words in another sense. */
const STATED = [
  'The pledge was signed in Bergen.',
  'He promised the crew.',
  'The imminent storm closed the port.',
  'The ship appears in the paper.',
  'He looked at the sea.',
  'The bell sounded at noon.',
  'The doctors treated him as a friend.',
  'The signs were painted red.',
  'The cups stood on the table.',
  'The law reduces the risk of cancer.',
  'He points to the map.',
  'The road links Bergen to the port.',
  'The team fought on Monday.',
  'The paper reported the sale.',
  'The town depends on tourism.',
  'The results were published.',
];

test.each(STATED)('no hedges in: %s', async (sentence) => {
  expect(await hedgesOf(sentence)).toEqual([]);
});
