import lines from '../../../../data/lexicon/reading/states.json' with { type: 'json' };

/** States of mind, each with the words that can follow it. */
const LINES: readonly string[] = lines;

/** Maps each state to the words that can follow it. */
export const STATES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LINES.map((line) => {
    const [state = '', ...followers] = line.split(' ');
    return [state, new Set(followers)];
  }),
);
