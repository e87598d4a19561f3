import { describe, expect, test } from 'vitest';
import { spelledOut } from '../../../src/drafting/model/false-alarms/abbreviations.js';
import {
  haveBoth,
  isCounted,
  isInName,
  isOfDay,
  isRelativeDay,
  isThisYear,
} from '../../../src/drafting/model/false-alarms/figures.js';
import {
  isBeside,
  isDeniedToo,
  isInOtherClause,
  isPerceiving,
  isSaying,
  repeatsHedge,
  repeatsPurpose,
  repeatsWords,
} from '../../../src/drafting/model/false-alarms/hedges.js';
import { isNamedThing } from '../../../src/drafting/model/false-alarms/named-things.js';
import {
  isForPronoun,
  isNotSwapped,
  isOfEvent,
  isWhole,
} from '../../../src/drafting/model/false-alarms/names.js';
import {
  hasOtherName,
  isNamedNext,
  isPartyMeant,
} from '../../../src/drafting/model/false-alarms/other-names.js';
import { hedgeOf } from '../../../src/drafting/model/false-alarms/own-hedge.js';
import { isClipped, isSpelledOtherwise } from '../../../src/drafting/model/false-alarms/spellings.js';
import {
  isCalledSo,
  isDescribedSo,
  isOpenVoice,
  isSpelledOutHere,
} from '../../../src/drafting/model/false-alarms/voices.js';
import type { Proposal } from '../../../src/drafting/model/proposals.js';

describe('a name in place of another one does not count as swapped', () => {
  test.each([
    [
      'if the other is the name of the person addressed',
      'Lind',
      'Herald',
      'Lind is sad.',
      'She is sad, she told the Herald.',
    ],
    [
      'if the other describes a person by office',
      'Sand',
      'Norland',
      'Sand returns.',
      'Sand rests; the Norland leader returns.',
    ],
    [
      'if it specifies a noun that the source has without a name',
      'Norland',
      'Eastpipe',
      'The agreement between Norland and Sudland is void.',
      'The agreement is void, and so is Eastpipe.',
    ],
    [
      'if it only adds an owner that the source does not name',
      'Lind',
      'Sudland',
      'Ek seconded Lind’s call.',
      'This call was seconded by Ek and the prime minister of Sudland.',
    ],
    [
      'if the other is its abbreviation',
      'Norland',
      'NST',
      'It left at 8:30 p.m. Norland Summer Time.',
      'It left at 8:30 p.m. NST.',
    ],
    ['if it is part of a longer name', 'NPB', 'Sudland', 'Grey-NPB closed.', 'Grey-NPB closed in Sudland.'],
    ['if it is a word of the other', 'Moderate', 'Norland Moderate Party', 'The Moderate vote.', 'It voted.'],
    ['if the source has it as a handle', 'Ann Lind', 'Ek', 'Ek told Ann Lind.', 'Ek told @DrAnnLind.'],
    [
      'if it is the family of somebody in the source',
      'Linds',
      'Ek',
      'He told the Linds.',
      'He told Ann Lind.',
    ],
    [
      'if the source has a longer name',
      'Board',
      'Save Otters',
      'The Board met.',
      'The Board to Save Otters met.',
    ],
    [
      'if the other is a place in it',
      'Kenyan',
      'Port Lind',
      'A Kenyan school shut.',
      'Port Lind school in western Kenya shut.',
    ],
    ['if one letter differs', 'Kalan Sabz', 'Kalan Sabs', 'Kalan Sabz is old.', 'Kalan Sabs is old.'],
  ])('%s', (_, said, source, text, sentence) => {
    expect(isNotSwapped({ said, source }, text, sentence)).toBe(true);
  });

  test('unless the place is another one', () => {
    const exchanged = { said: 'Ugandan', source: 'Port Lind' };
    const source = 'Port Lind school in western Kenya shut.';
    expect(isNotSwapped(exchanged, 'A Ugandan school shut.', source)).toBe(false);
  });

  test('unless both names are the subjects of the same action', () => {
    const exchanged = { said: 'Norland', source: 'Sudland' };
    expect(isNotSwapped(exchanged, 'Norland refused.', 'Sudland refused.')).toBe(false);
  });

  test('unless the source has the same noun with the other name', () => {
    const exchanged = { said: 'Norland', source: 'Sudland' };
    expect(isNotSwapped(exchanged, 'The port of Norland is shut.', 'The port of Sudland is shut.')).toBe(
      false,
    );
  });
});

