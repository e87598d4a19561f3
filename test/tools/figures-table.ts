import type { Results } from '../bench/measure.js';

/** The figures of `npm run bench` as a table for the README. */
export function figuresTable({ machine, runs, rows }: Results): string {
  const lines = rows.map(({ what, ratio, goal }) => {
    const aim = goal === undefined ? '' : `${goal}${ratio <= goal ? '' : ' (missed)'}`;
    return `| ${what} | ${ratio} | ${aim} |`;
  });
  const head = `Measured on ${machine}; times are medians of ${runs} pairs of runs, side by side.`;
  return [head, '', '| what | ratio | at most |', '|---|---|---|', ...lines, ''].join('\n');
}
