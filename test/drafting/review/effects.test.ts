import { expect, test } from 'vitest';
import type { BriefingFile, Claim } from '../../../src/briefing/file/schema.js';
import { draftBriefing } from '../../../src/drafting/draft.js';
import type { Action } from '../../../src/drafting/review/actions.js';
import { checkByRules, joined } from '../../../src/drafting/review/findings.js';
import { correctAndAccept } from '../../../src/drafting/review/perform-checked.js';
import { perform } from '../../../src/drafting/review/review.js';
import { effectOf } from '../../../src/drafting/review/state/effects.js';
import { type Review, startReview } from '../../../src/drafting/review/state/state.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { wordingDoubts } from '../../../src/drafting/review/wording/doubts.js';
import { groupsIn } from '../../../src/drafting/review/wording/groups.js';
import { readWithTokens } from '../../../src/reading/read.js';

/** Reviews the last claim of a draft, after giving it these words of its sentence. */
async function begun(article: string, words: string, fields: Partial<Claim>): Promise<Review> {
  const text = `The gates\n\n${article}\n`;
  const read = await readWithTokens({ text, details: {} });
  const draft = draftBriefing(read, { digest: 'a'.repeat(64) });
  const groups = new Map([['article', groupsIn(read.tokens)]]);
  const source = new ReviewText(new Map([['article', read.reading]]), [], groups);
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const { cue: _, ...last } = draft.claims.at(-1) as Claim;
  // The other claims get no position, so that none of them counts as a longer form of the claim.
  const before = draft.claims.slice(0, -1).map(({ span: _, ...one }) => one);
  const file: BriefingFile = { ...draft, claims: [...before, { ...last, span, ...fields }] };
  const check = (one: BriefingFile) => joined(checkByRules(one), wordingDoubts(one, source));
  const at = { kind: 'claims', id: last.id } as const;
  return { ...startReview(file, { only: ['claims'] }, { check, text: source }), at };
}

/** Extends the claim to its whole sentence, and returns the resulting standing and hedge. */
async function wholeOf(article: string, words: string, fields: Partial<Claim>) {
  const review = await begun(article, words, { text: `${words}.`, ...fields });
  const { file } = perform(review, { do: 'whole' }).review;
  const { standing, cue } = file.claims.find(({ id }) => id === review.at?.id) as Claim;
  return [standing, cue];
}

test.each<readonly [string, string, Partial<Claim>, readonly unknown[]]>([
  [
    'The gate would stay shut until May as it was considered a risk.',
    'The gate would stay shut until May',
    { standing: 'expected', cue: 'would' },
    ['expected', 'would'],
  ],
  [
    'The old gate was sold because it could fall.',
    'The old gate was sold',
    { standing: 'stated' },
    ['stated', undefined],
  ],
  [
    'The old gate was sold after officials allegedly took money.',
    'The old gate was sold',
    { standing: 'stated' },
    ['alleged', 'allegedly'],
  ],
  [
    'The old gate was shut and could fall.',
    'The old gate was shut',
    { standing: 'stated' },
    ['possible', 'could'],
  ],
])(
  'an added subordinate clause without an allegation does not change the standing, but other added words can: %s',
  async (...args) => {
    const [article, words, fields, expected] = args;
    expect(await wholeOf(article, words, fields)).toEqual(expected);
  },
);

test('a claim that is merged with a longer claim gets the softer of their standings, with its hedge', async () => {
  const article = 'The gate would stay shut until May as it was considered a risk.';
  const words = 'The gate would stay shut until May';
  const review = await begun(article, words, { text: `${words}.`, standing: 'expected', cue: 'would' });
  const others = review.file.claims.slice(0, -1);
  const one = review.file.claims.at(-1) as Claim;
  const end = (one.span?.start ?? 0) + article.length;
  const span = { start: one.span?.start ?? 0, end };
  const wider = { ...one, id: 'c9', text: article, standing: 'perceived', cue: 'considered', span } as const;
  const file = { ...review.file, claims: [...others, one, wider] };
  const { claims } = perform({ ...review, file }, { do: 'whole' }).review.file;
  expect(claims.at(-1)).toMatchObject({
    id: one.id,
    text: article,
    standing: 'perceived',
    cue: 'considered',
  });
});

const GATE = 'The old gate was shut and could fall.';

test('an offer shows how it changes the standing, the hedge or the voice', async () => {
  const review = await begun(GATE, 'The old gate was shut', { text: 'The old gate was shut.' });
  const at = { kind: 'claims', id: review.at?.id ?? '' } as const;
  expect(effectOf(review, at, { do: 'whole' })).toBe('◐ possible · hedge “could”');
  const ascii = { ...review, tools: { ...review.tools, isAscii: true } };
  expect(effectOf(ascii, at, { do: 'whole' })).toBe('~ possible · hedge “could”');
  const voice = { do: 'voice', attribution: { by: 'unnamed', label: 'a guard' } } as const;
  expect(effectOf(review, at, voice)).toBe('voice a guard');
  expect(effectOf(review, at, { do: 'reword', words: 'The gate was shut.' })).toBeUndefined();
});

const saidAfter = async (review: Review, action: Action) =>
  (await correctAndAccept(review, action)).review.said;

test('the message about a correction shows the new standing and hedge', async () => {
  const review = await begun(GATE, 'The old gate was shut', { text: 'The old gate was shut.' });
  expect(await saidAfter(review, { do: 'whole' })).toBe(
    'Corrected and accepted: “The old gate was shut and could fall.” ◐ possible · hedge “could” instead of ◐ possible · no hedge (u undoes it).',
  );
});

test('a wording that keeps an unclear word does not accept the claim', async () => {
  const article = 'The pilots spoke. They left the town because of the rain.';
  const review = await begun(article, 'They left the town', { text: 'They left the town.' });
  const { review: after } = await correctAndAccept(review, { do: 'whole' });
  const claim = after.file.claims.find(({ id }) => id === review.at?.id);
  expect([claim?.text, claim?.proposed === undefined]).toEqual([
    'They left the town because of the rain.',
    false,
  ]);
});

const FORTY = 'A group of builders known as Forty is working to raise the wall.';

test.each<readonly [string, Action]>([
  ['words', { do: 'whole' }],
  ['merge', { do: 'merge' }],
])('merging never makes a claim firmer, and the message says what changed: %s', async (name, action) => {
  const words = 'A group of builders known';
  const review = await begun(FORTY, words, { text: `${words}.`, standing: 'stated' });
  const one = review.file.claims.at(-1) as Claim;
  const start = one.span?.start ?? 0;
  const aim = { standing: 'aim', cue: 'working to' } as const;
  const whole: Claim = { ...one, ...aim, id: 'c9', text: FORTY, span: { start, end: start + FORTY.length } };
  const file = { ...review.file, claims: [...review.file.claims, whole] };
  const before = { ...review, file, isClose: true };
  const { review: after } = perform(before, action);
  expect(after.file.claims.at(-1)).toMatchObject({
    id: one.id,
    text: FORTY,
    standing: 'aim',
    cue: 'working to',
  });
  expect(after.said).toBe('Now ◐ aim · hedge “working to” instead of ● stated (u undoes it).');
  expect(perform(after, { do: 'undo' }).review.said).toBe(
    `Undone: ${name === 'words' ? 'words of' : 'merge'} the claim at 0.P1.s1 (● stated instead of ◐ aim · hedge “working to”).`,
  );
});
