import { fileURLToPath } from 'node:url';

/** The briefings that checks are measured with, and where they lie. */

/** Whose lines may be looked at by whoever writes rules. */
export const DEVELOPED = [
  'asylum',
  'blinken-beijing',
  'dairy',
  'doping',
  'election',
  'glacier',
  'imprisoned',
  'korea',
  'launch',
  'taxes',
  'worship',
];

/** Drafts as they come out of the program, with paraphrases and sentences but without damages. */
export const DRAFTED: readonly string[] = [
  'gullane-ferry',
  'harrow-trial',
  'kestrel-recall',
  'merrow-rates',
  'olmen-dam',
];

/** Whose lines may not: those of briefings in `test/fixtures/held-out`. */
export const HELD_OUT: readonly string[] = [];

export const BUILT_IN = 'blinken-beijing';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const stem = (name: string): string =>
  name === BUILT_IN || name === 'korea' ? `data/${name}` : `test/fixtures/${folderOf(name)}/${name}`;

function folderOf(name: string): string {
  if (DRAFTED.includes(name)) return 'drafts';
  return HELD_OUT.includes(name) ? 'held-out' : 'examples';
}

/** @returns the path of the file of a briefing */
export const briefingFile = (name: string): string => at(`${stem(name)}.json`);

/** @returns the path of the article of a briefing; that of the built-in one is not in the repository */
export const articleFile = (name: string): string => at(`${stem(name)}.article.txt`);
