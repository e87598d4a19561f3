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
];

const line = (text: string, ...claims: number[]) => ({ text, claims });

/** Holds a conversation with the given replies. Returns the lead of the brief and what each request asks, in order. */
async function leadAfter(...replies: (object | string)[]) {
  const { read, base } = await draftedText(TEXT);
  const asked: string[] = [];
  const left = replies.map((reply) => (typeof reply === 'string' ? reply : JSON.stringify(reply)));
  const ask: Ask = (messages, _part, turn) => {
    asked.push(`${turn}: ${messages.at(-1)?.content}`);
    return Promise.resolve(left.shift());
  };
  const { file } = await wordedBy(ask, read, base, 'tester');
  return { lead: file.summary.map(({ text }) => text), claims: file.claims, asked };
}

const CLOSED = line('The port of Norland closed on Monday.', 1);
const STOPPED = line('The ferry stopped on Tuesday.', 3);

test('the request to edit a brief lists the sentences and speakers that the brief leaves out', async () => {
  const { asked } = await leadAfter('<think>The port.</think>\nNorland port', {
    claims: CLAIMS,
    lead: [CLOSED],
  });
  expect(asked.map((text) => text.split(':')[0])).toEqual(['brief', 'answer', 'edit']);
  expect(asked[2]).toContain('No line uses these sentences: [2] [3].');
  expect(asked[2]).toContain('No line names these speakers: Eva Lind.');
});

test('a model that answers the request for a brief in JSON is not asked for JSON again', async () => {
  const { asked } = await leadAfter({ claims: CLAIMS, lead: [CLOSED] });
  expect(asked.map((text) => text.split(':')[0])).toEqual(['brief', 'edit']);
});

test('the edited brief replaces the first one, and its new claims are added', async () => {
  const { lead, claims } = await leadAfter(
    { claims: CLAIMS, lead: [CLOSED] },
    { claims: [claim(3, 2, 'The ferry stopped on Tuesday.')], lead: [CLOSED, STOPPED] },
  );
  expect(lead).toEqual([CLOSED.text, STOPPED.text]);
  expect(claims.map(({ at, proposed }) => [at, proposed?.by])).toEqual([
    ['0.P1.s1', 'assistant'],
    ['0.P1.s2', 'assistant'],
    ['0.P1.s3', 'assistant'],
  ]);
});

test('a line of the edited brief that fails the checks is returned with the reasons', async () => {
  const wrong = line('The ferry stopped on Friday.', 3);
  const added = claim(3, 2, 'The ferry stopped on Tuesday.');
  const { lead, asked } = await leadAfter(
    { claims: CLAIMS, lead: [CLOSED] },
    { claims: [added], lead: [CLOSED, wrong] },
    { lead: [STOPPED] },
  );
  expect(asked[2]).toMatch(/^correct: These do not fit the text:\n- lead 2: /);
  expect(lead).toEqual([CLOSED.text, STOPPED.text]);
});

test('if a model returns only some of its lines, they replace the ones that failed the checks', async () => {
  const wrong = line('The port of Norland closed on Friday.', 1);
  const fees = line('The fees were too high, said the union leader, Eva Lind.', 2);
  const ferry = line('The ferry stopped on Tuesday.', 3);
  const claims = [...CLAIMS, claim(3, 2, 'The ferry stopped on Tuesday.')];
  const { lead } = await leadAfter({ claims, lead: [wrong, ferry, fees] }, { lead: [CLOSED] });
  expect(lead).toEqual([CLOSED.text, ferry.text, fees.text]);
});
