import type { MeaningWord, WordRange } from '../meaning.js';

/** On which side of a number something is. */
export type Limit = 'above' | 'below' | 'about';

export const LIMITS: ReadonlyMap<string, Limit> = new Map([
  ...[
    'more',
    'over',
    'above',
    'least',
    'exceed',
    'exceeds',
    'exceeding',
    'exceeded',
    'topped',
    'surpassed',
  ].map((word) => [word, 'above'] as const),
  ...['less', 'fewer', 'under', 'below', 'most', 'up'].map((word) => [word, 'below'] as const),
  ...['about', 'around', 'roughly', 'approximately', 'nearly', 'almost', 'some', 'close', 'closer'].map(
    (word) => [word, 'about'] as const,
  ),
]);

/** The limit of '107 or more', behind the number. */
export function limitBehind(words: readonly MeaningWord[], { last }: WordRange): string | undefined {
  const limit = words[last + 2]?.lower ?? '';
  return words[last + 1]?.lower === 'or' && /^(?:more|less|fewer)$/.test(limit) ? limit : undefined;
}