test('two numbers count as repeated only if they are in the same order', () => {
  const numbers = { said: '259', source: 'eleven' };
  const source = '259 on board and eleven on the ground died.';
  expect(haveBoth(numbers, '259 people and eleven others died.', source)).toBe(true);
  expect(haveBoth(numbers, 'Of those eleven died, and 259 others.', source)).toBe(false);
});

test('the number of names in a list in the source is not a new figure', () => {
  const source = 'It runs the schools Norland Hall and Sud College in Port Grey.';
  expect(isCounted('two', source)).toBe(true);
  expect(isCounted('three', source)).toBe(false);
  expect(isCounted('three', 'Ann Berg, Carl Lind and Tom Dahl met.')).toBe(true);
  expect(isCounted('two', 'Ann Berg, Carl Lind and Tom Dahl met.')).toBe(false);
});

test('days given relative to another day are not compared with dates', () => {
  expect(isRelativeDay('Wednesday, September 25', 'December', 'The previous day, it fell in December.')).toBe(
    true,
  );
  expect(isRelativeDay('A day earlier', 'December', 'The previous day, it fell in December.')).toBe(true);
  expect(isRelativeDay('Wednesday, September 25', 'December', 'It fell in December.')).toBe(false);
  expect(isRelativeDay('Thursday', 'Friday', 'On Friday, it fell, as it had the previous day.')).toBe(true);
  expect(isRelativeDay('Wednesday', 'Friday', 'On Friday, it fell, as it had the previous day.')).toBe(false);
  expect(isRelativeDay('May 17', 'tomorrow', 'It will close tomorrow.')).toBe(true);
  expect(isRelativeDay('40', '30', 'The previous day, 30 fell.')).toBe(false);
});

test('a hedge can be repeated in a different form', () => {
  expect(repeatsHedge('has suggested', 'The suggestion is that it is old.')).toBe(true);
  expect(repeatsHedge('may', 'It is old.')).toBe(false);
});

test.each([
  [
    'about another clause',
    'Ek left early.',
    'Ek, who has been charged with fraud, left early.',
    'been charged',
    true,
  ],
  [
    'about its own clause',
    'Ek committed fraud.',
    'Ek, who has been charged with fraud, left early.',
    'been charged',
    false,
  ],
  [
    'about the relative clause',
    'The Grey harbor has been closed for years.',
    'They agreed to reopen the Grey harbor, which has been closed for years.',
    'agreed to',
    true,
  ],
  [
    'about the hedged action',
    'They reopen the Grey harbor.',
    'They agreed to reopen the Grey harbor, which has been closed for years.',
    'agreed to',
    false,
  ],
])('the program recognizes whether a hedge applies to a claim %s', (_, claim, sentence, hedge, isNone) => {
  expect(isBeside(hedge, claim, sentence)).toBe(isNone);
});

test('a claim may name a thing that its sentence only describes, if the text has only one such name', () => {
  const article = 'Norland passed the Clean Rivers Act. The Act bans plastic. Critics attack the law.';
  const is = (text: string, sentence: string, whole = article) =>
    isNamedThing('Clean Rivers Act', text, sentence, whole);
  expect(is('The Clean Rivers Act bans plastic.', 'The Act bans plastic.')).toBe(true);
  expect(is('Critics attack the Clean Rivers Act.', 'Critics attack the law.')).toBe(true);
  expect(is('The Clean Rivers Act bans plastic.', 'The Data Act bans plastic.')).toBe(false);
  expect(is('The Clean Rivers Act bans plastic.', 'The ban covers plastic.')).toBe(false);
  expect(
    is('The Clean Rivers Act bans plastic.', 'The Act bans plastic.', `${article} So does the Data Act.`),
  ).toBe(false);
});

