import { expect, test } from 'vitest';
import type { BriefingFile, Claim } from '../../../src/briefing/file/schema.js';
import { draftBriefing } from '../../../src/drafting/draft.js';
import type { Action } from '../../../src/drafting/review/actions.js';
import { reworded } from '../../../src/drafting/review/claims.js';
import { checkByRules } from '../../../src/drafting/review/findings.js';
import { perform } from '../../../src/drafting/review/review.js';
import { startReview } from '../../../src/drafting/review/state/state.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { TextFindings } from '../../../src/drafting/review/text-findings.js';
import { readPlainText } from '../../../src/reading/input/text.js';
import { readWithTokens } from '../../../src/reading/read.js';
import { exampleFile } from '../../support/example.js';

/** Returns the summary after the first claim was reworded; the claim and the summary begin with the given texts. */
function summaryAfter(claim: string, summary: string, words: string): string | undefined {
  const file = exampleFile();
  const [first] = file.claims as [Claim];
  const begun: BriefingFile = {
    ...file,
    claims: [{ ...first, text: claim }, ...file.claims.slice(1)],
    summary: [{ text: summary, claims: [first.id] }],
  };
  return (reworded(begun, first.id, words, undefined, undefined) as BriefingFile).summary[0]?.text;
}

test.each([
  ['They left.', 'They left.', 'The crews left.', 'The crews left.'],
  ['They left.', 'They left, and the port closed.', 'The crews left.', 'They left, and the port closed.'],
  ['It is old.', 'The port closed, and it is old.', 'The port is old.', 'The port closed, and it is old.'],
  ['They left.', 'The crews sailed away.', 'The crews left.', 'The crews sailed away.'],
])(
  'a sentence of the brief changes with a claim if it consists of that claim, and otherwise stays as it is: %s %s',
  (claim, summary, words, after) => {
    expect(summaryAfter(claim, summary, words)).toBe(after);
  },
);

test('a reworded claim keeps its quotation only if it contains the quotation, or if the source has it in quotation marks', () => {
  const file = exampleFile();
  const [first] = file.claims as [Claim];
  const quote = 'They left the port';
  const begun: BriefingFile = {
    ...file,
    claims: [{ ...first, text: `${quote} in May.`, quote }, ...file.claims.slice(1)],
  };
  const source = (text: string) =>
    new ReviewText(new Map([[first.source, { text, sentences: [] } as never]]));
  const after = (words: string, text: string) =>
    (reworded(begun, first.id, words, undefined, source(text)) as BriefingFile).claims[0]?.quote;
  expect(after(`${quote} early.`, `“${quote} in May,” he said.`)).toBe(quote);
  expect(after('The crews left the port.', `“${quote} in May,” he said.`)).toBeUndefined();
  expect(after('The crews left the port.', `“${quote},” he said.`)).toBe(quote);
});

const HARBOR = `Pilots strike

The port of Norholm was closed on Monday after 40 pilots went on strike over their pay. Mayor Tom Lind said the cost was often used as an excuse.

"The town believes that these reasons should be rejected by the court." Eva Berg, who leads the union, said that the pilots had waited 11 years. She wants 9 percent by the end of May. The owners of the port have offered 5 percent.
`;

/** Returns a review of the claims of a draft. */
async function drafted(article = HARBOR) {
  const read = await readWithTokens(readPlainText(new TextEncoder().encode(article), 'harbor'));
  const file = draftBriefing(read, { digest: 'a'.repeat(64) });
  const text = new ReviewText(new Map([['article', read.reading]]));
  return startReview(file, { only: ['claims'] }, { check: checkByRules, text });
}

/** Returns the brief after actions, each on the first claim with the given words, as one list per paragraph. */
const briefAfter = (...actions: (readonly [string, Action])[]): Promise<string[][]> =>
  briefOfAfter(HARBOR, ...actions);

async function briefOfAfter(article: string, ...actions: (readonly [string, Action])[]): Promise<string[][]> {
  let review = await drafted(article);
  for (const [words, action] of actions) {
    const { id = '' } = review.file.claims.find(({ text }) => text.includes(words)) ?? {};
    review = perform(perform(review, { do: 'go', to: { kind: 'claims', id } }).review, action).review;
  }
  const { summary, issues } = review.file;
  const paragraphs: string[][] = [];
  for (const { text, continues, verbatim } of [
    ...summary,
    ...issues.flatMap(({ details = [] }) => details),
  ]) {
    const words = verbatim ? text : `claim: ${text}`;
    if (continues) paragraphs.at(-1)?.push(words);
    else paragraphs.push([words]);
  }
  return paragraphs;
}

const BRIEF = [
  [
    'The port of Norholm was closed on Monday after 40 pilots went on strike over their pay.',
    'Mayor Tom Lind said the cost was often used as an excuse.',
    '"The town believes that these reasons should be rejected by the court."',
  ],
  [
    'Eva Berg, who leads the union, said that the pilots had waited 11 years. She wants 9 percent by the end of May.',
  ],
  ['The owners of the port have offered 5 percent.'],
];

test('a passage of the article stays as it is while it says what its claims say', async () => {
  expect(await briefAfter()).toEqual(BRIEF);
  const shorter = 'The pilots had waited 11 years.';
  expect(await briefAfter(['waited 11 years', { do: 'reword', words: shorter }])).toEqual(BRIEF);
  const named = 'Tom Lind said [to the press] the cost was often used as an excuse.';
  expect(await briefAfter(['often used', { do: 'reword', words: named }])).toEqual(BRIEF);
  expect(await briefAfter(['wants 9 percent', { do: 'merge before' }])).toEqual(BRIEF);
  expect(await briefAfter(['owners of the port', { do: 'standing', standing: 'alleged' }])).toEqual(BRIEF);
});

