import { fileURLToPath } from 'node:url';

/** The briefings that are used to measure the checks, and their paths. */

/** Briefings that authors of rules may look at. */
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
  'ransom',
  'taxes',
  'worship',
];

/** Unreviewed drafts, for which there are paraphrases and sentences but no damaged claims. */
export const DRAFTED: readonly string[] = [
  'gullane-ferry',
  'harrow-trial',
  'kestrel-recall',
  'merrow-rates',
  'olmen-dam',
];

/** Briefings in `test/fixtures/held-out`, which authors of rules must not look at. */
export const HELD_OUT: readonly string[] = ['measles', 'soleimani', 'tesco', 'wolves'];

/** Held-out briefings whose claims were written by an assistant and never reviewed. */
export const UNREVIEWED: readonly string[] = ['measles', 'soleimani', 'tesco'];

export const BUILT_IN = 'blinken-beijing';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const stem = (name: string): string =>
  name === BUILT_IN || name === 'korea' ? `data/${name}` : `test/fixtures/${folderOf(name)}/${name}`;

function folderOf(name: string): string {
  if (DRAFTED.includes(name)) return 'drafts';
  return HELD_OUT.includes(name) ? 'held-out' : 'examples';
}

export const briefingFile = (name: string): string => at(`${stem(name)}.json`);

/** @returns the path of the article of a briefing; the article of the built-in briefing is not in the repository */
export const articleFile = (name: string): string => at(`${stem(name)}.article.txt`);
