import { expect, test } from 'vitest';
import { paragraph } from '../../src/document/build.js';
import type { Tone } from '../../src/document/inline.js';
import { markdown } from '../../src/render/markdown.js';
import { plain } from '../../src/render/plain.js';
import type { Renderer } from '../../src/render/renderer.js';
import { terminal } from '../../src/render/terminal/terminal.js';
import { drawn } from './drawn.js';

function strip(renderer: Renderer, marks: readonly Tone[], unicode = true): string {
  const block = paragraph([{ kind: 'strip', marks: marks.map((tone) => ({ tone })) }]);
  return drawn(renderer, [block], { unicode }).split('\n')[2] ?? '';
}

const few: readonly Tone[] = ['firm', 'firm', 'attributed', 'doubtful'];
const many = Array.from({ length: 8 }, () => few)
  .flat()
  .sort((a, b) => few.indexOf(a) - few.indexOf(b));

test('a strip has one mark per claim or, if there are more than twelve, the number of each kind of mark', () => {
  expect([strip(terminal, few), strip(terminal, many)]).toEqual(['●●◐○', '●16 ◐8 ○8']);
  expect([strip(terminal, few, false), strip(terminal, many, false)]).toEqual(['++~!', '+16 ~8 !8']);
  expect([strip(markdown, few), strip(markdown, many)]).toEqual(['●●◐○', '●16 ◐8 ○8']);
});

test('in plain text, a strip is shown in words', () => {
  expect(strip(plain, many)).toBe('claims: 16 as reported, 8 with attribution, 8 not as fact');
});
