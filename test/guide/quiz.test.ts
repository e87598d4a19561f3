import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckedQuestion } from '../../src/answers/guide/content.js';
import { Briefing } from '../../src/briefing/briefing.js';
import { defaultBriefing } from '../../src/briefing/built-in.js';
import { QUESTIONS_ASKED, quizQuestions, quizWords } from '../../src/guide/quiz/quiz.js';
import { exampleBriefing, exampleFile } from '../support/example.js';
import { run } from '../support/fake-io.js';
import { type Answer, scriptedPrompter } from '../support/scripted-prompter.js';

const briefing = defaultBriefing();
const all = quizQuestions(briefing, 1, 1000);

test('a quiz asks six questions of different kinds', () => {
  const questions = quizQuestions(briefing, 1);
  expect(questions.length).toBe(QUESTIONS_ASKED);
  const kinds = new Set(questions.map(({ id }) => briefing.entity(id)?.kind));
  expect([...kinds].sort()).toEqual(['claims', 'events', 'gaps', 'people', 'positions']);
});

test('the same seed gives the same questions, and another seed different questions', () => {
  expect(quizQuestions(briefing, 7)).toEqual(quizQuestions(briefing, 7));
  expect(quizQuestions(briefing, 7)).not.toEqual(quizQuestions(briefing, 8));
});

test('for any seed, the options include the answer once, and no question is repeated', () =>
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const questions = quizQuestions(briefing, seed);
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
      for (const { options, answer } of questions) {
        expect(options.filter((option) => option === answer)).toEqual([answer]);
        expect(new Set(options).size).toBe(options.length);
        expect(options.length).toBeGreaterThan(1);
      }
    }),
    { numRuns: 50 },
  ));

test('every explanation gives the claims of the answer, or the open question', () => {
  for (const { claims, gap } of all) expect(claims.length > 0 || gap !== undefined).toBe(true);
});

describe('the questions of a quiz', () => {
  const of = (kind: string) => all.filter(({ id }) => briefing.entity(id)?.kind === kind);

  test('are never about unnamed people', () => {
    expect(of('people').filter(({ id }) => 'unnamed' in (briefing.entity(id)?.value ?? {}))).toEqual([]);
    expect(all.filter(({ answer }) => answer === 'not stated')).toEqual([]);
  });

  test('have the answer ‘The source leaves it open’ if they are about a gap, and are never about a partly answered gap', () => {
    expect([...new Set(of('gaps').map(({ answer }) => answer))]).toEqual(['The source leaves it open']);
    const softClaims = of('gaps').flatMap(({ id }) => briefing.claims(briefing.get('gaps', id).claims));
    expect(softClaims.filter(({ standing }) => ['pending', 'alleged', 'assumed'].includes(standing))).toEqual(
      [],
    );
  });

  test('show the standing of a claim if they ask who made it', () => {
    const progress = all.find(({ id }) => id === 'c42') as CheckedQuestion;
    expect(progress.question).toBe('Progress is reported in several areas. (stated) · Who says that?');
    expect(progress.answer).toBe('State Department');
  });

  test('do not reveal a standing if they ask for it', () => {
    const trade = all.find(({ id }) => id === 'p-trade') as CheckedQuestion;
    expect(trade.question).toBe(
      'Trade · Antony Blinken · raises · ongoing trade disputes, reflected in new tariffs on Chinese steel imports · How does the source put it?',
    );
    expect(trade.answer).toBe('The source forecasts it, or names it as a consequence (expected)');
  });
});

test('a place on the same trip is never offered as a wrong answer', () => {
  const stop = all.find(({ id }) => id.startsWith('stop-')) as CheckedQuestion;
  const onTheWay = ['China', 'Shanghai', 'Beijing'];
  expect(stop.options.filter((option) => onTheWay.includes(option))).toEqual([stop.answer]);
});

const STEP = 'Step 14 of 14: A short quiz';

async function checked(seed: number, answers: readonly Answer[]) {
  const kept = new Map<string, string>();
  const prompter = scriptedPrompter(answers, false);
  const args = ['guide', '--from', 'check', '--seed', String(seed), '--color', 'never'];
  await run(args, { terminal: true, prompter, kept });
  prompter.assertUsed();
  return { kept, frames: prompter.frames };
}

