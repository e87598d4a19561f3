import { articleFile, BUILT_IN, briefingFile, DEVELOPED, DRAFTED, HELD_OUT } from './briefing-files.js';
import { damageTallies, type Tallies, type Tally } from './damage.js';

/** The kinds of damage, in the order of the table. */
const KINDS = [
  'as written',
  'sound wording',
  'raised-standing',
  'hardened-wording',
  'swapped-name',
  'negated',
  'invented-speaker',
  'other-number',
];

/**
 * Returns the figures for damaged claims as one Markdown table.
 *
 * @param source the path of the text of the built-in briefing, which is not in the repository
 * @param isHeldOut whether to include the briefings that were not used to write the rules
 */
export async function damageTable(source: string | undefined, isHeldOut: boolean): Promise<string[]> {
  const columns: [string, Tallies][] = [];
  for (const name of [...DEVELOPED, ...DRAFTED, ...(isHeldOut ? HELD_OUT : [])]) {
    const article = name === BUILT_IN ? source : articleFile(name);
    if (article !== undefined) columns.push([name, await damageTallies(name, briefingFile(name), article)]);
  }
  return [
    `| claims: errors + questions | ${columns.map(([name]) => name).join(' | ')} |`,
    `|---|${columns.map(() => '---|').join('')}`,
    ...KINDS.map(
      (kind) => `| ${kind} | ${columns.map(([, tallies]) => cell(tallies.get(kind))).join(' | ')} |`,
    ),
  ];
}

const cell = (tally: Tally | undefined): string =>
  tally === undefined
    ? '-'
    : `${share(tally.errors, tally.of)} + ${share(tally.questions, tally.of)}% of ${tally.of}`;

const share = (part: number, all: number): number => Math.round((100 * part) / Math.max(1, all));
