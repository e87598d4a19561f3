import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJson } from '../../../src/drafting/model/find-json.js';

const claim = (n: number) => `{"n": ${n}, "text": "a } ] \\" b"}`;

test.each([
  ['without other text', `{"claims": [${claim(1)}]}`],
  ['in a fence', `\`\`\`json\n{"claims": [${claim(1)}]}\n\`\`\``],
  ['inside other text', `Sure! Here it is: {"claims": [${claim(1)}]} Anything else?`],
  ['after reasoning', `<think>{"claims": []} or not</think>{"claims": [${claim(1)}]}`],
  ['after reasoning without a start tag', `Hm {"claims": []}.</think>\n{"claims": [${claim(1)}]}`],
  ['after a brace in the text', `The {answer} is {"claims": [${claim(1)}]}`],
])('finds the answer %s', (_name, reply) => {
  expect(findJson(reply)).toEqual({ value: { claims: [{ n: 1, text: 'a } ] " b' }] }, isCut: false });
});

test.each([
  ['in an entry', `{"claims": [${claim(1)}, {"n": 2, "te`],
  ['in a string', `{"claims": [${claim(1)}, {"n": 2, "text": "and the`],
  ['after a comma', `{"claims": [${claim(1)},`],
  ['in a list inside an entry', `{"claims": [${claim(1)}], "issues": [{"title": "x", "claims": [1, 2`],
])('keeps the complete entries of an answer that is cut off %s', (_name, reply) => {
  expect(findJson(reply)).toMatchObject({ value: { claims: [{ n: 1, text: 'a } ] " b' }] }, isCut: true });
});

test('the complete entries of a list without fields around it are kept, too', () => {
  expect(findJson(`[${claim(1)}, {"n"`)).toEqual({ value: [{ n: 1, text: 'a } ] " b' }], isCut: true });
});

test.each([
  '',
  'I cannot help with that.',
  '{',
  '{"claims": [',
  '<think>{"claims": []}</think>',
  '{"a" "b"}',
])('finds nothing in %j', (reply) => {
  expect(findJson(reply)).toBeUndefined();
});

test('wherever an answer is cut off, the entries before that point are complete', () => {
  const whole = `{"claims": [${[1, 2, 3, 4].map(claim).join(', ')}], "lead": [1]}`;
  fc.assert(
    fc.property(fc.nat(whole.length), (end) => {
      const claims = (findJson(whole.slice(0, end))?.value as { claims?: { n: number }[] })?.claims ?? [];
      expect(claims.map(({ n }) => n)).toEqual([1, 2, 3, 4].slice(0, claims.length));
    }),
  );
});

test('even very long and deeply nested replies are handled', () => {
  for (const piece of ['{"a":', '[[', '{"', '"', '</think>', '[{"a":1},'])
    expect(() => findJson(piece.repeat(200_000))).not.toThrow();
});