test('a corrected claim takes the place of its sentence in the brief', async () => {
  const [[first = '', excuse = '', reasons = ''] = [], berg = [], owners = []] = BRIEF;
  const words = 'The town believes that the cost as an excuse should be rejected.';
  expect(await briefAfter(['these reasons', { do: 'reword', words }])).toEqual([
    [first, excuse, `claim: ${words}`],
    berg,
    owners,
  ]);
  const wants = 'Eva Berg wants 8 percent by the end of May.';
  const waited = 'Eva Berg, who leads the union, said that the pilots had waited 11 years.';
  expect(await briefAfter(['wants 9 percent', { do: 'reword', words: wants }])).toEqual([
    [first, excuse, reasons],
    [waited, `claim: ${wants}`],
    owners,
  ]);
  const years = 'Eva Berg said that the pilots had waited 12 years.';
  expect(await briefAfter(['waited 11 years', { do: 'reword', words: years }])).toEqual([
    [first, excuse, reasons],
    [`claim: ${years}`, 'She wants 9 percent by the end of May.'],
    owners,
  ]);
  expect(
    await briefAfter(
      ['waited 11 years', { do: 'reword', words: years }],
      ['waited 12 years', { do: 'reword', words: waited }],
    ),
  ).toEqual([
    [first, excuse, reasons],
    [`claim: ${waited}`, 'She wants 9 percent by the end of May.'],
    owners,
  ]);
});

test('the parts of a quotation around a corrected claim keep their quotation marks', async () => {
  const [, paragraph] = await briefOfAfter(
    HARBOR.replace(
      'She wants',
      '"The storm was bad. The port was old. The gates broke," she said. She wants',
    ),
    ['port was old', { do: 'reword', words: 'The port had become old.' }],
  );
  expect(paragraph).toEqual([
    'Eva Berg, who leads the union, said that the pilots had waited 11 years. "The storm was bad."',
    'claim: The port had become old.',
    '"The gates broke," she said. She wants 9 percent by the end of May.',
  ]);
});

test('a sentence with other claims consists of these claims after one of them was dropped', async () => {
  const [[first = '', ...others] = [], ...rest] = BRIEF;
  const two = 'The port of Norholm was closed on Monday, but 40 pilots may leave Norholm in May.';
  const brief = await briefOfAfter(HARBOR.replace(first, two), ['may leave', { do: 'drop' }]);
  expect(brief).toEqual([['claim: The port of Norholm was closed on Monday.', ...others], ...rest]);
});

test('a message says that the sentence of a dropped claim stays in the brief', async () => {
  const review = await drafted();
  const said = (words: string) => {
    const { id = '' } = review.file.claims.find(({ text }) => text.includes(words)) ?? {};
    return perform({ ...review, at: { kind: 'claims', id } }, { do: 'drop' }).review.said;
  };
  expect(said('waited 11 years')).toBe(
    'Dropped; its sentence stays in the brief, since the next sentence needs it (u undoes it).',
  );
  expect(said('owners of the port')).toBeUndefined();
});

test('a sentence leaves the brief with its last claim, unless the next sentence needs it', async () => {
  const [lead = [], berg = [], owners = []] = BRIEF;
  const [first = '', excuse = '', reasons = ''] = lead;
  expect(await briefAfter(['owners of the port', { do: 'drop' }])).toEqual([lead, berg]);
  expect(await briefAfter(['wants 9 percent', { do: 'drop' }])).toEqual([
    lead,
    ['Eva Berg, who leads the union, said that the pilots had waited 11 years.'],
    owners,
  ]);
  expect(await briefAfter(['waited 11 years', { do: 'drop' }])).toEqual(BRIEF);
  expect(await briefAfter(['often used', { do: 'drop' }])).toEqual([
    [first, `${excuse} ${reasons}`],
    berg,
    owners,
  ]);
});

test('a list of the brief ends with a period after its last item was dropped', async () => {
  const paragraphs = await briefOfAfter(
    `${HARBOR}\nIn its offer, the town has:\n\n- Raised the pay by 5 percent\n- Promised 12 days of rest\n`,
    ['12 days', { do: 'drop' }],
  );
  expect(paragraphs.at(-1)).toEqual(['In its offer, the town has: Raised the pay by 5 percent.']);
});

test('the review reports sentences of the brief that misquote the text or are badly joined', async () => {
  const { file } = await drafted();
  const found = async (change: (text: string) => string, verbatim?: true) => {
    const { verbatim: _, ...first } = file.summary[2] as BriefingFile['summary'][number];
    const changed = { ...first, text: change(first.text), ...(verbatim && { verbatim }) };
    const checks = new TextFindings(new Map([['article', { text: HARBOR, details: {} }]]));
    const findings = await checks.of({ ...file, summary: [...file.summary.slice(0, 2), changed] });
    return [...findings.values()]
      .flat()
      .flatMap(({ statement, message }) => (statement === 2 ? message : []));
  };
  const spliced = (text: string) => text.replace('these reasons', 'the costs');
  expect(await found((text) => text)).toEqual([]);
  expect(await found(spliced, true)).toEqual([
    'a sentence of the summary at the top is marked as verbatim, but the text has no such passage',
  ]);
  expect(await found(spliced)).toEqual([
    'a sentence of the summary at the top has “The town believes that the costs should be rejected by the court” in quotation marks, but the text does not contain these words',
  ]);
  expect(await found(() => 'The port was closed. the town believes these reasons.')).toEqual([
    'a sentence of the summary at the top has a lowercase letter after the end of a sentence: “the town believes these”',
  ]);
  expect(await found(() => 'The town believes, The town believes these reasons.')).toEqual([
    'a sentence of the summary at the top says “the town believes” twice',
  ]);
});
