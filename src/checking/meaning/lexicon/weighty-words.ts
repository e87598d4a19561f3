import lists from '../../../../data/lexicon/checking/weighty-words.json' with { type: 'json' };
import { linesOf } from '../../../reading/lexicon-lines.js';

/** Function words that a sentence may contain only if the claim that supports it contains them, too. */
export const WEIGHTY: ReadonlySet<string> = new Set(lists);

/** Weighty words with the same meaning, one group per line. */
export const EQUAL: readonly ReadonlySet<string>[] = linesOf(`
all every everybody everyone everything any each together total altogether
entire entirely wholly fully full all whole complete completely everything
whole all overnight
until before till
once after when
less fewer
only just solely alone exclusively simply merely
few hardly barely
double twice
exactly just
`).map((line) => new Set(line.split(' ')));

export const areEqual = (a: string, b: string): boolean =>
  EQUAL.some((group) => group.has(a) && group.has(b));

/** The weighty words that strengthen a sentence without changing its subject. */
export const UNIVERSAL: ReadonlySet<string> = new Set(
  'all any entire entirely every everybody everyone exactly fully only solely'.split(' '),
);

/** Function words with opposite meanings. */
export const TURNS: readonly (readonly [string, string])[] = [
  ['before', 'after'],
  ['after', 'before'],
  ['up', 'down'],
  ['down', 'up'],
  ['above', 'below'],
  ['below', 'above'],
  ['with', 'without'],
  ['for', 'against'],
  ['against', 'for'],
];
