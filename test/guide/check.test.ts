import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultBriefing } from '../../src/briefing/built-in.js';
import { checkQuestions, QUESTIONS_ASKED } from '../../src/guide/quiz/check.js';
import type { CheckQuestion } from '../../src/guide/quiz/check-question.js';
import { exampleBriefing } from '../support/example.js';
import { run } from '../support/fake-io.js';
import { type Answer, scriptedPrompter } from '../support/scripted-prompter.js';

const briefing = defaultBriefing();
const all = checkQuestions(briefing, 1, 1000);

test('a check asks six questions of different kinds', () => {
  const questions = checkQuestions(briefing, 1);
  expect(questions.length).toBe(QUESTIONS_ASKED);
  const kinds = new Set(questions.map(({ id }) => briefing.entity(id)?.kind));
  expect([...kinds].sort()).toEqual(['claims', 'events', 'gaps', 'people', 'positions']);
});

test('the same seed asks the same, another seed something else', () => {
  expect(checkQuestions(briefing, 7)).toEqual(checkQuestions(briefing, 7));
  expect(checkQuestions(briefing, 7)).not.toEqual(checkQuestions(briefing, 8));
});

test('whatever the seed, the answer is among the options, once, and no question comes twice', () =>
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const questions = checkQuestions(briefing, seed);
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
      for (const { options, answer } of questions) {
        expect(options.filter((option) => option === answer)).toEqual([answer]);
        expect(new Set(options).size).toBe(options.length);
        expect(options.length).toBeGreaterThan(1);
      }
    }),
    { numRuns: 50 },
  ));

test('every explanation names a place in the source or the open question', () => {
  for (const { explanation } of all) expect(explanation.map(({ kind }) => kind)).not.toEqual([]);
});

describe('what the source leaves open is never asked for', () => {
  const of = (kind: string) => all.filter(({ id }) => briefing.entity(id)?.kind === kind);

  test('nobody is asked for whom the source does not name', () => {
    expect(of('people').filter(({ id }) => 'unnamed' in (briefing.entity(id)?.value ?? {}))).toEqual([]);
    expect(all.filter(({ answer }) => answer === 'not stated')).toEqual([]);
  });

  test('a question about a gap is answered by the source leaving it open, and no gap that it half answers is asked', () => {
    expect([...new Set(of('gaps').map(({ answer }) => answer))]).toEqual(['The source leaves it open']);
    const softClaims = of('gaps').flatMap(({ id }) => briefing.claims(briefing.get('gaps', id).claims));
    expect(softClaims.filter(({ standing }) => ['pending', 'alleged', 'assumed'].includes(standing))).toEqual(
      [],
    );
  });

  test('whose word a claim is, is asked with its standing and answered by its attribution', () => {
    const progress = all.find(({ id }) => id === 'c42') as CheckQuestion;
    expect(progress.question).toBe('Progress is reported in several areas. (stated) · Whose word is that?');
    expect(progress.answer).toBe('State Department');
  });

  test('how sure the source is, is asked without giving it away', () => {
    const trade = all.find(({ id }) => id === 'p-trade') as CheckQuestion;
    expect(trade.question).toBe(
      'Trade · Antony Blinken · raises · ongoing trade disputes, reflected in new tariffs on Chinese steel imports · How does the source put it?',
    );
    expect(trade.answer).toBe('The source forecasts it, or names it as a consequence (expected)');
  });
});

test('a wrong place is none of the same journey', () => {
  const stop = all.find(({ id }) => id.startsWith('stop-')) as CheckQuestion;
  const onTheWay = ['China', 'Shanghai', 'Beijing'];
  expect(stop.options.filter((option) => onTheWay.includes(option))).toEqual([stop.answer]);
});

test('the check is walked question by question, explained, scored, and counts as read', async () => {
  const kept = new Map<string, string>();
  const questions = checkQuestions(briefing, 5);
  const answers = questions.map(
    ({ question, answer, options }, index): Answer => ({
      asked: `Question ${index + 1} of 6: ${question}`,
      choose: index === 0 ? (options.find((option) => option !== answer) as string) : answer,
    }),
  );
  const prompter = scriptedPrompter([
    { asked: 'Step 14 of 14', choose: 'Start the check' },
    ...answers,
    { asked: 'Step 14 of 14', choose: 'Leave, progress is kept' },
  ]);
  const { stdout } = await run(['guide', '--from', 'check', '--seed', '5'], {
    terminal: true,
    prompter,
    kept,
  });
  prompter.assertUsed();
  expect(stdout).toContain(
    '\n\n5 of 6 right.\nThe same questions again: briefing guide --from check --seed 5\n',
  );
  expect(Object.keys(JSON.parse(kept.get('progress/blinken-beijing.json') ?? '').read)).toEqual(['check']);
});

test('what was asked and answered stays on the screen with the answer, where the menu is taken off it', async () => {
  const [first, second] = checkQuestions(briefing, 7);
  const wrong = first?.options.find((option) => option !== first.answer) as string;
  const answered = async (choose: string, redraws: boolean) => {
    const prompter = scriptedPrompter(
      [
        { asked: 'Step 14 of 14', choose: 'Start the check' },
        { asked: `Question 1 of 6: ${first?.question}`, choose },
        { asked: `Question 2 of 6: ${second?.question}`, press: 'escape' },
        { asked: 'Step 14 of 14', press: 'ctrl-d' },
      ],
      redraws,
    );
    const { stdout } = await run(['guide', '--from', 'check', '--seed', '7', '--color', 'never'], {
      terminal: true,
      columns: 80,
      prompter,
    });
    prompter.assertUsed();
    return stdout
      .split('\n')
      .filter((line) => /^(Right|Not so|Question|You said|The answer|Answer)/.test(line));
  };
  expect(await answered(wrong, true)).toEqual([
    'Not so',
    `Question 1 of 6  ${first?.question}`,
    `You said         ${wrong}`,
    `The answer is    ${first?.answer}`,
  ]);
  expect(await answered(first?.answer as string, true)).toEqual([
    'Right',
    `Question 1 of 6  ${first?.question}`,
    `Answer           ${first?.answer}`,
  ]);
  expect(await answered(wrong, false)).toEqual([
    'Not so',
    `You said       ${wrong}`,
    `The answer is  ${first?.answer}`,
  ]);
});

test('a check that is stopped is not read', async () => {
  const kept = new Map<string, string>();
  const [first] = checkQuestions(briefing, 5);
  const prompter = scriptedPrompter([
    { asked: 'Step 14 of 14', choose: 'Start the check' },
    { asked: `Question 1 of 6: ${first?.question}`, press: 'escape' },
    { asked: 'Step 14 of 14', press: 'ctrl-d' },
  ]);
  await run(['guide', '--from', 'check', '--seed', '5'], { terminal: true, prompter, kept });
  prompter.assertUsed();
  expect(kept.size).toBe(0);
});

test('a small briefing yields what it can', () => {
  expect(
    checkQuestions(exampleBriefing(), 1)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['g1', 'p1']);
});
