import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Marked } from './brat.js';
import { readBrat } from './brat.js';
import { Tally } from './tally.js';

const TEXT = 'Berg said it failed. Lind fears rain.';

const SAID: Marked = { source: [[0, 4]], cue: [[5, 9]], content: [[10, 19]] };
const FEARS: Marked = { source: [[21, 25]], cue: [[26, 31]], content: [[32, 36]] };

test('brat annotations are read, and attributions without a cue are left out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'brat-'));
  const file = join(folder, 'one.ann');
  const lines = [
    'T1\tSource 0 4\tBerg',
    'T2\tCue 5 9\tsaid',
    'T3\tContent 10 12;13 19\tit failed',
    'T4\tAttribution 5 9\tsaid',
    'E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1',
    'E2\tAttribution:T4 Content:T3',
  ];
  writeFileSync(file, lines.join('\n'));
  expect(readBrat(file)).toEqual([
    {
      ...SAID,
      content: [
        [10, 12],
        [13, 19],
      ],
    },
  ]);
  rmSync(folder, { recursive: true });
});

test('a cue is right if it overlaps with the annotated cue, and a source is right only if its cue is right', () => {
  const tally = new Tally();
  const sentences = [
    { at: '0.P1.s1', kind: 'prose' as const, start: 6, end: 20 },
    { at: '0.P1.s2', kind: 'prose' as const, start: 21, end: 37 },
  ];
  tally.add(TEXT, sentences, [{ ...SAID, source: [[10, 12]] }, FEARS], [SAID, FEARS]);
  expect(tally.all).toEqual({ found: 2, marked: 2, cue: 2, source: 1 });
  expect(tally.speech).toEqual({ found: 1, marked: 1, cue: 1, source: 0 });
  expect(tally.sentences).toEqual({ right: 1, of: 2 });
});