test('a number that is part of a name in the text is not a figure', () => {
  const article = 'Norland Air Flight 17 is missing. The flight left on May 17.';
  expect(isInName('17', 'Flight 17 left at noon.', 'The flight left at noon.', article)).toBe(true);
  expect(isInName('17', 'Flight 17 left at noon.', 'Flight 12 left at noon.', article)).toBe(false);
  expect(isInName('17', 'It left on May 17.', 'It left at noon.', article)).toBe(false);
  expect(isInName('19', 'Flight 19 left at noon.', 'The flight left at noon.', article)).toBe(false);
  expect(isInName('17', 'Flight 17 left with 17 people.', 'The flight left with 40 people.', article)).toBe(
    false,
  );
});

test.each([
  ['a missing letter', 'Harbor Administration', 'the Harbor Adminstration said', true],
  ['two letters swapped', 'Malaysian minister', 'the Malyasian minister said', true],
  ['a name spelled correctly', 'Harbor Administration', 'the Harbor Administration said', false],
  ['a short name', 'Iran', 'Iraq said', false],
  ['a different name', 'Slovakian minister', 'the Slovenian minister said', false],
])('a typing error does not make a different name: %s', (_, name, sentence, isSlip) => {
  expect(isSpelledOtherwise(name, sentence)).toBe(isSlip);
});

test('a name is found with the capitalized words around it', () => {
  const source = 'She ruled for the Norland Department of Justice.';
  expect(isWhole('Department', 'She ruled for the Department of Justice in May.', source)).toBe(true);
  expect(isWhole('Department', 'She ruled for the Department of Trade in May.', source)).toBe(false);
});

test.each([
  ['felt', 'It was a success.', true],
  ['do not think', 'It is not right to stay away.', true],
  ['do not think', 'It is right to stay away.', false],
  ['may', 'It is a success.', false],
])('naming the perceiver may replace the hedge “%s” in “%s”: %s', (hedge, text, isTheirs) => {
  expect(isPerceiving(hedge, text)).toBe(isTheirs);
});

test.each([
  ['a different verb', 'rejects', 'The firm refutes the allegation.', true],
  ['a different form', 'had no jurisdiction', 'The court did not have jurisdiction.', true],
  ['no denial', 'had no jurisdiction', 'The court had jurisdiction.', false],
  [
    'a denial of something else',
    'had no jurisdiction',
    'The court had jurisdiction, but no judge came to the hall.',
    false,
  ],
])(
  'the program recognizes whether a source contains the same denial: %s',
  (_, words, sentences, isDenied) => {
    expect(isDeniedToo(words, sentences)).toBe(isDenied);
  },
);

test.each([
  ['initials', 'Associated Press', 'AP', true],
  ['part of the name', 'Eva Lind Berg', 'Lind', true],
  ['initials after those of a country', 'Norland Harbor Safety Agency', 'HSA', true],
  ['somebody else', 'Jon Ek', 'Eva Lind', false],
  ['other initials', 'Associated Press', 'AFP', false],
])('the program recognizes whether two names are those of the same speaker: %s', (_, name, found, isSame) => {
  expect(isCalledSo(name, found)).toBe(isSame);
});

test('the reviewer decides whether somebody in the sentence is the speaker', () => {
  const finding = { kind: 'other-voice', words: { claim: 'Eva Lind' } } as const;
  const voice = { kind: 'named', name: 'Eva Lind' } as const;
  const article = 'Eva Lind put forth the notion. The court was full.';
  expect(isOpenVoice(finding, voice, 'Eva Lind put forth the notion.', article)).toBe(true);
  expect(isOpenVoice(finding, voice, 'The court was full.', article)).toBe(false);
  expect(isOpenVoice(finding, voice, 'She left.', `${article} She left.`)).toBe(true);
  expect(isOpenVoice(finding, voice, 'She left.', 'Tom Dahl spoke. She left.')).toBe(false);
});

