import words from '../../../../data/lexicon/checking/rivals.json' with { type: 'json' };
import { rootOf } from '../root.js';

/** Words of one kind, one kind per line: none of them paraphrases another. */
const RIVALS: readonly ReadonlySet<string>[] = words.map((line) => new Set(line.split(' ').map(rootOf)));

/** Whether two roots name different things of one kind: 'mother' and 'father'. */
export const areRivals = (a: string, b: string): boolean =>
  a !== b && RIVALS.some((kind) => kind.has(a) && kind.has(b));
