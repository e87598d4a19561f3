import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { exampleJson } from './support/example.js';
import { temporaryFolder } from './support/temporary-folder.js';

/**
 * Tests the instructions under 'How to add' in CONTRIBUTING.md: an example of each addition is made in a copy of the
 * sources, in exactly the places named there, and the changed program is run.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The contents of a new file, replacements in an existing file, or a function that changes its text. */
type Change = string | readonly (readonly [before: string, after: string])[] | ((text: string) => string);

/** The changes for one addition, by file name. */
type Changes = Readonly<Record<string, Change>>;

/** Copies the sources, changes or adds files, and returns the folder of the copy. */
function copyWith(additions: readonly Changes[]): string {
  const folder = temporaryFolder('contributing');
  for (const name of ['src', 'data', 'test/support', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const [name, change] of additions.flatMap((changes) => Object.entries(changes))) {
    const path = join(folder, name);
    writeFileSync(path, typeof change === 'string' ? change : patched(readFileSync(path, 'utf8'), change));
  }
  return folder;
}

function patched(text: string, change: Exclude<Change, string>): string {
  if (typeof change === 'function') return change(text);
  return change.reduce((made, [before, after]) => {
    expect([before, made.split(before).length - 1]).toEqual([before, 1]);
    return made.replace(before, () => after);
  }, text);
}

interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly written: Readonly<Record<string, string>>;
}

/** A script that runs each given command line with the same files, and prints the results. */
const RUNNER = `import { run } from './test/support/fake-io.js';
const { lines, files } = JSON.parse(process.argv[2]);
const ended = [];
for (const line of lines) {
  const { exitCode, stdout, stderr, io } = await run(line, { files });
  ended.push({ exitCode, stdout, stderr, written: Object.fromEntries(io.written) });
}
process.stdout.write(JSON.stringify(ended));
`;

