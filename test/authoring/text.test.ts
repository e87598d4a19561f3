import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/reading/sentences.js';
import { exampleFile, exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';
import { type Line, scriptedAuthor } from './script.js';

/** A source that is at hand while a briefing is made of it. */

const TEXT = `Talks at Port Grey

Talks will be held. Dr. Voss of St. Olaf's said: "No." J. Ode agreed.

The agenda
• Fees. They may fall.
`;
const DIGEST = createHash('sha256').update(TEXT).digest('hex');

const PLACE = 'Which sentence of the source says so?';
const GIVEN = [
  '--title',
  'A',
  '--source',
  'B',
  '--summary',
  'Talks are to be held.',
  '--standing',
  'planned',
];

test('a text is cut into its sentences, none of which ends behind an initial or a title', () => {
  expect(
    sentencesOf(TEXT)
      .filter(({ kind }) => kind !== 'heading')
      .map(({ at, start, end }) => [at, TEXT.slice(start, end)]),
  ).toEqual([
    ['title', 'Talks at Port Grey'],
    ['0.P1.s1', 'Talks will be held.'],
    ['0.P1.s2', `Dr. Voss of St. Olaf's said: "No."`],
    ['0.P1.s3', 'J. Ode agreed.'],
    ['1.B1.s1', 'Fees.'],
    ['1.B1.s2', 'They may fall.'],
  ]);
});

test('where a claim stands is chosen from the sentences, and the digest of the text is recorded', async () => {
  const lines: readonly Line[] = [
    {
      asked: 'By which word does the source hedge, such as likely or alleged? (empty: not stated)',
      say: 'will',
    },
    { asked: 'Whose voice is it in?', choose: "the source's own" },
    { asked: PLACE, choose: '0.P1.s1 Talks will be held.' },
  ];
  const { prompter, left } = scriptedAuthor([
    { asked: 'A short id for it', say: '' },
    { asked: 'In which language do you write it, as a tag?', say: '' },
    { asked: 'What kind of source is it?', choose: 'report' },
    { asked: 'Who published it? (empty: not stated)', say: '' },
    { asked: 'When, such as 24 April 2024? (empty: not stated)', say: '' },
    { asked: 'At which web address? (empty: not stated)', say: '' },
    { asked: 'What the source says there, as one sentence of your own, no firmer than it is put', say: '' },
    ...lines,
    { asked: 'What do you want to add or correct?', choose: 'that is all' },
  ]);
  const { exitCode, io } = await run(['new', 'a.json', ...GIVEN, '--text', 'article.txt'], {
    terminal: true,
    files: { 'article.txt': TEXT },
    prompter,
  });
  const { claims, sources } = JSON.parse(io.written.get('a.json') ?? '');
  expect({ exitCode, left: left(), at: claims[0].at, digest: sources[0].digest }).toEqual({
    exitCode: 0,
    left: [],
    at: '0.P1.s1',
    digest: DIGEST,
  });
});

describe('a place that is given as an option', () => {
  const claim = [
    '--claim',
    'Fees are likely to fall.',
    '--standing',
    'likely',
    '--cue',
    'likely',
    '--by',
    'source',
  ];
  const add = (at: string, json = exampleJson()) =>
    run(
      ['edit', 'h.json', '--add', 'claim', '--about', 'fees', ...claim, '--at', at, '--text', 'article.txt'],
      {
        files: { 'h.json': json, 'article.txt': TEXT },
      },
    );

  test('has to be in the text', async () => {
    const { exitCode, stderr, io } = await add('0.B2.s1');
    expect([exitCode, stderr, io.written.size]).toEqual([
      2,
      'briefing: --at: the text has no 0.B2.s1 (its last sentence is 1.B1.s2)\n',
      0,
    ]);
    expect((await add('1.B1.s2')).exitCode).toBe(0);
  });

  test('is looked for in the one of several sources whose digest the text has', async () => {
    const several = (digest: string | undefined) =>
      exampleJson((file) => {
        const [first] = exampleFile().sources;
        file.sources.push({ ...first, id: 'letter', ...(digest === undefined ? {} : { digest }) } as never);
      });
    const none = await add('0.B1.s2', several(undefined));
    expect([none.exitCode, none.stderr]).toEqual([
      2,
      `briefing: article.txt: by their digests it is the text of none of the sources (write its SHA-256 as "digest" of one, ${DIGEST})\n`,
    ]);
    // The claim is from the first source, and the text is of the second.
    expect((await add('0.B2.s1', several(DIGEST))).exitCode).toBe(0);
  });
});

test.each([
  [
    'standard input',
    2,
    '-',
    'the text cannot be standard input, which answers the questions (name a file)',
  ],
  ['no sentence', 3, 'empty.txt', 'cannot read empty.txt: it is empty (give a file with text in it)'],
])('%s is refused', async (_, code, name, words) => {
  const { exitCode, stderr } = await run(['new', 'a.json', '--text', name], { files: { 'empty.txt': '\n' } });
  expect([exitCode, stderr]).toEqual([code, `briefing: ${words}\n`]);
});
