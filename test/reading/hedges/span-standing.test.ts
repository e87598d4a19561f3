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

test('the softer of two hedges determines the standing', async () => {
  expect(await standingIn('He will probably resign.')).toBe('likely');
  expect(await standingIn('The mayor allegedly wants to resign.')).toBe('alleged');
});

test('part of a clause has the standing of the clause', async () => {
  expect(await standingIn('The port may close on Monday.', 'on Monday')).toBe('possible');
});

test('a hedge does not affect the next clause', async () => {
  const sentence = 'The bill may pass, but the mayor vetoed it.';
  expect(await standingIn(sentence, 'The bill may pass')).toBe('possible');
  expect(await standingIn(sentence, 'the mayor vetoed it')).toBe('stated');
});

test('a hedge in a relative clause does not soften the sentence', async () => {
  expect(await standingIn('The mayor, who may resign, opened the new port on Monday morning.')).toBe(
    'stated',
  );
});

test('a plan or proposal that is only the subject does not soften the sentence', async () => {
  expect(await standingIn('The plan to repair the two old ships was rejected by the council.')).toBe(
    'stated',
  );
  expect(await standingIn('A scheme to repair the ships would be extended.')).toBe('expected');
  const told = 'a scheme to repair the ships could be extended';
  expect(await standingIn(`Berg said ${told}.`, told)).toBe('possible');
});

test('the content of a belief has the standing “perceived”', async () => {
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
])('a hedge that belongs to a noun softens only the noun: %s (%s)', async (sentence, part, expected) => {
  expect(await standingIn(sentence, part)).toBe(expected);
});

test.each([
  ['The police fired into the air to scare the looters.', 'to scare the looters', 'aim'],
  ['The police fired into the air to scare the looters.', 'The police fired into the air', 'stated'],
  ['The divers used a crane to lift the boat.', 'lift the boat', 'stated'],
  ['It is going to be difficult to repair the dam.', 'It is going to be difficult', 'expected'],
  ['The bill is going to be signed on Monday.', 'The bill is going to be signed', 'planned'],
  ['I am not convinced yet that the dam is safe.', 'the dam is safe', 'perceived'],
])(
  'a purpose, an outcome or a doubt softens only its own clause: %s (%s)',
  async (sentence, part, expected) => {
    expect(await standingIn(sentence, part)).toBe(expected);
  },
);

test.each([
  ['The port was shut and is not expected to open.', 'The port was shut', 'stated'],
  ['The port was shut and is not expected to open.', 'is not expected to open', 'expected'],
  ['The bank kept its rate and said prices would fall.', 'The bank kept its rate', 'stated'],
  ['The council rejected the plan but may vote again.', 'may vote again', 'possible'],
  ['The group claimed the captain had lied and was drunk.', 'was drunk', 'alleged'],
  ['Residents believe the dam is safe and has been checked.', 'has been checked', 'perceived'],
  ['Lind refused to say whether she would resign.', 'Lind refused', 'stated'],
  ['It is unclear whether the ship will sail.', 'the ship will sail', 'pending'],
  ['It was not yet clear whether the ship had sunk.', 'the ship had sunk', 'pending'],
  ['A test could show whether the hull cracked.', 'the hull cracked', 'possible'],
  ['We think the parts which were found are new.', 'are new', 'perceived'],
  ['Lind may sell the ferry which sank in May.', 'which sank in May', 'stated'],
])(
  'a hedge applies to the clauses that it introduces, but not to a verb that is merely coordinated with the clause of the hedge: %s (%s)',
  async (sentence, part, expected) => {
    expect(await standingIn(sentence, part)).toBe(expected);
  },
);

test.each([
  ['The firm launched a campaign to win back drivers.', 'The firm launched a campaign', 'stated'],
  ['The firm launched a campaign to win back drivers.', 'win back drivers', 'aim'],
  ['The court denied a request for more time.', 'The court denied a request', 'stated'],
  ['The council has a plan to close the pool.', 'The council has a plan to close the pool', 'planned'],
  ['The trial, expected to last a month, opened in Bergen.', 'opened in Bergen', 'stated'],
  ['A bridge designed to carry trams was shut.', 'was shut', 'stated'],
  ['A bridge designed to carry trams was shut.', 'designed to carry trams', 'aim'],
  ['The strike is expected to last a month.', 'to last a month', 'expected'],
  ['There are two teams scheduled to start.', 'There are two teams scheduled to start', 'planned'],
  ['The police rejected claims that he lied and said he was ill.', 'said he was ill', 'stated'],
])(
  'a purpose clause or participle that modifies a noun softens only its own words: %s (%s)',
  async (sentence, part, expected) => {
    expect(await standingIn(sentence, part)).toBe(expected);
  },
);

