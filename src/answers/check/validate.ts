import type { FindingRecord } from '../../checking/finding-schema.js';
import { type FileReport, type Report, reportSchema } from '../../checking/rules/report.js';
import { heading, list, paragraph, table } from '../../document/build.js';
import type { Block, Table } from '../../document/document.js';
import { problemLine } from '../../json/problem.js';
import type { Answer, Layout } from '../answer.js';
import { columnsOf } from '../shared/columns.js';
import { counted } from '../shared/inlines.js';

/** At most this many problems are shown per file; any others are only counted. */
export const SHOWN = 20;

/**
 * Formats the report as lines for the problem matchers of editors: `FILE:LINE:COLUMN: /pointer: problem
 * (remedy) [severity: rule]`. The counts of each file follow its problems.
 *
 * @param limit the maximum number of problems to show per file
 */
export function validationLines({ files }: Report, limit: number = SHOWN): string[] {
  return files.flatMap((report) => {
    const { file, problems, unreadable } = report;
    const lines = problems
      .slice(0, limit)
      .map((problem) => `${problemLine(file, problem)} [${problem.severity}: ${problem.rule}]`);
    const found = findingLines(report).slice(0, limit);
    const closing = unreadable === undefined ? [verdict(report), ...skippedRules(report)] : [];
    return [...lines, ...found, ...remainder(report, limit), ...closing];
  });
}

const findingLines = ({ file, findings = [] }: FileReport): string[] =>
  findings.map((finding) => {
    const { at, kind, severity } = finding;
    const problem = { ...asProblem(finding), severity: 'error' as const };
    const message = at === undefined ? problem.message : `${at}: ${problem.message}`;
    return `${problemLine(file, { ...problem, message })} [${severity}: ${kind}]`;
  });

const closingLines = (report: FileReport, limit: number): string[] => [
  verdict(report),
  ...skippedRules(report),
  ...remainder(report, limit),
];

function verdict({ file, unreadable, problems, findings = [] }: FileReport): string {
  if (unreadable !== undefined) return unreadable;
  // The entry 'too-many-problems' is not itself a problem.
  const reported = problems.filter(({ rule }) => rule !== 'too-many-problems');
  const all = [...reported, ...findings];
  const counts = (['error', 'warning', 'question'] as const).flatMap((severity) => {
    const count = all.filter((one) => one.severity === severity).length;
    return count > 0 ? [counted(count, severity)] : [];
  });
  const said = counts.length > 0 ? counts.join(', ') : 'no problems';
  return reported.length < problems.length
    ? `${file}: more than ${said}; the rest of the file was not checked`
    : `${file}: ${said}`;
}

/** Names the rules that were skipped, since 'no problems' alone would be misleading. */
function skippedRules({ file, notAsked }: FileReport): string[] {
  if (notAsked === undefined) return [];
  const { language, rules } = notAsked;
  const [these, apply] = rules.length === 1 ? ['this rule', 'applies'] : ['these rules', 'apply'];
  return [
    `${file}: skipped ${rules.join(', ')}, since ${these} ${apply} only to English and the language of the file is '${language}'`,
  ];
}

const remainder = ({ file, problems }: FileReport, limit: number): string[] =>
  problems.length > limit
    ? [`${file}: and ${counted(problems.length - limit, 'more problem')} (--all prints all problems)`]
    : [];

const COLUMNS = columnsOf({
  Place: 'fit',
  Pointer: 'fill',
  Problem: 'fill',
  'What to do': 'fill',
  Rule: 'fit',
});

/** Lays out the problems for all formats except lines (see `validationLines`). */
const layoutOf =
  (limit: number) =>
  ({ files }: Report): Layout => ({
    title: 'Problems',
    blocks: files.flatMap((file) => fileBlocks(file, limit)),
  });

function fileBlocks(report: FileReport, limit: number): Block[] {
  const { file, problems, findings = [] } = report;
  const rows = [...problems, ...findings.map(asProblem)]
    .slice(0, limit)
    .map(({ line, column: at, pointer, message, remedy, rule, severity }) => [
      `${line}:${at}`,
      pointer || '/',
      message,
      remedy,
      `${severity}: ${rule}`,
    ]);
  const closing = closingLines(report, limit);
  return [
    heading(1, file),
    ...(rows.length > 0 ? [table(file, COLUMNS, rows)] : []),
    closing.length === 1 ? paragraph(closing[0] ?? '') : list(closing),
  ];
}

const asProblem = ({ line = 1, column: at = 1, kind, ...finding }: FindingRecord) => ({
  ...finding,
  line,
  column: at,
  rule: kind,
});

const problemTable = ({ files }: Report): Table => ({
  columns: ['File', 'Line', 'Column', 'Pointer', 'Problem', 'What to do', 'Severity', 'Rule'],
  rows: files.flatMap(({ file, problems, findings = [], unreadable }) =>
    unreadable === undefined
      ? [...problems, ...findings.map(asProblem)].map(({ pointer, message, remedy, ...one }) => [
          ...[file, String(one.line), String(one.column), pointer || '/'],
          ...[message, remedy, one.severity, one.rule],
        ])
      : [[file, '', '', '', unreadable, '', 'error', '']],
  ),
});

/** The problems of briefing files, of which at most 20 per file are shown. */
export const validation: Answer<Report> = {
  kind: 'validation',
  schema: () => reportSchema,
  layout: layoutOf(SHOWN),
  table: problemTable,
};

export const fullValidation: Answer<Report> = { ...validation, layout: layoutOf(Number.POSITIVE_INFINITY) };
