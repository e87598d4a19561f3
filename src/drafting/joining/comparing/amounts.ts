import type { Figure, Meaning } from '../../../checking/meaning/meaning.js';
import { rootOf } from '../../../checking/meaning/root.js';
import type { Placed } from './verbs.js';

const MINUTES_PER_UNIT: ReadonlyMap<string, number> = new Map(
  Object.entries({
    minute: 1,
    hour: 60,
    day: 1440,
    week: 10_080,
    fortnight: 20_160,
    month: 43_800,
    year: 525_600,
    decade: 5_256_000,
    century: 52_560_000,
  }).map(([unit, minutes]) => [rootOf(unit), minutes]),
);

/**
 * Returns the numbers and dates of a claim. Shares are in percent, and durations in minutes. The 'one' in 'one sailor'
 * is the number 1.
 */
export const amountsIn = (meaning: Meaning): Placed[] =>
  [...meaning.figures, ...ones(meaning)].map((figure) => {
    const rank = rankOf(figure, meaning);
    if (rank !== undefined) return { figure: { ...figure, noun: rank, unit: RANK }, meaning };
    const noun = figure.noun ?? countedIn(meaning);
    return { figure: inOneUnit({ ...figure, ...(noun && { noun }) }, meaning), meaning };
  });

/** The unit of a number that is a rank and not a count: 'level three'. */
export const RANK = 'rank';

const RANKED: ReadonlySet<string> = new Set(
  ['category', 'class', 'grade', 'level', 'magnitude', 'phase', 'place', 'stage'].map(rootOf),
);

function rankOf({ first, value }: Figure, { words }: Meaning): string | undefined {
  const root = words[first - 1]?.root ?? '';
  return value !== undefined && RANKED.has(root) ? root : undefined;
}

/**
 * Returns the root of a counted noun that precedes its number: 'people' in 'the number of people ill has risen to 61'.
 */
function countedIn({ words }: Meaning): string | undefined {
  const number = words.findIndex(
    ({ lower }, at) => /^(?:number|total)$/.test(lower) && words[at + 1]?.lower === 'of',
  );
  return number < 0 ? undefined : words.slice(number + 2).find(({ pos }) => pos === 'NOUN')?.root;
}

function inOneUnit(figure: Figure, { words }: Meaning): Figure {
  const { value, unit, text, last } = figure;
  if (value === undefined) return figure;
  // A share becomes a percentage: 'half of the workers' becomes '50% of the workers'.
  if (unit === undefined && value > 0 && value < 1) return { ...figure, value: 100 * value, unit: '%' };
  // The counted noun, such as 'sailors' in 'two sailors', is not a unit.
  if (unit !== undefined && rootOf(unit) === figure.noun) return { ...figure, unit: undefined };
  const minutes = MINUTES_PER_UNIT.get(rootOf(unit ?? ''));
  const isAge = text.includes('-') || words[last + 1]?.lower === 'old';
  return minutes === undefined || isAge ? figure : { ...figure, value: minutes * value, unit: 'minute' };
}

/** Returns the numbers that are written as 'one': 'one sailor'. */
function ones({ words, figures }: Meaning): Figure[] {
  return words.flatMap(({ lower, root, pos }, at): Figure[] => {
    if (words[at - 1]?.lower !== 'one' || pos !== 'NOUN') return [];
    if (figures.some(({ first, last }) => first <= at && at - 1 <= last)) return [];
    return [{ first: at - 1, last: at, text: `one ${lower}`, value: 1, noun: root }];
  });
}
