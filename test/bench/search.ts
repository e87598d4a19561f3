import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import builtIn from '../../data/blinken-beijing.json' with { type: 'json' };
import { seeded } from '../../src/guide/random.js';
import { briefing, empty, type Line, paired, type Row } from './measure.js';
import { FOLDER, written } from './program.js';

/** Stands in one file of 250. */
const RARE = 'quillfeather';

/** What searching a library of a thousand briefings costs, each of the size of the built-in one and with words of its own. */
export function searches(): Row[] {
  const [thousand, hundred] = [1_000, 100].map(libraryOf);
  const search = (library: string | undefined, words: string): Line =>
    `XDG_DATA_HOME="${library}" ${briefing(`search --all ${words}`)}`;
  const perStart = (what: string, words: string): Row => ({
    what: `search --all, 1,000 briefings, ${what} / empty module`,
    ratio: paired(search(thousand, words), empty()),
  });
  return [
    perStart('found in four', RARE),
    perStart('not found in them', 'posturing'),
    // As it was typed first and, when nothing holds that, once more with slips forgiven: two searches.
    perStart('with a slip', 'quilfeather'),
    {
      what: 'search --all, 1,000 / 100 briefings',
      goal: 10,
      ratio: paired(search(thousand, RARE), search(hundred, RARE)),
    },
  ];
}

/** @returns a folder for XDG_DATA_HOME with as many briefings */
function libraryOf(count: number): string {
  const folder = `library-${count}`;
  mkdirSync(join(FOLDER, folder, 'briefing'), { recursive: true });
  for (let number = 0; number < count; number += 1)
    written(`${folder}/briefing/b-${number}.json`, JSON.stringify(variant(number), null, 2));
  return join(FOLDER, folder);
}

/** The built-in briefing with other words in all that is read: the same at each call. */
function variant(number: number): unknown {
  const word = wordsFrom(number);
  const other = (text: string) =>
    text.replace(/\p{L}{4,}/gu, (one) => (/^\p{Lu}/u.test(one) ? capital(word()) : word()));
  const file = JSON.parse(JSON.stringify(builtIn), (key, value) =>
    READ.has(key) && typeof value === 'string' ? other(value) : value,
  );
  file.id = `b-${number}`;
  if (number % 250 === 7) file.issues[0].title += ` ${RARE}`;
  return file;
}

const READ = new Set(['text', 'title', 'name', 'question', 'label', 'role', 'cue', 'timing']);

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

const SYLLABLES =
  'ba ke lo mi nu ra se ti vo za dor fin gal hem jún kir lam mor nel pos qua rit sol tan ülm ver wit xan yor'.split(
    ' ',
  );

/** Words as languages have them: few of them often, most of them seldom. */
function wordsFrom(seed: number): () => string {
  const next = seeded(seed);
  return () => {
    const rank = Math.floor(24_000 * next() ** 4);
    return [rank % 29, Math.floor(rank / 29) % 29, Math.floor(rank / 841)]
      .map((at) => SYLLABLES[at % 29])
      .join('');
  };
}
