import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DEVELOPED as BRIEFINGS, BUILT_IN, HELD_OUT as HELD_OUT_BRIEFINGS } from './briefing-files.js';
import { readLabels } from './labels.js';
import { type DamageCounts, type ModelScore, scoreDamagedReplies, scoreReplies } from './models.js';

/** The texts with recorded replies that were used to develop the rules. */
const DEVELOPED = ['01-harrow-trial', '06-tarsk-talks', 'crane'];
const HELD_OUT = ['16-corvan-hostages', 'worship'];

const ROWS: readonly [string, (score: ModelScore) => string][] = [
  ['claims proposed', ({ proposed }) => `${proposed}`],
  ['right except for the wording', ({ right, labeled }) => `${right} of ${labeled}`],
  ['refused: rightly + wrongly', (score) => `${score.refusedRightly} + ${score.refusedWrongly}`],
  ['questioned: rightly + wrongly', (score) => `${score.askedRightly} + ${score.askedWrongly}`],
  [
    'not refused but firmer than the label: with a question + without',
    ({ firmerAsked, firmerPassed, passed }) => `${firmerAsked} + ${firmerPassed} of ${passed}`,
  ],
];

/**
 * Returns the figures for recorded replies and for damaged claims as two Markdown tables.
 *
 * @param labels the folder of labels
 * @param texts the folder of texts
 * @param isHeldOut whether to include the texts that were not used to develop the rules
 */
export async function modelTables(
  labels: string,
  texts: string,
  isHeldOut: boolean,
): Promise<{ readonly lines: string[]; readonly differences: readonly string[] }> {
  const read = (names: readonly string[]) =>
    scoreReplies(
      names.map((name) => readLabels(folderOf(name, labels), name, texts)),
      texts,
    );
  const developed = await read(DEVELOPED);
  const scores = isHeldOut ? [developed, await read(HELD_OUT)] : [developed];
  const briefings = [...BRIEFINGS, ...(isHeldOut ? HELD_OUT_BRIEFINGS : [])];
  const names = briefings.filter((name) => name !== BUILT_IN);
  const damages: DamageCounts[] = [];
  for (const name of names) damages.push(await scoreDamagedReplies(name));
  const kinds = [...new Set(damages.flatMap((counts) => [...counts.keys()]))].sort();
  return {
    lines: [
      `| an assistant's replies | three texts |${isHeldOut ? ' two held out |' : ''}`,
      `|---|---|${isHeldOut ? '---|' : ''}`,
      ...ROWS.map(([what, cell]) => `| ${[what, ...scores.map(cell)].join(' | ')} |`),
      '',
      `| damaged replies: refused + questioned, of all | ${names.join(' | ')} |`,
      `|---|${names.map(() => '---|').join('')}`,
      ...kinds.map((kind) => `| ${[kind, ...damages.map((counts) => cellOf(counts, kind))].join(' | ')} |`),
    ],
    differences: developed.differences,
  };
}

/**
 * Returns the folder with the labels of a text. A text that is held out here may be among the development texts there.
 */
const folderOf = (name: string, labels: string): string =>
  ['development', 'held-out']
    .map((part) => join(labels, part))
    .find((folder) => existsSync(join(folder, `${name}.json`))) ?? labels;

function cellOf(counts: DamageCounts, kind: string): string {
  const { of, refused, asked } = counts.get(kind) ?? { of: 0, refused: 0, asked: 0 };
  return `${refused} + ${asked} of ${of}`;
}
