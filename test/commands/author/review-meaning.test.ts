import { expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import type { Words } from '../../../src/system/prompts/prompter.js';
import { run } from '../../support/fake-io.js';
import { framePrompter, type Typed } from '../../support/frame-prompter.js';

const ARTICLE = `The port fair

The harbor has an old pig in May. Its round shape means luck.
`;

/** Drafts the article, reviews the claim that begins with 'Its', and returns its text and whether it is open. */
async function reviewed(
  typed: readonly Typed[],
  prompter = framePrompter(typed),
): Promise<readonly [string, boolean]> {
  const files = { 'fair.txt': ARTICLE };
  const { io } = await run(['draft', 'fair.txt', '-o', 'fair.json'], { files });
  const drafted: Record<string, string> = { ...files, ...Object.fromEntries(io.written) };
  const from = ['--only', 'claims', '--from', '0.P1.s2'];
  const { io: after } = await run(['review', 'fair.json', ...from], {
    files: drafted,
    terminal: true,
    columns: 80,
    rows: 24,
    prompter,
  });
  const { claims } = JSON.parse(after.written.get('fair.json') ?? drafted['fair.json'] ?? '') as BriefingFile;
  const claim = claims.find(({ at }) => at === '0.P1.s2');
  return [claim?.text ?? '', claim?.proposed !== undefined];
}

test('r asks what a word means, and the choice corrects and accepts the claim', async () => {
  expect(await reviewed(['r', { choose: 'the old pig' }, 'q'])).toEqual([
    "The old pig's round shape means luck.",
    false,
  ]);
});

test('words that the reviewer types replace only the pronoun', async () => {
  expect(await reviewed(['r', { choose: 'the fair' }, 'q'])).toEqual([
    "The fair's round shape means luck.",
    false,
  ]);
});

test('r in the list of other words asks the same question', async () => {
  expect(await reviewed(['w', 'r', { choose: 'the old pig' }, 'q'])).toEqual([
    "The old pig's round shape means luck.",
    false,
  ]);
});

test('an edit begins at the word, and Tab first offers what the word means', async () => {
  const asked: Words<unknown>[] = [];
  const prompter = framePrompter(['e', 'q']);
  prompter.input = async (question) => {
    asked.push(question);
    return question.escape ?? question.initial ?? '';
  };
  await reviewed([], prompter);
  const offered = ['the', 'har', 'old'].map((letters) => asked[0]?.complete?.(letters, '')[0]);
  expect([asked[0]?.cursor, offered]).toEqual([0, ['the harbor', 'harbor', 'old pig']]);
});
