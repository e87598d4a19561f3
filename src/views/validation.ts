import { problemLine } from '../briefing/file/problem.js';
import type { FileReport, Report } from '../checking/rules/report.js';
import { column, heading, list, paragraph, table } from '../document/build.js';
import type { Block, Document, Sheet } from '../document/document.js';
import { counted } from './words.js';

/** How many problems of a file are shown before the rest is counted. */
const SHOWN = 20;

const COLUMNS = [
  column('Place', 'fit'),
  column('What', 'fill'),
  column('Problem', 'fill'),
  column('What to do', 'fill'),
  column('Rule', 'fit'),
];

/** The answer of `validate` for formats other than lines. */
export function validationView(report: Report, shown: number | 'all'): Document {
  return {
    title: 'Problems',
    language: 'en',
    data: report,
    get sheet() {
      return problemSheet(report);
    },
    blocks: report.files.flatMap((file) => fileBlocks(file, shown === 'all' ? file.problems.length : shown)),
  };
}

/** Every problem, a problem a row, however many are shown elsewhere; a file that cannot be read is one. */
const problemSheet = ({ files }: Report): Sheet => ({
  columns: ['File', 'Line', 'Column', 'Pointer', 'Problem', 'What to do', 'Severity', 'Rule'],
  rows: files.flatMap(({ file, problems, unreadable }) =>
    unreadable === undefined
      ? problems.map(({ line, column: at, pointer, message, remedy, severity, rule }) => [
          file,
          String(line),
          String(at),
          pointer || '/',
          message,
          remedy,
          severity,
          rule,
        ])
      : [[file, '', '', '', unreadable, '', 'error', '']],
  ),
});

function fileBlocks(report: FileReport, shown: number): Block[] {
  const { file, problems } = report;
  const rows = problems
    .slice(0, shown)
    .map(({ line, column: at, pointer, message, remedy, rule, severity }) => [
      `${line}:${at}`,
      pointer || '/',
      message,
      remedy,
      `${severity}: ${rule}`,
    ]);
  const closing = [verdict(report), ...notAsked(report), ...remainder(report, shown)];
  return [
    heading(1, file),
    ...(rows.length > 0 ? [table(file, COLUMNS, rows)] : []),
    closing.length === 1 ? paragraph(closing[0] ?? '') : list(closing),
  ];
}

/**
 * The answer as lines that editors' problem matchers read: `FILE:LINE:COLUMN: /pointer: problem (remedy) [severity: rule]`,
 * and one line on each file at its end.
 */
export function validationLines(report: Report, shown: number | 'all' = SHOWN): string[] {
  return report.files.flatMap((file) => {
    const limit = shown === 'all' ? file.problems.length : shown;
    const lines = file.problems
      .slice(0, limit)
      .map((problem) => `${problemLine(file.file, problem)} [${problem.severity}: ${problem.rule}]`);
    const closing = file.unreadable === undefined ? [verdict(file), ...notAsked(file)] : [];
    return [...lines, ...remainder(file, limit), ...closing];
  });
}

function verdict({ file, unreadable, problems }: FileReport): string {
  if (unreadable !== undefined) return unreadable;
  // What says that there are more is none of the file's, and the file may hold any number more.
  const told = problems.filter(({ rule }) => rule !== 'too-many-problems');
  const counts = (['error', 'warning'] as const).flatMap((severity) => {
    const count = told.filter((problem) => problem.severity === severity).length;
    return count > 0 ? [counted(count, severity)] : [];
  });
  const all = counts.length > 0 ? counts.join(', ') : 'no problems';
  return told.length < problems.length
    ? `${file}: more than ${all}; the rest was not checked`
    : `${file}: ${all}`;
}

/** 'No problems' would promise too much where rules could not be asked. */
const notAsked = ({ file, notAsked: left }: FileReport): string[] =>
  left === undefined
    ? []
    : [
        `${file}: not looked at for ${left.rules.join(', ')}: the words of ${left.rules.length === 1 ? 'this rule are' : 'these rules are'} ` +
          `English, and the file says that it is in '${left.language}'`,
      ];

const remainder = ({ file, problems }: FileReport, shown: number): string[] =>
  problems.length > shown
    ? [`${file}: and ${counted(problems.length - shown, 'more problem')} (--all prints them)`]
    : [];

export const SHOWN_BY_DEFAULT = SHOWN;
