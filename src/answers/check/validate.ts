import type { FindingRecord } from '../../checking/finding-schema.js';
import { type FileReport, type Report, reportSchema } from '../../checking/rules/report.js';
import { column, heading, list, paragraph, table } from '../../document/build.js';
import type { Block, Table } from '../../document/document.js';
import type { Answer, Layout } from '../answer.js';
import { closingLines, SHOWN } from './validate-lines.js';

/** The problems of briefing files, for formats other than lines (see validate-lines.ts). */

const COLUMNS = [
  column('Place', 'fit'),
  column('What', 'fill'),
  column('Problem', 'fill'),
  column('What to do', 'fill'),
  column('Rule', 'fit'),
];

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

/** Converts a finding to the shape of a problem, with its kind as the rule. */
const asProblem = ({
  line = 1,
  column: at = 1,
  pointer,
  message,
  remedy,
  kind,
  severity,
}: FindingRecord) => ({
  line,
  column: at,
  pointer,
  message,
  remedy,
  rule: kind,
  severity,
});

/** Returns one row per problem, regardless of the display limit, and one for each file that cannot be read. */
const problemTable = ({ files }: Report): Table => ({
  columns: ['File', 'Line', 'Column', 'Pointer', 'Problem', 'What to do', 'Severity', 'Rule'],
  rows: files.flatMap(({ file, problems, findings = [], unreadable }) =>
    unreadable === undefined
      ? [...problems, ...findings.map(asProblem)].map(
          ({ line, column: at, pointer, message, remedy, severity, rule }) => [
            file,
            String(line),
            String(at),
            pointer || '/',
            message,
            remedy,
            severity,
            rule,
          ],
        )
      : [[file, '', '', '', unreadable, '', 'error', '']],
  ),
});

/** The first problems of each file. */
export const validation: Answer<Report> = {
  kind: 'validation',
  schema: () => reportSchema,
  layout: layoutOf(SHOWN),
  table: problemTable,
};

/** The answer of `validation`, with every problem shown. */
export const fullValidation: Answer<Report> = { ...validation, layout: layoutOf(Number.POSITIVE_INFINITY) };
