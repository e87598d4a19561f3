import { fileURLToPath } from 'node:url';
import { damageTallies, type Tallies, type Tally } from './damage.js';

/** The damaged claims of the briefings as one table in Markdown. */

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

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

const DEVELOPED = ['election', 'korea'];
const HELD_OUT = ['taxes', 'worship'];

/**
 * @param source the text of the built-in briefing, which is not in the repository
 * @param isHeldOut whether the briefings are measured too that no rule was written with
 */
export async function damageTable(source: string | undefined, isHeldOut: boolean): Promise<string[]> {
  const names = [...DEVELOPED, ...(isHeldOut ? HELD_OUT : [])];
  const columns: [string, Tallies][] = [];
  if (source !== undefined)
    columns.push([
      'built-in',
      await damageTallies('blinken-beijing', file('data/blinken-beijing.json'), source),
    ]);
  for (const name of names) {
    columns.push([name, await damageTallies(name, ...filesOf(name))]);
  }
  return [
    `| claims: errors + questions | ${columns.map(([name]) => name).join(' | ')} |`,
    `|---|${columns.map(() => '---|').join('')}`,
    ...KINDS.map(
      (kind) => `| ${kind} | ${columns.map(([, tallies]) => cell(tallies.get(kind))).join(' | ')} |`,
    ),
  ];
}

/** An example and its text; one of them comes with the program. */
function filesOf(name: string): [briefing: string, text: string] {
  if (name === 'korea')
    return [file('data/korea.json'), JSON.parse(file('data/korea.article.json')).text as string];
  const example = `test/fixtures/examples/${name}`;
  return [file(`${example}.json`), file(`${example}.article.txt`)];
}

const cell = (tally: Tally | undefined): string =>
  tally === undefined
    ? '-'
    : `${share(tally.errors, tally.of)} + ${share(tally.questions, tally.of)} % of ${tally.of}`;

const share = (part: number, all: number): number => Math.round((100 * part) / Math.max(1, all));
