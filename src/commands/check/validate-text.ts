import { type ReadStoredText, readerNextToFile } from '../../briefing/stored-texts.js';
import type { FileReport } from '../../checking/rules/report.js';
import type { FileFindings, GivenText } from '../../checking/verify/verify-file.js';
import type { Runtime } from '../../cli/context.js';
import { Unreadable, UsageError } from '../../errors.js';

/** The part of `validate` that compares a briefing with its source text. It is imported only if there is a text. */

interface TextOptions {
  readonly text?: string;
  readonly source?: string;
  readonly allowPrivate?: true;
}

/** Reads the text given with `--text`. It is read once and used for all files. */
export async function givenText(
  { io }: Runtime,
  files: readonly string[],
  { text, source, ...options }: TextOptions,
): Promise<GivenText | undefined> {
  if (text === undefined) return undefined;
  if (text === '-' && files.includes('-'))
    throw new UsageError(
      'cannot read standard input twice, as the briefing and as the text (give a file for one of them)',
    );
  const { readTextOf } = await import('../../cli/read-text.js');
  return { input: await readTextOf(io, text, options), ...(source === undefined ? {} : { source }) };
}

interface FileToVerify {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly given: GivenText | undefined;
  /** The names of the rules to check (default: all). */
  readonly wanted: readonly string[];
}

/** Compares a briefing with the text that is given or stored next to it, and adds the findings to the report. */
export async function withFindings(
  runtime: Runtime,
  report: FileReport,
  { file, bytes, given, wanted }: FileToVerify,
): Promise<FileReport> {
  if (!report.isBriefing || (given === undefined && !namesText(bytes))) return report;
  const { verifyFile } = await import('../../checking/verify/verify-file.js');
  runtime.io.progress.stage('checking the claims');
  const read = file === '-' ? noFolder : readerNextToFile(runtime.io, file);
  return added(report, await verifyFile(bytes, given, read), wanted);
}

/** Returns whether a file may name a stored text. Only then is the code that reads texts imported. */
const namesText = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes('.txt"');

const noFolder: ReadStoredText = (name) => {
  throw new Unreadable(
    `cannot read ${name}: standard input has no folder (validate the file, or give --text)`,
  );
};

function added(
  report: FileReport,
  { findings, problems }: FileFindings,
  wanted: readonly string[],
): FileReport {
  const isWanted = (rule: string): boolean => wanted.length === 0 || wanted.includes(rule);
  const found = findings.filter(({ kind }) => isWanted(kind));
  const more = problems.filter(({ rule }) => isWanted(rule));
  return {
    ...report,
    errors: report.errors + more.length + found.filter(({ severity }) => severity === 'error').length,
    problems: [...report.problems, ...more],
    findings: found,
  };
}