test('the reviewer decides to whom a pronoun in the sentence refers', () => {
  expect(isForPronoun({ kind: 'swapped', words: { claim: 'Eva Lind', source: 'she' } })).toBe(true);
  expect(isForPronoun({ kind: 'swapped', words: { claim: 'Eva Lind', source: 'Jon Ek' } })).toBe(false);
});

test('a place may only identify the event', () => {
  const article = 'Fire in Norland kills two\n\nA fire broke out in Norland on Monday.';
  expect(isOfEvent('Norland', 'The Norland fire began at noon.', article)).toBe(true);
  expect(isOfEvent('Norland', 'Norland closed the port.', article)).toBe(false);
  expect(isOfEvent('Sudland', 'The Sudland fire began at noon.', article)).toBe(false);
});

test('a hedge does not apply to a claim about another clause', () => {
  const sentence = 'Norland grew last year, but talks with Sudland may fail.';
  expect(isInOtherClause('may', 'Norland grew in 2023.', sentence)).toBe(true);
  expect(isInOtherClause('may', 'There are talks with Sudland.', sentence)).toBe(false);
});

test('a hedge does not apply to a relative clause that ends before it', () => {
  const sentence = 'Norland read the report, which lists the costs, in an attempt to find the flaws.';
  expect(isInOtherClause('in an attempt to', 'The report lists the costs.', sentence)).toBe(true);
  expect(isInOtherClause('in an attempt to', 'Norland lists the flaws.', sentence)).toBe(false);
});

test('a claim may repeat the infinitive after a hedge that is only "to"', () => {
  const sentence = 'Lind used the vote to close the port.';
  expect(repeatsPurpose('to', 'Lind used the vote to close it.', sentence)).toBe(true);
  expect(repeatsPurpose('to', 'Lind closed the port.', sentence)).toBe(false);
  expect(repeatsPurpose('in order to', 'Lind used the vote to close it.', sentence)).toBe(false);
});

test.each([
  ['accused', 'Lind cheats voters.', true],
  ['they claim', 'Lind cheats voters.', true],
  ['reports', 'Lind cheats voters.', true],
  ['claims', 'Lind has been proved to cheat voters.', false],
  ['claims', 'Lind cheats voters, as records show.', false],
  ['may', 'Lind cheats voters.', false],
  ['is suspected of', 'Lind cheats voters.', false],
])(
  'the voice of a claim expresses the hedge “%s” only if it is a verb of saying: %s',
  (hedge, text, isExpressed) => {
    expect(isSaying(hedge, text)).toBe(isExpressed);
  },
);

test.each([
  ['initials', 'The BoN met.', 'The Bank of Norland met.', 'The Bank of Norland met.'],
  ['initials of common words', 'The PM left.', 'The prime minister left.', 'The prime minister left.'],
  ['a plural', 'Two MPs left.', 'Two members of parliament left.', 'Two members of parliament left.'],
  [
    'the first syllable',
    'It is up to the Fed.',
    'The Federal Council met.',
    'It is up to the Federal Council.',
  ],
  ['an abbreviation of the source', 'The BoN met.', 'The BoN is the Bank of Norland.', 'The BoN met.'],
  ['initials of other words', 'The BoN met.', 'The Bank of Sudland met.', 'The BoN met.'],
  ['a quotation', 'The "BoN" met.', 'The Bank of Norland met.', 'The "BoN" met.'],
  ['a time of day', 'It closes at 6 PM.', 'The prime minister left.', 'It closes at 6 PM.'],
])('short forms are spelled out with the words of the source: %s', (_, line, sources, full) => {
  expect(spelledOut(line, sources)).toBe(full);
});

test('a claim may repeat the words of a hedge in any form', () => {
  expect(repeatsWords('blame him for', 'Critics blamed Lind for the fires.')).toBe(true);
  expect(repeatsWords('would', 'Lind would leave.')).toBe(false);
});

test.each([
  ['Liberal Democrats', 'The Lib Dems left.', true],
  ['Liberal Democrats', 'The Liberal Democrats left.', false],
  ['Liberal Democrats', 'The Lib Cons left.', false],
])('the program recognizes whether the name %s is shortened in: %s', (name, text, isSame) => {
  expect(isClipped(name, text)).toBe(isSame);
});

