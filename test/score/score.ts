/**
 * Measures how well the program reads, drafts, checks and joins texts, against the project's labels and, if available,
 * against PolNeAR. Prints tables in Markdown.
 *
 *     npm run score -- [--held-out] [--labels FOLDER] [--polnear FOLDER [--limit NUMBER]] [--source FILE]
 *       [--differences]
 *     npm run score -- --links FOLDER [--held-out] [--differences]
 *
 * --held-out also measures the texts that were not used to write the rules; use it only once per release.
 * --labels uses the labels in FOLDER instead of those of the project.
 * --polnear measures a corpus: FOLDER has `text` and `ann`, or `texts` and `annotations`.
 * --limit is the maximum number of texts of the corpus to measure.
 * --source adds the built-in briefing to the checks: FILE is its text, which is not in the repository.
 * --links measures only the links of stories, with the replies in FOLDER instead of the recorded replies; see
 * story-links.ts.
 * --differences lists the differences from the labels in texts that authors of rules may look at.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Agreement } from './agreement.js';
import { attributionRows } from './attribution.js';
import { DEVELOPED, DRAFTED, HELD_OUT } from './briefing-files.js';
import { BUDGETS, said } from './budgets.js';
import { type CheckScore, scoreChecks, scoreDamagedWords } from './checks.js';
import { damageTable } from './damage-table.js';
import { type DraftScore, scoreDrafts } from './drafts.js';
import { type LabeledText, labeledNames, readLabels } from './labels.js';
import { modelTables } from './model-table.js';
import { meanOf } from './ratio.js';
import { agreementOf } from './readers.js';
import { type Score, scoreReadings } from './readings.js';
import { storyRows } from './stories.js';
import { linkTable } from './story-links.js';

const HERE = fileURLToPath(new URL('../reading/', import.meta.url));
const TEXTS = join(HERE, 'texts');

const { values } = parseArgs({
  options: {
    'held-out': { type: 'boolean', default: false },
    labels: { type: 'string', default: join(HERE, 'labels') },
    polnear: { type: 'string' },
    source: { type: 'string' },
    limit: { type: 'string' },
    links: { type: 'string' },
    differences: { type: 'boolean', default: false },
  },
});

const write = (line: string) => process.stdout.write(`${line}\n`);

async function writeLinks(heldOut: boolean): Promise<void> {
  const { lines, differences } = await linkTable(heldOut, values.links);
  for (const line of ['', ...lines, ...(values.differences ? differences : [])]) write(line);
}

if (values.links !== undefined) {
  await writeLinks(values['held-out']);
  process.exit();
}

const NOT_MEASURED = 'not measured';
const two = (value: number): string => value.toFixed(2).replace(/^0/, '');
const percent = (part: number, all: number): string => `${Math.round((100 * part) / Math.max(1, all))}%`;

const labelsIn = (part: string): LabeledText[] =>
  labeledNames(join(values.labels, part)).map((name) => readLabels(join(values.labels, part), name, TEXTS));

const agreementCells = ({ claims, voice, standing, both, firmer }: Agreement): string[] => [
  String(claims),
  percent(voice, claims),
  percent(standing, claims),
  percent(both, claims),
  percent(firmer, claims),
];

const AGREEMENT = ['claims', 'right voice', 'right standing', 'both right', 'firmer than the label'];
const KINDS = ['person', 'organization', 'place'] as const;
const NAMES = ['people F', 'organizations F', 'places F'];
const FINDING = ['sentences F', ...NAMES];

const cellsOf = (score: Score | undefined): string[] =>
  score === undefined
    ? [...AGREEMENT, ...FINDING].map(() => NOT_MEASURED)
    : [
        ...agreementCells(score.agreement),
        two(meanOf(score.sentences)),
        ...KINDS.map((kind) => two(meanOf(score.names[kind]))),
      ];

async function measured(part: string, wanted: boolean): Promise<Score | undefined> {
  const labels = wanted ? labelsIn(part) : [];
  return labels.length === 0 || !existsSync(TEXTS) ? undefined : scoreReadings(labels, TEXTS);
}

const DRAFTS = [
  'labels',
  'claims drafted',
  'found',
  'right voice',
  'right standing',
  'right hedge',
  'all right',
  'firmer than the label',
];

const draftCells = (score: DraftScore | undefined): string[] =>
  score === undefined
    ? [...DRAFTS, ...NAMES].map(() => NOT_MEASURED)
    : [
        String(score.labels),
        String(score.claims),
        percent(score.found, score.labels),
        ...(['voice', 'standing', 'hedge', 'right', 'firmer'] as const).map((what) =>
          percent(score[what], score.found),
        ),
        ...KINDS.map((kind) => two(meanOf(score.names[kind]))),
      ];

async function measuredDrafts(part: string, wanted: boolean): Promise<DraftScore | undefined> {
  const labels = wanted ? labelsIn(part) : [];
  return labels.length === 0 || !existsSync(TEXTS) ? undefined : scoreDrafts(labels, TEXTS);
}

const development = await measured('development', true);
const heldOut = await measured('held-out', values['held-out']);
const second = values['held-out'] ? labelsIn('second-reader') : [];
const readers = second.length > 0 ? agreementCells(agreementOf(labelsIn('development'), second)) : [];

write('| labeled news | development | held out | two readers |\n|---|---|---|---|');
const columns = [cellsOf(development), cellsOf(heldOut), readers] as const;
[...AGREEMENT, ...FINDING].forEach((what, index) => {
  write(`| ${[what, ...columns.map((cells) => cells[index] ?? NOT_MEASURED)].join(' | ')} |`);
});

const drafts = await measuredDrafts('development', true);
const heldOutDrafts = await measuredDrafts('held-out', values['held-out']);
write('\n| claims of drafts | development | held out |\n|---|---|---|');
const draftColumns = [draftCells(drafts), draftCells(heldOutDrafts)] as const;
[...DRAFTS, ...NAMES].forEach((what, index) => {
  write(`| ${[what, ...draftColumns.map((cells) => cells[index] ?? NOT_MEASURED)].join(' | ')} |`);
});

write('\n| who says what (PolNeAR) | |\n|---|---|');
const rows = await attributionRows(values.polnear, Number(values.limit ?? Number.MAX_SAFE_INTEGER));
for (const row of rows ?? [['all', NOT_MEASURED]]) write(`| ${row.join(' | ')} |`);

write('');
for (const line of await damageTable(values.source, values['held-out'])) write(line);

const models = await modelTables(values.labels, TEXTS, values['held-out']);
for (const line of ['', ...models.lines]) write(line);

if (values.differences)
  for (const line of [development, drafts, models].flatMap((one) => one?.differences ?? [])) write(line);

const checkCells = (score: CheckScore | undefined): string[] =>
  score === undefined
    ? [NOT_MEASURED, NOT_MEASURED, NOT_MEASURED]
    : [String(score.of), percent(score.right, score.of), percent(score.wronglySupported, score.unsupported)];

const checks = await scoreChecks([...DEVELOPED, ...DRAFTED]);
const heldOutChecks = values['held-out'] ? await scoreChecks(HELD_OUT) : undefined;
write('\n| `check` on labeled sentences | development | held out |\n|---|---|---|');
['sentences', 'right', 'unsupported sentences called supported'].forEach((what, index) => {
  write(`| ${what} | ${checkCells(checks)[index]} | ${checkCells(heldOutChecks)[index]} |`);
});
for (const [label, { of, right }] of checks.byLabel) write(`| ${label} | ${percent(right, of)} of ${of} | |`);

const damaged = await scoreDamagedWords(DEVELOPED);
const damagedHeldOut = values['held-out'] ? await scoreDamagedWords(HELD_OUT) : undefined;
const damagedCell = damagedHeldOut
  ? percent(damagedHeldOut.supported.length, damagedHeldOut.of)
  : NOT_MEASURED;
write(
  `| damaged claims called supported | ${percent(damaged.supported.length, damaged.of)} | ${damagedCell} |`,
);
if (values.differences) for (const line of [...checks.differences, ...damaged.supported]) write(line);

write('');
write('| output of commands for the built-in briefing | words | at most | lines |');
write('|---|---|---|---|');
for (const budget of BUDGETS) {
  const { words, lines } = await said(budget);
  write(`| ${budget.args} | ${words} | ${budget.words} | ${lines} |`);
}
write('\n| stories of several texts | development | held out |\n|---|---|---|');
const heldOutStories = values['held-out'] ? await storyRows(true) : [];
for (const [index, row] of (await storyRows()).entries())
  write(`| ${row.join(' | ')} | ${heldOutStories[index]?.[1] ?? 'not measured'} |`);
await writeLinks(false);
if (values['held-out']) await writeLinks(true);