/** Returns the results of the command lines in the changed program. */
function ended(folder: string, lines: readonly string[]): Ended[] {
  writeFileSync(join(folder, 'runner.ts'), RUNNER);
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const input = JSON.stringify({ files: FILES, lines: lines.map((line) => line.split(' ')) });
  const { stdout, stderr } = spawnSync(process.execPath, [tsx, 'runner.ts', input], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const SUMS_ANSWER = `import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import { paragraph } from '../../document/build.js';
import type { Answer } from '../answer.js';
import { headOf } from '../shared/records.js';
import { count, recordHead } from '../shared/schema.js';

const schema = () => v.strictObject({ ...recordHead('sums'), claims: count });

export type SumsRecord = v.InferOutput<ReturnType<typeof schema>>;

export const makeSums = (briefing: Briefing): SumsRecord => ({
  ...headOf(briefing, 'sums'),
  claims: briefing.all('claims').length,
});

export const sums: Answer<SumsRecord> = {
  kind: 'sums',
  schema,
  layout: ({ briefing, claims }) => ({
    title: \`\${briefing.title}: sums\`,
    blocks: [paragraph(\`\${claims} claims.\`)],
  }),
  table: ({ claims }) => ({ columns: ['Claims'], rows: [[String(claims)]] }),
};
`;

const SUMS_COMMAND = `import { makeSums, sums } from '../../answers/read/sums.js';
import type { AddCommand } from '../../cli/command.js';
import { loadBriefing } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';

export const addSums: AddCommand = (command, runtime) => {
  command.description('Counts the claims.').action(async () => {
    const briefing = await loadBriefing(runtime);
    await present(runtime, sums, makeSums(briefing), briefing);
  });
};
`;

const COMMAND: Changes = {
  'src/answers/read/sums.ts': SUMS_ANSWER,
  'src/commands/read/sums.ts': SUMS_COMMAND,
  'src/answers/index.ts': [
    ['import { timeline }', "import { sums } from './read/sums.js';\nimport { timeline }"],
    ['  timeline,\n', '  timeline,\n  sums,\n'],
  ],
  'src/commands/index.ts': [
    ["  timeline: '", "  sums: 'counts',\n  timeline: '"],
    ['  timeline: async', "  sums: async () => (await import('./read/sums.js')).addSums,\n  timeline: async"],
  ],
};

const WHOLE_FORMAT: Changes = {
  'src/exports/names.ts': `import type { Export } from './export.js';

export const names: Export = (briefing) => ({
ok: true,
text: briefing.all('events').map(({ title, status }) => \`\${title} (\${status})\\n\`).join(''),
leftOut: ['places (no room)'],
});
`,
  'src/exports/index.ts': [
    ['  calendar: async', "  names: async () => (await import('./names.js')).names,\n  calendar: async"],
  ],
  'src/render/index.ts': [
    [
      '  calendar: {\n',
      "  names: { description: 'a name a line', extensions: ['.names'], madeOf: 'briefing' },\n  calendar: {\n",
    ],
  ],
};

const DRAWN_FORMAT: Changes = {
  'src/render/titles.ts': `import type { Renderer } from './renderer.js';

export const titles: Renderer = ({ title }) => \`\${title}\\n\`;
`,
  'src/render/index.ts': [
    [
      '  csv: {\n',
      "  titles: {\n    description: 'the title alone',\n    extensions: ['.title'],\n    madeOf: 'document',\n    load: async () => (await import('./titles.js')).titles,\n  },\n  csv: {\n",
    ],
  ],
};

const FIELD: Changes = {
  'src/briefing/file/schema-claims.ts': [
    ['  cue: optionalWords,\n', '  cue: optionalWords,\n  mood: optionalWords,\n'],
  ],
  'src/searching/fields.ts': [
    ["    | 'quotation'\n", "    | 'quotation'\n    | 'mood'\n"],
    [
      "        ...optional('quotation', entity.value.quote, 4, [entity.value.id]),\n",
      "        ...optional('quotation', entity.value.quote, 4, [entity.value.id]),\n        ...optional('mood', entity.value.mood, 2, [entity.value.id]),\n",
    ],
  ],
  'src/exports/remarks.ts': [
    ['  return [\n', "  return [\n    ...(claim.mood === undefined ? [] : ['mood: '.concat(claim.mood)]),\n"],
  ],
};

/** Adds an invented standing to a file of wordings. */
function withRumored(text: string): string {
  const hedges = JSON.parse(text);
  hedges.say.rumored = "'is rumored to'";
  hedges.markers.rumored = ['rumored'];
  hedges.turns.rumored = [];
  return JSON.stringify(hedges);
}

const STANDING: Changes = {
  'src/briefing/standing.ts': [
    ["  'alleged',\n", "  'rumored',\n  'alleged',\n"],
    ["  alleged: 'says that", "  rumored: 'says that it is rumored',\n  alleged: 'says that"],
  ],
  'data/hedges.json': withRumored,
};

const rumored = (text: string) =>
  exampleJson((file) => Object.assign(file.claims[4] ?? {}, { text, standing: 'rumored', cue: 'rumored' }));

const FILES = {
  'own.json': exampleJson(),
  'somber.json': exampleJson((file) => Object.assign(file.claims[0] ?? {}, { mood: 'somber' })),
  'rumored.json': rumored('Sudland is rumored to have hidden the spill.'),
  'firm.json': rumored('Sudland has hidden the spill.'),
};

const LINES = [
  'sums -b own.json -f plain',
  'sums -b own.json -f csv',
  'sums -b own.json -f json',
  'timeline -b own.json -o out.names',
  'agenda -b own.json -f names',
  'agenda -b own.json -f titles',
  'search somber -b somber.json -f plain',
  'timeline -b somber.json -f jsonld',
  'timeline -b rumored.json -f plain',
  'validate rumored.json',
  'validate firm.json',
] as const;

/** The results of one run with all additions. They can be tested together, since they touch different places. */
let answers: ReadonlyMap<string, Ended>;
beforeAll(() => {
  const folder = copyWith([COMMAND, WHOLE_FORMAT, DRAWN_FORMAT, FIELD, STANDING]);
  answers = new Map(ended(folder, LINES).map((answer, index) => [LINES[index] ?? '', answer]));
});

const answerTo = (line: (typeof LINES)[number]): Ended | undefined => answers.get(line);
const places = (changes: Changes): number => Object.keys(changes).length;

test('a new command touches four places, and has every format that its answer allows', () => {
  expect(places(COMMAND)).toBe(4);
  const shown = [
    answerTo('sums -b own.json -f plain'),
    answerTo('sums -b own.json -f csv'),
    answerTo('sums -b own.json -f json'),
  ];
  expect(shown.map((answer) => [answer?.exitCode, answer?.stderr])).toEqual(shown.map(() => [0, '']));
  const [plain, csv, json] = shown.map((answer) => answer?.stdout);
  expect([plain, csv]).toEqual(['Harbour talks: sums\n\n6 claims.\n', 'Claims\r\n6\r\n']);
  expect(JSON.parse(json ?? '')).toMatchObject({ kind: 'sums', version: 1, claims: 6 });
});

test('a new format for the whole briefing touches three places, which also define its file extension and its errors', () => {
  expect(places(WHOLE_FORMAT)).toBe(3);
  expect(answerTo('timeline -b own.json -o out.names')).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: 'briefing: wrote out.names (names)\nbriefing: left out places (no room)\n',
    written: { 'out.names': 'Talks at Port Grey (planned)\nOil spill (not stated)\n' },
  });
  expect(answerTo('agenda -b own.json -f names')?.exitCode).toBe(2);
});

test('a new format for documents touches two places, and is available for every answer', () => {
  expect(places(DRAWN_FORMAT)).toBe(2);
  expect(answerTo('agenda -b own.json -f titles')?.stdout).toBe('Harbour talks: agenda\n');
});

test('a new field of claims is read, searched and exported', () => {
  expect(answerTo('search somber -b somber.json -f plain')?.stdout).toContain(', mood: somber (+ planned)');
  expect(answerTo('timeline -b somber.json -f jsonld')?.stdout).toContain('"mood: somber"');
});

test('a new standing touches two places, and its name appears everywhere', () => {
  expect(places(STANDING)).toBe(2);
  expect(answerTo('timeline -b rumored.json -f plain')?.stdout).toContain(
    'Standing: ~ rumored, an unnamed voice',
  );
  expect(answerTo('validate rumored.json')).toMatchObject({ exitCode: 0, stderr: '' });
  const firm = answerTo('validate firm.json');
  expect(`${firm?.stdout}${firm?.stderr}`).toContain("'is rumored to'");
});