test.each([
  ['a Norland minister', 'Norland minister Eva Lind left.', true],
  ['the minister for ports', 'Lind, who became minister in May, left.', true],
  [
    'a Norland minister',
    'Norland minister Otto Berg left. Later that day, in the rain, Eva Lind sang.',
    false,
  ],
  ['a woman', 'The woman, Eva Lind, left.', false],
])('the program recognizes whether %s may be Eva Lind if the article says: %s', (found, article, isSame) => {
  expect(isDescribedSo('Eva Lind', found, article)).toBe(isSame);
});

describe('a name that is not in the sentence', () => {
  const article =
    'An artist has denied it. The minister was cross. Eva Lind said in 2003 that she had not done it.';
  const finding = { kind: 'not-in-sentence' as const, words: { claim: 'Eva Lind' } };

  test('is a question for the reviewer if the text gives the name soon after a description', () => {
    expect(isNamedNext(finding, 'An artist has denied it.', article)).toBe(true);
  });

  test.each([
    ['the sentence describes nobody', 'Somebody has denied it.', finding],
    ['the text does not contain it', 'An artist has denied it.', { ...finding, words: { claim: 'Otto Ek' } }],
    ['it is a number', 'An artist has denied it.', { ...finding, words: { claim: '2003' } }],
    [
      'the objection is of a different kind',
      'An artist has denied it.',
      { ...finding, kind: 'swapped' as const },
    ],
  ])('is refused if %s', (_reason, sentence, other) => {
    const text = article.replace('An artist has denied it.', sentence);
    expect(isNamedNext(other, sentence, text)).toBe(false);
  });

  test('can be a different name for the same party or country', () => {
    expect(hasOtherName('Conservative', 'Tory leader Nils Ek left.')).toBe(true);
    expect(hasOtherName('Russia', 'The Russian government agreed.')).toBe(true);
    expect(hasOtherName('American', 'Officials in the US agreed.')).toBe(true);
    expect(hasOtherName('Beijing', 'The Chinese government agreed.')).toBe(true);
    expect(hasOtherName('Beijing', 'A Chinese firm agreed.')).toBe(false);
    expect(hasOtherName('Labour', 'Tory leader Nils Ek left.')).toBe(false);
    expect(hasOtherName('France', 'The Russian government agreed.')).toBe(false);
  });
});

describe('an objection is a false alarm if', () => {
  test('a day only identifies an event', () => {
    expect(isOfDay('Tuesday', "Tuesday's vote is close.", "Ek will attend Tuesday's vote.")).toBe(true);
    expect(isOfDay('Monday', "Monday's vote is close.", "Ek will attend Tuesday's vote.")).toBe(false);
  });

  test('the claim adds the year of the text', () => {
    expect(isThisYear('summer 2004', 'A poll this summer was close.', '2004-11-09')).toBe(true);
    expect(isThisYear('summer 2003', 'A poll this summer was close.', '2004-11-09')).toBe(false);
  });

  test('the sentence has the initials of a name', () => {
    expect(isSpelledOutHere('Port Safety Officers', 'New PSOs can be hired.')).toBe(true);
    expect(isSpelledOutHere('Port Union Officers', 'New PSOs can be hired.')).toBe(false);
  });

  test('the claim names the party that the text named last', () => {
    const article = 'Labour has a plan. The Tory plan is new. It would close the port.';
    expect(isPartyMeant('Tories', 'It would close the port.', article)).toBe(true);
    expect(isPartyMeant('Labour', 'It would close the port.', article)).toBe(false);
    expect(isPartyMeant('Tories', 'The Tory plan is new.', article)).toBe(false);
  });
});

test('first words of a hedge that its sentence does not have in this place are dropped', () => {
  const proposal = { hedge: 'is looking for', standing: 'aim' } as Proposal;
  expect(hedgeOf(proposal, undefined, 'Lind is also looking for savings.')).toBe('looking for');
  expect(hedgeOf(proposal, undefined, 'Lind wants savings.')).toBe('is looking for');
});