test.each([
  ['To save fuel, the crew sailed at night.', 'To save fuel', 'aim'],
  ['To save fuel, the crew sailed at night.', 'the crew sailed at night', 'stated'],
  ['To begin with, the crew was tired.', 'To begin with', 'stated'],
  ['Lind said it would “finally help” the town.', 'it would “finally help” the town', 'planned'],
  ['Berg is skeptical that the crew, who are tired, will agree.', 'will agree', 'perceived'],
  ['But I’m sure that it was a seaplane.', 'it was a seaplane', 'perceived'],
  ['There are doubts about how it will end.', 'it will end', 'pending'],
  ['No official confirmation was given.', 'No official confirmation was given', 'pending'],
])(
  'hedges in opening phrases, in quotations and in expressions of doubt have the right scope: %s (%s)',
  async (sentence, part, expected) => {
    expect(await standingIn(sentence, part)).toBe(expected);
  },
);

test.each([
  ['Lind said divers found a car and that an arrest was imminent.', 'divers found a car', 'stated'],
  ['Lind believes that it sank and that nobody came.', 'nobody came', 'perceived'],
  ['The ferry was cancelled and schools will stay shut.', 'The ferry was cancelled', 'stated'],
  ['The ferry was cancelled and schools will stay shut.', 'schools will stay shut', 'planned'],
  ['Prices and wages will rise.', 'Prices and wages will rise', 'expected'],
  ['Economists had forecast 2.4 percent.', 'Economists had forecast 2.4 percent', 'expected'],
  ['A report claimed last week that data was sold.', 'data was sold', 'alleged'],
  ['The office opened a preliminary inquiry.', 'opened a preliminary inquiry', 'stated'],
])('clauses joined without a comma are distinguished: %s (%s)', async (sentence, part, expected) => {
  expect(await standingIn(sentence, part)).toBe(expected);
});

test.each([
  ['The mayor faced protests amid fears of a flood.', 'The mayor faced protests', 'stated'],
  ['The mayor faced protests amid fears of a flood.', 'fears of a flood', 'perceived'],
  ['The crew heard of the fire and wanted to help.', 'The crew heard of the fire', 'stated'],
  ['The crew heard of the fire and wanted to help.', 'wanted to help', 'aim'],
  ['Crowds marched for a law that may lower the fees.', 'Crowds marched', 'stated'],
  ['Crowds marched for a law that may lower the fees.', 'may lower the fees', 'possible'],
  ['In a note sent on Monday, Lind said she would resign.', 'sent on Monday', 'stated'],
  ['In a note sent on Monday, Lind said she would resign.', 'she would resign', 'planned'],
  ['The hull was far thicker than had been believed.', 'The hull was far thicker', 'stated'],
  ['The firm sold a dock reportedly worth six million.', 'The firm sold a dock', 'stated'],
  ['The firm knew of it, a claim Norline denies.', 'The firm knew of it', 'alleged'],
])(
  'the verb that governs a hedge is not softened, unless the hedge is in apposition to the clause: %s (%s)',
  async (sentence, part, expected) => {
    expect(await standingIn(sentence, part)).toBe(expected);
  },
);

test.each([
  ['Lind claims he was there until ten and then left.', 'then left', 'alleged'],
  ['Analysts think it fell because the pier was old.', 'the pier was old', 'perceived'],
  ['The firm will send a note after the deadline and pay.', 'pay', 'planned'],
  ['The agency claims the firm sold docks, cranes, and boats with leaks.', 'boats with leaks', 'alleged'],
  ['I suspect they will not go, we have tried before.', 'we have tried before', 'stated'],
  ['Lind charged Berg with theft, and ordered a search.', 'ordered a search', 'stated'],
  ['Despite attempts to stop it, the march began.', 'the march began', 'stated'],
  ['Despite attempts to stop it, the march began.', 'stop it', 'aim'],
  ['This may be one reason why the pier fell.', 'one reason why the pier fell', 'possible'],
])(
  'a hedge applies to its clause and the clauses that depend on it: %s (%s)',
  async (sentence, part, expected) => {
    expect(await standingIn(sentence, part)).toBe(expected);
  },
);

test.each([
  ['Lind has no intention of leaving.', 'stated'],
  ['Lind is not going to talk about it.', 'stated'],
  ['So far no group has claimed responsibility.', 'stated'],
  ['Lind has not been charged with theft.', 'stated'],
  ['A group has claimed responsibility.', 'alleged'],
])('only a plan or allegation that is not negated softens a sentence: %s', async (sentence, expected) => {
  expect(await standingIn(sentence)).toBe(expected);
});

test.each([
  'No one tried to storm the port.',
  'The council issued warnings against attempts to enter the port.',
  'There is already widespread anger over the mayor’s plans to close the port.',
  'The ruling is a blow to efforts to get damages.',
  'The firm had kept all its promises to the crew.',
  'He was betrayed by a friend and sent to Perm 35.',
  'Nine towns had bid to host it.',
])('words that can express a plan or an aim do not soften a fact: %s', async (sentence) => {
  expect(await standingIn(sentence)).toBe('stated');
});

test.each([
  ['The mayor tried to storm the port.', 'aim'],
  ['The mayor announced plans to close the port.', 'planned'],
  ['Berg was reputedly responsible for the fire.', 'alleged'],
])('the standing is recognized in: %s', async (sentence, standing) => {
  expect(await standingIn(sentence)).toBe(standing);
});
