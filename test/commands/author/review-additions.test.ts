import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { missedNamesQuestion } from '../../../src/commands/author/review/questions/missed-names-question.js';
import { startReview } from '../../../src/drafting/review/state/state.js';
import { ReviewText } from '../../../src/drafting/review/text.js';
import { doubtfulNamesIn } from '../../../src/reading/names.js';
import { readWithTokens } from '../../../src/reading/read.js';
import { drawFrame } from '../../../src/system/prompts/frame/draw-frame.js';
import { exampleFile } from '../../support/example.js';
import { run } from '../../support/fake-io.js';
import { framePrompter } from '../../support/frame-prompter.js';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/review/${name}`, import.meta.url), 'utf8');

const rowsOf = (frame: ReturnType<typeof framePrompter>['frames'][number]) =>
  drawFrame(frame, { columns: 90, rows: 24 }, 0, { color: false, unicode: true })
    .rows.map((row) => row.trimEnd())
    .filter((row) => row !== '');

test('the page of a source lists its sentences without a claim, and a key adds a claim from a sentence', async () => {
  const draft = JSON.parse(fixture('fees.json')) as BriefingFile;
  const left = draft.claims.filter(({ at }) => at !== '0.P2.s2');
  const files = {
    'fees.json': JSON.stringify({ ...draft, claims: left }),
    'fees.article.txt': fixture('fees.article.txt'),
  };
  const prompter = framePrompter(['a', 'q']);
  const { io } = await run(['review', 'fees.json'], {
    files,
    terminal: true,
    columns: 90,
    rows: 24,
    prompter,
  });
  const [before = [], after = []] = prompter.frames.map(rowsOf);
  expect(before).toContain('0.P2.s2      The fees have risen since 2029.');
  expect(before.at(-1)).toContain('a add a sentence');
  expect(after.join('\n')).not.toContain('0.P2.s2');
  const { claims } = JSON.parse(io.written.get('fees.json') ?? '') as BriefingFile;
  expect(claims.at(-1)).toMatchObject({
    text: 'The fees have risen since 2029.',
    at: '0.P2.s2',
    standing: 'stated',
    attribution: { by: 'source' },
    proposed: { by: 'rules' },
  });
});

test('a missed name is marked as suggested until the reviewer presses its digit', async () => {
  const text =
    'Debris\n\nDebris washed ashore on the resort island Vabbo, and on Vabbo nobody spoke of it.\n';
  const { reading, tokens } = await readWithTokens({ text, details: {} });
  const known = new ReviewText(new Map([['report', reading]]), doubtfulNamesIn(reading.sentences, tokens));
  const review = startReview(exampleFile(), {}, { check: () => new Map(), text: known });
  const prompter = framePrompter(['1', '1', '1', '1', 'escape']);
  await missedNamesQuestion()(prompter, review, { kind: 'people', id: 'mara-voss' });
  expect(prompter.frames.map((frame) => rowsOf(frame).find((row) => row.startsWith('1 ')))).toEqual([
    '1 + place         Vabbo (suggested)',
    '1 + place         Vabbo',
    '1 + person        Vabbo',
    '1 + organization  Vabbo',
    '1   not added     Vabbo',
  ]);
});
