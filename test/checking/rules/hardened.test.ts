import { expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { STANDINGS, type Standing } from '../../../src/briefing/standing.js';
import { hardened, hardenedClaim } from '../../../src/checking/rules/overstatement/detect-overstatement.js';
import { exampleFile } from '../../support/example.js';
import { hardeningReport, LABELED, score } from '../../tools/hardening.js';
import { at, linesOf, problemsOf } from './sound.js';

const half = (name: string) => LABELED.filter((one) => one.half === name);

test('there are at least 300 labeled sentences without duplicates, and half of those for each standing are hardened', () => {
  expect(LABELED.length).toBeGreaterThanOrEqual(300);
  expect(new Set(LABELED.map(({ standing, text }) => `${standing} ${text}`)).size).toBe(LABELED.length);
  for (const standing of STANDINGS.filter((one) => one !== 'stated')) {
    const some = LABELED.filter((one) => one.standing === standing);
    expect([standing, some.filter((one) => one.hardened).length * 2]).toEqual([standing, some.length]);
  }
});

// These figures are in CONTRIBUTING.md: update them there when the lists change.
test('the word lists make at most one mistake on the development half', () => {
  expect(score(half('development'))).toEqual({ found: 415, wronglyFound: 0, missed: 1, passed: 428 });
});

test('precision and recall on sentences never used for tuning are as stated in CONTRIBUTING.md', () => {
  expect(score(half('fresh'))).toEqual({ found: 107, wronglyFound: 3, missed: 13, passed: 117 });
});

test('the report names each half and each standing', () => {
  const names = hardeningReport()
    .split('\n')
    .filter((line) => line.includes('sentences'))
    .map((line) => line.trim().split(/[ :]/)[0]);
  const rows = (name: string) => [name, ...STANDINGS];
  expect(names).toEqual([...rows('development'), ...rows('fresh')]);
});

const NOT_LOOKED_AT =
  "trip.json: skipped hardened-claim, hardened-summary, hardened-position, hardened-title, since these rules apply only to English and the language of the file is 'de'";

type Change = (file: BriefingFile) => void;

const CASES: readonly (readonly [what: string, change: Change, problem: string])[] = [
  [
    'a likely claim with “will”',
    (file) => Object.assign(at(file.claims, 2), { text: 'Norland will ask for lower fees.' }),
    "/claims/2/text: 'will' is firmer than 'likely' (say 'is likely to', or a similar word) [error: hardened-claim]",
  ],
  [
    'an expected claim with “will” although its source has a different hedge',
    (file) =>
      Object.assign(at(file.claims, 2), { text: 'Fees will fall.', standing: 'expected', cue: 'should' }),
    "/claims/2/text: 'will' is firmer than 'expected' (say 'is expected to', or a similar word) [error: hardened-claim]",
  ],
  [
    'an alleged claim that says that something happened',
    (file) => Object.assign(at(file.claims, 4), { text: 'Sudland has hidden the spill.' }),
    "/claims/4/text: 'has' is firmer than 'alleged' (say 'is alleged to', or a similar word) [error: hardened-claim]",
  ],
  [
    'a summary that is as soft as one of its claims, but not as the softest',
    (file) =>
      Object.assign(at(file.issues, 0), {
        summary: { text: 'Norland asks for lower fees.', claims: ['c3', 'c6'] },
      }),
    "/issues/0/summary/text: 'asks' is firmer than 'likely' (say 'is likely to', or a similar word) [error: hardened-summary]",
  ],
  [
    'a further sentence on an issue',
    (file) =>
      Object.assign(at(file.issues, 0), { details: [{ text: 'Sudland hid the spill.', claims: ['c5'] }] }),
    "/issues/0/details/0/text: 'hid' is firmer than 'alleged' (say 'is alleged to', or a similar word) [error: hardened-summary]",
  ],
  [
    'the summary of the briefing',
    (file) => Object.assign(at(file.summary, 0), { text: 'Norland and Sudland held talks on the harbour.' }),
    "/summary/0/text: 'held' is firmer than 'planned' (say 'is to', 'plans to' or 'is set to', or a similar word) [error: hardened-summary]",
  ],
  [
    'a position that mentions something as fact',
    (file) => Object.assign(at(file.positions, 0), { text: 'lower fees, which Sudland has accepted' }),
    "/positions/0/text: 'has' is firmer than 'likely' (say 'is likely to', or a similar word) [error: hardened-position]",
  ],
  [
    'a title with a verb for a planned event',
    (file) => Object.assign(at(file.events, 0), { title: 'Ministers met at Port Grey' }),
    "/events/0/title: 'met' is firmer than 'planned' (say 'is to', 'plans to' or 'is set to', or a similar word) [error: hardened-title]",
  ],
];

for (const [what, change, problem] of CASES) {
  test(`too firm: ${what}`, () => expect(problemsOf(exampleFile(change))).toEqual([problem]));
}

const STATEMENTS: readonly (readonly [what: string, text: string, standing: Standing, word: string])[] = [
  [
    'next to a hedged statement',
    'The port has won its permit and awaits a decision on the quay.',
    'pending',
    'won its permit',
  ],
  ['after a hedged statement', 'Ferry fares may rise, and they fell last year.', 'likely', 'fell'],
  [
    'before a statement by somebody else',
    'The rescue favoured the rich, and many call it shabby.',
    'perceived',
    'favoured',
  ],
  ['about the outcome of a plan', 'The plan for the bridge has become law.', 'planned', 'has become'],
  ['about an awaited decision', 'The takeover gets the green light.', 'pending', 'gets the green light'],
  ['with a word of certainty', 'The firm is certain to miss its target.', 'expected', 'certain to'],
  ['about somebody named May', 'Judge May Thornbury ruled against the miners.', 'expected', 'ruled'],
  ['about an expected thing', 'The eagerly expected sequel sold two million copies.', 'expected', 'sold'],
  ['about a suspect', 'The suspect burned the pier.', 'alleged', 'burned'],
  [
    'that contains the noun “will”',
    'Honouring the will of its founder, the museum returned the masks.',
    'planned',
    'returned',
  ],
];

for (const [what, text, standing, word] of STATEMENTS) {
  test(`a statement ${what} is too firm`, () => expect(hardened(text, standing)).toEqual({ word }));
}

test('a headline that announces something is right for a plan, but too firm for a pending claim', () => {
  expect(hardened('Council to shut three libraries', 'planned', 'title')).toBe(undefined);
  expect(hardened('Council to shut three libraries', 'pending', 'title')).toEqual({ word: 'to shut' });
  expect(hardened('The right to strike', 'pending', 'title')).toBe(undefined);
  for (const title of ['Left out', 'Orders and profit', 'Planned rises'])
    expect(hardened(title, 'pending', 'title')).toBe(undefined);
  expect(hardened('A letter undated', 'planned', 'title')).toBe(undefined);
  expect(hardened('Budget rewards the rich', 'perceived', 'title')).toEqual({ word: 'rewards' });
  expect(hardened('Tourists flock back', 'assumed', 'title')).toEqual({ word: 'flock' });
});

test('a position is too firm if it mentions something as fact', () => {
  expect(hardened('repeal of the land tax, which punishes the poor', 'perceived', 'phrase')).toEqual({
    word: 'punishes',
  });
  expect(hardened('compensation for those whose boats sank', 'likely', 'phrase')).toEqual({ word: 'sank' });
  expect(hardened('lower fees for small boats', 'likely', 'phrase')).toBe(undefined);
});

test('a summary may combine a stated fact with a hedged likelihood', () => {
  const sound = exampleFile((file) => {
    at(file.issues, 0).summary = {
      text: 'Norland is likely to ask for lower fees. Sudland refuses lower fees.',
      claims: ['c3', 'c6'],
    };
  });
  expect(problemsOf(sound)).toEqual([]);
  const turned = exampleFile((file) => {
    at(file.issues, 0).summary = {
      text: 'Norland asks for fees that are lower. Sudland is likely to refuse.',
      claims: ['c3', 'c6'],
    };
  });
  expect(problemsOf(turned)).toHaveLength(1);
});

test('a sentence must be as soft as the softest restatement of the claims it cites', () => {
  const file = exampleFile((file) => {
    at(file.claims, 5).restates = ['c5'];
    at(file.claims, 4).restates = ['c6'];
    at(file.issues, 0).summary = { text: 'Sudland refuses lower fees.', claims: ['c6'] };
  });
  expect(problemsOf(file)).toEqual([
    "/issues/0/summary/text: nothing in the text says that this is alleged (say 'is alleged to', or a similar word) [error: hardened-summary]",
  ]);
});

test('a forecast may say ‘will’ if its source does, but may not state the outcome as fact', () => {
  const claim = { standing: 'expected', cue: 'will' } as const;
  expect(hardenedClaim({ ...claim, text: 'Fees will fall by 20 percent.' })).toBe(undefined);
  expect(hardenedClaim({ ...claim, text: 'Fees fell by 20 percent.' })).toEqual({ word: 'fell' });
  expect(hardenedClaim({ ...claim, cue: 'likely', text: 'Fees will fall.' })).toEqual({ word: 'will' });
  expect(hardenedClaim({ ...claim, standing: 'likely', text: 'Fees will fall.' })).toEqual({ word: 'will' });
});

test('a firm wording can be accepted with a reason', () => {
  const sound = exampleFile((file) => {
    const claim = at(file.claims, 2);
    claim.text = 'Norland has half a mind to ask for lower fees.';
    claim.accept = [{ rule: 'hardened-claim', reason: 'an idiom for likely' }];
  });
  expect(problemsOf(sound)).toEqual([]);
});

test('a briefing in a different language is not checked with the English word lists', () => {
  const sound = exampleFile((file) => {
    file.language = 'de';
    at(file.claims, 2).text = 'Norland will niedrigere Gebühren.';
  });
  expect(linesOf(sound)).toEqual(['trip.json: no problems', NOT_LOOKED_AT]);
  expect(linesOf(sound, ['hardened-title'])).toEqual([
    'trip.json: no problems',
    "trip.json: skipped hardened-title, since this rule applies only to English and the language of the file is 'de'",
  ]);
  expect(linesOf(sound, ['no-cue'])).toEqual(['trip.json: no problems']);
});

test('a text of many thousands of words can be checked', () => {
  for (const piece of ['the ', ', which ', 'sees x as ', '; and he said ', '"a b c ', '(']) {
    expect(hardened(`${piece.repeat(8000)} end.`, 'likely')).not.toBe(null);
  }
});

test('the reported word is a word of certainty if there is one, otherwise the hedge of a firmer standing, otherwise the verb', () => {
  const word = (text: string, standing: Standing) => hardened(text, standing)?.word;
  expect(word('The ship clearly is to leave.', 'likely')).toBe('clearly');
  expect(word('The ship is to leave and has guns.', 'likely')).toBe('is to');
  expect(word('The ship has guns.', 'planned')).toBe('has');
  expect(word('The ship sank.', 'planned')).toBe('sank');
  expect(word('The ship sank on purpose.', 'alleged')).toBe('sank');
  expect(hardened('Ships at sea.', 'planned')).toEqual({});
});

test('a question asserts nothing, and a stated claim needs no hedge', () => {
  expect(hardened('Has the ship sunk? ', 'likely')).toBe(undefined);
  expect(hardened('The ship sank.', 'stated')).toBe(undefined);
});

test('an expected event may be reported as expected, but not as past', () => {
  expect(hardened('The expected rise in fares is small.', 'expected')).toBe(undefined);
  expect(hardened('The long-expected rise in fares came in May.', 'expected')).toEqual({ word: 'came' });
});

test.each(['There is widespread speculation about a sale.', 'There were reports of a leak.'])(
  'a sentence about a rumor is right for an alleged claim: %s',
  (text) => {
    expect(hardened(text, 'alleged')).toBeUndefined();
  },
);

test('a noun can make the title of an alleged claim too firm, but not that of a pending claim', () => {
  expect(hardened('The theft of the bell', 'alleged', 'title')).toEqual({ word: 'theft' });
  expect(hardened('The theft of the bell', 'pending', 'title')).toBe(undefined);
});

test('a claim that keeps the source’s words for a view needs no other hedge', () => {
  const view = { standing: 'perceived', cue: 'mistakenly thought' } as const;
  expect(hardenedClaim({ ...view, text: 'Lind mistakenly thought the box held a bomb.' })).toBe(undefined);
  expect(hardenedClaim({ ...view, text: 'The box held a bomb.' })).toEqual({ word: 'held' });
});
