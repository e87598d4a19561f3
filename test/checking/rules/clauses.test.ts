import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../../src/checking/rules/overstatement/clauses.js';

describe('asides in a sentence assert nothing', () => {
  const CASES: readonly (readonly [what: string, text: string, left: string])[] = [
    ['parentheses', 'The talks (held in May) failed.', 'The talks   failed.'],
    [
      'a relative clause',
      'The dam, which cost a fortune, prolongs the drought.',
      'The dam, prolongs the drought.',
    ],
    [
      'a description of somebody',
      'The mayor, a likely candidate, owns the mill.',
      'The mayor, owns the mill.',
    ],
    [
      'a clause before the main clause',
      'Though one session is pending, the deal is sealed.',
      'the deal is sealed.',
    ],
    [
      'a comment at the end of the sentence',
      'The rocket reached orbit, something nobody had foreseen.',
      'The rocket reached orbit',
    ],
    [
      'a name, without the predicate after it',
      'The mayor, Eva Lind, suggested Norland lied, a film shows.',
      'The mayor, suggested Norland lied, a film shows.',
    ],
    [
      'a participle clause, without the predicate after it',
      'The firm, founded by Lind, may close in May, staff say.',
      'The firm, may close in May, staff say.',
    ],
    [
      'a participle clause, even with a verb of saying',
      'The union, alleging a likely theft, attacked the firm, a film shows.',
      'The union, attacked the firm, a film shows.',
    ],
    [
      'a quotation of several words',
      'The minister said "we open the port" and left.',
      'The minister said   and left.',
    ],
  ];
  for (const [what, text, left] of CASES) test(what, () => expect(clausesOf(text)).toEqual([left]));
});

describe('insertions that belong to the verb are kept', () => {
  const WHOLE = [
    'The army, it is alleged, shelled the town.',
    'They came, they saw, they won.',
    'The port, staff say, may close in May.',
    'Fares will rise, and with them the rents.',
    'The deal, and with it the peace, that was pending, is at risk.',
  ];
  for (const text of WHOLE) test(text, () => expect(clausesOf(text)).toEqual([text]));

  test('a quotation of one or two words is kept, since it can be the hedge of the source', () => {
    expect(clausesOf('The "most likely" winner lost.')).toEqual(['The most likely winner lost.']);
    expect(clausesOf('The “likely” winner lost.')).toEqual(['The likely winner lost.']);
  });
});

describe('each statement is checked separately', () => {
  const CASES: readonly (readonly [text: string, clauses: readonly string[]])[] = [
    ['The port is open; the strait may close.', ['The port is open', 'the strait may close.']],
    ['Fares will rise,  and commuters will protest.', ['Fares will rise', 'and commuters will protest.']],
    ['Wages rise, so rents may rise.', ['Wages rise', 'so rents may rise.']],
    ['The rich gained, and many call it shabby.', ['The rich gained', 'and many call it shabby.']],
    ['The port has its permit and awaits a decision.', ['The port has its permit', 'awaits a decision.']],
    ['The club has moved and hopes to stay.', ['The club has moved', 'hopes to stay.']],
  ];
  for (const [text, clauses] of CASES) test(text, () => expect(clausesOf(text)).toEqual(clauses));

  test('sentences are also checked separately', () => {
    expect(clausesOf('The fees fell. The port may close.')).toEqual([
      'The fees fell.',
      'The port may close.',
    ]);
  });
});

describe('statements by the same voice are checked together', () => {
  const WHOLE = [
    'Critics say the bridge is ugly and is dear.',
    'The army shelled the town and is looting it, residents said.',
    'The troops are said to have fled and have hidden.',
    'The ministers are to come and go to the harbour.',
  ];
  for (const text of WHOLE) test(text, () => expect(clausesOf(text)).toEqual([text]));
});
