import { Stryker } from '@stryker-mutator/core';

/**
 * Makes small changes to the sources and prints a table with the share of changes that the unit tests detect, by group
 * of files. Arguments choose the groups by the names of their files: `npm run mutation -- references clause`. To test
 * one file: `npx stryker run test/mutation/stryker.config.json --mutate src/briefing/file/references.ts`.
 */
const GROUPS: readonly (readonly [what: string, files: readonly string[]])[] = [
  ['the cleaning of text', ['text/clean.ts']],
  ['reading files', ['system/files/read-file.ts']],
  ['writing files', ['system/files/write-file.ts', 'system/files/temporary.ts']],
  ['reasons why files cannot be read or written', ['system/files/reasons.ts']],
  ['reading JSON', ['read-json', 'characters'].map((name) => `json/${name}.ts`)],
  ['encodings and strings in JSON', ['decode', 'strings'].map((name) => `json/${name}.ts`)],
  ['errors in JSON', ['diagnose', 'faults', 'words', 'findings'].map((name) => `json/${name}.ts`)],
  ['positions in JSON', ['json/locate.ts', 'text/lines-and-columns.ts']],
  [
    'the structure and consistency of a file',
    ['parse', 'shape', 'consistency', 'cycles'].map((name) => `briefing/file/${name}.ts`),
  ],
  ['references', ['briefing/file/references.ts']],
  [
    'standings, attributions, dependents, places, dates, look-ups',
    ['standing', 'use', 'attribution', 'relations/dependents', 'locator', 'dates', 'entities/find'].map(
      (name) => `briefing/${name}.ts`,
    ),
  ],
  ['issues and questions', ['relations/issues', 'questions'].map((name) => `briefing/${name}.ts`)],
  [
    'the rules for overstatement',
    ['detect-overstatement', 'soft-enough', 'clauses', 'segments', 'verbs'].map(
      (name) => `checking/rules/overstatement/${name}.ts`,
    ),
  ],
];

/** The results for a group of files. */
interface Row {
  readonly what: string;
  readonly files: readonly string[];
  readonly changes: number;
  readonly detected: number;
}

/** The share of the changes to each group that the tests must detect. */
const NEEDED = 0.85;

/**
 * Counts the results of changes. A change that makes a test hang counts as detected. Ignored changes are not counted.
 *
 * @param statuses the results, by the names that Stryker uses
 */
function figures(statuses: readonly string[]): Pick<Row, 'changes' | 'detected'> {
  const detected = statuses.filter((status) => status === 'Killed' || status === 'Timeout').length;
  const passed = statuses.filter((status) => status === 'Survived' || status === 'NoCoverage').length;
  return { changes: detected + passed, detected };
}

/** Returns a table of the results, with the total in the last row. Percentages are rounded down. */
function mutationTable(rows: readonly Row[]): string {
  const sum = (of: 'changes' | 'detected') => rows.reduce((total, row) => total + row[of], 0);
  const all: Row = { what: 'all', files: [], changes: sum('changes'), detected: sum('detected') };
  const lines = [...rows, all].map(({ what, files, changes, detected }) => {
    const names = files.map((file) => `\`${file.replace('briefing/', '')}\``).join(', ');
    return `| ${what} | ${names} | ${changes} | ${Math.floor((100 * detected) / changes)}% |`;
  });
  return ['| what | files | changes | detected |', '|---|---|---|---|', ...lines, ''].join('\n');
}

const words = process.argv.slice(2);
const isChosen = (file: string) => words.length === 0 || words.some((word) => file.includes(word));

const rows: Row[] = [];
for (const [what, files] of GROUPS.filter((group) => group[1].some(isChosen))) {
  const mutate = files.map((file) => `src/${file}`);
  const results = await new Stryker({
    mutate,
    configFile: 'test/mutation/stryker.config.json',
  }).runMutationTest();
  rows.push({ what, files, ...figures(results.map(({ status }) => status)) });
}
process.stdout.write(mutationTable(rows));
process.exitCode = rows.some(({ changes, detected }) => detected < changes * NEEDED) ? 1 : 0;
