import { existsSync } from 'node:fs';
import { folderOf, type Pair, storiesIn, storyPairs } from './story-pairs.js';

/** Measures how well the claims from different texts of a story are linked, by comparing the links with labels. */

const isPair = ([a, b]: Pair, [c, d]: Pair): boolean => a === c && b === d;

interface Count {
  right: number;
  labeled: number;
  found: number;
}

const counted = (): Count => ({ right: 0, labeled: 0, found: 0 });

function count(all: Count, labeled: readonly Pair[], found: readonly Pair[]): void {
  all.right += found.filter((pair) => labeled.some((one) => isPair(one, pair))).length;
  all.labeled += labeled.length;
  all.found += found.length;
}

const percent = (part: number, all: number): string => `${Math.round((100 * part) / Math.max(1, all))}%`;

const harmonic = ({ right, labeled, found }: Count): string =>
  ((2 * right) / Math.max(1, labeled + found)).toFixed(2).replace(/^0/, '');

/** Returns table rows with the figures for the development stories or the held-out stories. */
export async function storyRows(heldOut = false): Promise<[what: string, figure: string][]> {
  const folder = folderOf(heldOut);
  const { same, equalWords, disputes } = await counts(storiesIn(folder), folder);
  return [
    ['pairs of claims that say the same thing', String(same.labeled)],
    ['F score for these pairs', harmonic(same)],
    ['F score of a baseline (pairs that share half of their words)', harmonic(equalWords)],
    ['disputes found', `${percent(disputes.right, disputes.labeled)} of ${disputes.labeled}`],
    ['false disputes, as a share of those found', percent(disputes.found - disputes.right, disputes.found)],
  ];
}

async function counts(stories: readonly string[], folder: URL, replies?: URL) {
  const all = { same: counted(), equalWords: counted(), disputes: counted(), differences: [] as string[] };
  for (const story of stories) {
    const { labeled, found } = await storyPairs(story, folder, replies);
    count(all.same, labeled.same, found.same);
    count(all.equalWords, labeled.same, found.equalWords);
    count(all.disputes, labeled.disputes, found.disputes);
    for (const kind of ['same', 'disputes'] as const)
      all.differences.push(...differences(`${story}, ${kind}`, labeled[kind], found[kind]));
  }
  return all;
}

/** Returns a line for each pair that is in only one of two lists. */
function differences(what: string, labeled: readonly Pair[], found: readonly Pair[]): string[] {
  const without = (pairs: readonly Pair[], others: readonly Pair[]) =>
    pairs.filter((pair) => !others.some((one) => isPair(one, pair)));
  const line = (word: string) => (pair: Pair) =>
    `${word} ${what}: ${pair.map(({ text }) => text).join(' | ')}`;
  return [...without(labeled, found).map(line('missed')), ...without(found, labeled).map(line('false'))];
}

/** The rows of a table and, for the stories that rule authors may see, the differences from the labels. */
export interface RepliesTable {
  readonly rows: readonly (readonly string[])[];
  readonly differences: readonly string[];
}

/**
 * Scores the stories for which an assistant's replies are recorded, first with the links that the rules find and then
 * with those in the replies.
 *
 * @param replies a folder of replies; by default, the recorded replies in this repository
 */
export async function repliesTable(heldOut: boolean, replies?: URL): Promise<RepliesTable> {
  const folder = folderOf(heldOut);
  const own = replies ?? new URL('replies/', folder);
  const stories = storiesIn(folder).filter((story) => existsSync(new URL(`${story}.2.json`, own)));
  const both = [await counts(stories, folder), await counts(stories, folder, own)];
  const row = (what: string, figure: (one: Awaited<ReturnType<typeof counts>>) => string) => [
    what,
    ...both.map(figure),
  ];
  return {
    rows: [
      ['stories', stories.join(', '), stories.join(', ')],
      row('F score for pairs that say the same thing', ({ same }) => harmonic(same)),
      row(
        'correct pairs of those found, and labeled pairs',
        ({ same }) => `${same.right} of ${same.found}, ${same.labeled}`,
      ),
      row(
        'disputes found',
        ({ disputes }) => `${percent(disputes.right, disputes.labeled)} of ${disputes.labeled}`,
      ),
      row('false disputes, as a share of those found', ({ disputes }) =>
        percent(disputes.found - disputes.right, disputes.found),
      ),
    ],
    differences: heldOut ? [] : (both[1]?.differences ?? []),
  };
}