const asked = (seed: number, index: number, choose: string): Answer => ({
  asked: `Question ${index + 1} of 6: ${quizQuestions(briefing, seed)[index]?.question}`,
  choose,
});

test('questions are asked one by one, answers are explained, right answers are counted, and the step counts as read', async () => {
  const questions = quizQuestions(briefing, 5);
  const { kept, frames } = await checked(5, [
    { asked: STEP, key: 'space' },
    ...questions.flatMap(({ answer, options }, index): Answer[] => [
      asked(5, index, index === 0 ? (options.find((option) => option !== answer) as string) : answer),
      { asked: STEP, key: 'space' },
    ]),
    { asked: STEP, key: 'q' },
  ]);
  expect(frames.at(-2)?.lines.slice(-3)).toEqual([
    '5 of 6 right.',
    '',
    'To get the same questions again: briefing guide --from check --seed 5',
  ]);
  expect(frames.at(-1)).toEqual({ ...frames[0], note: 'You have read this step.' });
  expect(Object.keys(JSON.parse(kept.get('progress/blinken-beijing.json') ?? '').read)).toEqual(['check']);
});

test('the window shows the question, the options and the answer', async () => {
  const [first] = quizQuestions(briefing, 7);
  const wrong = first?.options.find((option) => option !== first.answer) as string;
  const verdictOn = async (choose: string) => {
    const { frames } = await checked(7, [
      { asked: STEP, key: 'c' },
      asked(7, 0, choose),
      { asked: STEP, key: 'space' },
      { asked: asked(7, 1, '').asked, press: 'escape' },
      { asked: STEP, key: 'q' },
    ]);
    return frames[1]?.lines.filter((line) =>
      /^(Right|Wrong|Question|Your answer|Correct answer|Answer)/.test(line),
    );
  };
  expect(await verdictOn(wrong)).toEqual([
    'Wrong',
    `Question 1 of 6  ${first?.question}`,
    `Your answer      ${wrong}`,
    `Correct answer   ${first?.answer}`,
  ]);
  expect(await verdictOn(first?.answer as string)).toEqual([
    'Right',
    `Question 1 of 6  ${first?.question}`,
    `Answer           ${first?.answer}`,
  ]);
});

test('a stopped quiz does not count as read', async () => {
  const [first] = quizQuestions(briefing, 5);
  const { kept } = await checked(5, [
    { asked: STEP, key: 'c' },
    { asked: `Question 1 of 6: ${first?.question}`, press: 'escape' },
    { asked: STEP, press: 'ctrl-d' },
  ]);
  expect(kept.size).toBe(0);
});

test('a small briefing has fewer questions', () => {
  expect(
    quizQuestions(exampleBriefing(), 1)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['g1', 'p1']);
});

/** Like a draft: its voices are named in their own sentences, and its offices only in the sentences of the article. */
const drafted = new Briefing(
  exampleFile((file) => {
    const [claim] = file.claims;
    const said = { ...claim, standing: 'stated', attribution: { by: 'party', party: 'mara-voss' } };
    Object.assign(file, {
      people: [
        { id: 'mara-voss', name: 'Mara Voss', role: 'minister' },
        { id: 'jon-hale', name: 'Jon Hale', role: 'harbour master' },
      ],
      claims: [
        { ...said, id: 'c1', text: 'Ms Voss said that she had “no idea”.' },
        { ...said, id: 'c2', text: 'Nobody knows the costs.' },
        { ...claim, id: 'c3', text: 'The harbour master Jon Hale opened the gates.' },
      ],
      positions: [],
      events: [],
      gaps: [],
    });
  }),
);

test('a question never contains its answer, and a claim may support an office that it mentions', () => {
  expect(
    quizQuestions(drafted, 1)
      .map(({ question, answer }) => `${question} ${answer}`)
      .sort(),
  ).toEqual([
    'Nobody knows the costs. (stated) · Who says that? Mara Voss',
    'Who is this in the briefing? · harbour master Jon Hale',
  ]);
});

test('the introduction to a quiz names only the subjects of its questions', () => {
  expect(quizWords({ briefing: drafted, seed: 1 })).toBe(
    'A few questions about what you have read: who holds which office and who says what. Each answer is explained with its place in the source.',
  );
});
