import { expect, test } from 'vitest';
import { type Ask, wordedBy } from '../../../src/drafting/model/converse.js';
import { draftedText } from './conversation.js';

const TEXT = [
  'Norland port',
  'The port of Norland closed on Monday. The ferry stopped on Tuesday. Eva Lind, who leads the union, said that the fees were too high.',
].join('\n\n');

const claim = (n: number, sentence: number, text: string, name = '') => ({
  n,
  sentence,
  text,
  standing: 'stated',
  hedge: '',
  voice: { kind: name === '' ? 'source' : 'named', name },
});

const CLAIMS = [
  claim(1, 1, 'The port of Norland closed on Monday.'),
  claim(2, 3, 'The fees were too high.', 'Eva Lind'),
  claim(3, 2, 'The ferry stopped on Tuesday.'),
];

const line = (text: string, ...claims: number[]) => ({ text, claims });

/** Holds a conversation with the given replies. Returns the lead, the claims, the turns, and what each turn asks. */
async function leadAfter(...replies: (object | string)[]) {
  const { read, base } = await draftedText(TEXT);
  const turns: string[] = [];
  const asked: string[] = [];
  const left = replies.map((reply) => (typeof reply === 'string' ? reply : JSON.stringify(reply)));
  const ask: Ask = (messages, _part, turn) => {
    turns.push(turn);
    asked.push(messages.map(({ content }) => content).join('\n'));
    return Promise.resolve(left.shift());
  };
  const { file } = await wordedBy(ask, read, base, 'tester');
  return { lead: file.summary.map(({ text }) => text), claims: file.claims, turns, asked };
}

const CLOSED = line('The port of Norland closed on Monday.', 1);
const STOPPED = line('The ferry stopped on Tuesday.', 3);
const WRONG = line('The ferry stopped on Friday.', 3);
const FEES = line('The fees were too high, said the union leader, Eva Lind.', 2);

test('a model writes two briefs independently, makes one from both, and puts it into JSON', async () => {
  const answer = { claims: CLAIMS, lead: [CLOSED, STOPPED] };
  const { turns, asked, lead } = await leadAfter(
    '<think>The port.</think>\nPort shut',
    'No ferry',
    'Port closed',
    answer,
  );
  expect(turns).toEqual(['brief', 'another', 'merge', 'answer']);
  expect(asked[1]).toContain('Eva Lind, who leads the union');
  expect(asked[1]).not.toContain('Port shut');
  expect(asked[2]).toContain(
    '\nPort shut\nAnother desk officer wrote this briefing of the same text:\n\nNo ferry\n\nNow compare both briefings',
  );
  expect(asked[3]).toContain('\nPort closed\nNow put this last brief into JSON');
  expect(lead).toEqual([CLOSED.text, STOPPED.text]);
});

test('a model that answers in JSON before it is asked to is not asked for JSON again', async () => {
  const answer = { claims: CLAIMS, lead: [CLOSED] };
  expect((await leadAfter(answer)).turns).toEqual(['brief']);
  expect((await leadAfter('Port shut', answer)).turns).toEqual(['brief', 'another']);
});

test('a model that does not reply is not asked again', async () => {
  const { turns, claims } = await leadAfter('Port shut');
  expect(turns).toEqual(['brief', 'another']);
  expect(claims.map(({ proposed }) => proposed?.by)).toEqual(['rules', 'rules', 'rules']);
});

test('lines that fail the checks are returned once with the reasons, and replaced by their corrections', async () => {
  const { lead, turns, asked } = await leadAfter(
    { claims: CLAIMS, lead: [CLOSED, WRONG, FEES] },
    { lead: [STOPPED] },
  );
  expect(turns).toEqual(['brief', 'correct']);
  expect(asked[1]).toContain(
    "These do not fit the text:\n- lead 2: it says 'Friday', but the source says 'Tuesday'",
  );
  expect(lead).toEqual([CLOSED.text, STOPPED.text, FEES.text]);
});

test('a line that fails twice is replaced by its claim', async () => {
  const { lead, turns } = await leadAfter({ claims: CLAIMS, lead: [CLOSED, WRONG] }, { lead: [WRONG] });
  expect(turns).toEqual(['brief', 'correct']);
  expect(lead).toEqual([CLOSED.text, STOPPED.text]);
});

test('claims that a correction adds are used', async () => {
  const { lead, claims } = await leadAfter(
    { claims: CLAIMS.slice(0, 2), lead: [CLOSED, WRONG] },
    { claims: CLAIMS.slice(2), lead: [STOPPED] },
  );
  expect(lead).toEqual([CLOSED.text, STOPPED.text]);
  expect(claims.map(({ at, proposed }) => [at, proposed?.by])).toEqual([
    ['0.P1.s1', 'assistant'],
    ['0.P1.s2', 'assistant'],
    ['0.P1.s3', 'assistant'],
  ]);
});

test('an answer that is not JSON is asked for once more', async () => {
  const answer = { claims: CLAIMS, lead: [CLOSED, STOPPED] };
  const broken = `{"claims": [{"n": 1 "sentence": 1}], "lead": []}`;
  const { lead, turns, asked } = await leadAfter('Port shut', 'No ferry', 'Port closed', broken, answer);
  expect(turns).toEqual(['brief', 'another', 'merge', 'answer', 'correct']);
  expect(asked[4]).toContain(`${broken}\nThis is not one JSON object in the form that was asked for: `);
  expect(lead).toEqual([CLOSED.text, STOPPED.text]);
});
