import type { FileReport, Report } from '../../checking/rules/report.js';
import { type AddCommand, ALLOW_PRIVATE, collected, examples } from '../../cli/command.js';
import type { Runtime } from '../../cli/context.js';
import { destinationOf } from '../../cli/deliver.js';
import { readBytes, rejectSourceText, shownName } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { EXIT, NegativeResult, Unreadable, UsageError } from '../../errors.js';
import { printLines, remark } from '../../system/io.js';
import { clean } from '../../text/clean.js';
import { unknownRule } from '../setup/topics.js';
import { givenText, withFindings } from './validate-text.js';

interface ValidateOptions {
  readonly all?: boolean;
  readonly strict?: boolean;
  readonly rule?: readonly string[];
  readonly text?: string;
  readonly source?: string;
  readonly allowPrivate?: true;
}

export const addValidate: AddCommand = (command, runtime) => {
  command
    .description(
      'Checks briefing files and prints each problem as FILE:LINE:COLUMN: /pointer: problem (remedy) [severity: rule]. ' +
        'Besides format errors, it reports sentences that are firmer than the source, claims that no entry cites, questions ' +
        'that are already answered, and more (see briefing help rules). If the source text is stored ' +
        'next to the briefing, or given with --text, each claim is checked against its sentence, as in briefing verify. ' +
        'Exits with code 0 if there are no errors, 1 if there are errors, and 3 if a file cannot be read.',
    )
    .argument('<file...>', 'briefing files; - is standard input')
    .option('--all', 'print every problem, not only the first 20 per file')
    .option('--strict', 'treat warnings as errors')
    .option(
      '--text <text>',
      'check the claims against this text: a file, an address, or - for standard input',
    )
    .option('--source <id>', 'which source the text belongs to, if the briefing has several')
    .option(...ALLOW_PRIVATE)
    .option('--rule <name>', 'check only this rule; can be repeated', collected)
    .addHelpText(
      ...examples(
        ['briefing validate trip.json', 'one file'],
        ['briefing validate --strict briefings/*.json', 'in a build: warnings also fail the build'],
        ['briefing validate trip.json --text article.txt', 'also checks the claims against their source'],
        ['briefing validate --rule hardened-claim trip.json', 'one rule'],
        ['briefing validate --format json trip.json', 'for editors; see briefing schema problems'],
      ),
    )
    .action(async (files: string[], options: ValidateOptions) => {
      const report = await validated(runtime, files, options);
      await write(runtime, report, options.all === true);
      const code = exitCode(report);
      if (code !== EXIT.done) throw new NegativeResult(code);
    });
};

async function validated(
  runtime: Runtime,
  files: readonly string[],
  options: ValidateOptions,
): Promise<Report> {
  // Import the schema and the rules lazily, since everyday commands need neither.
  const rules = await import('../../checking/rules/index.js');
  const { validateFile, unreadableReport } = await import('../../checking/rules/validate.js');
  const { rule: wanted = [] } = options;
  for (const name of wanted)
    if (!rules.RULES.some((rule) => rule.name === name)) throw unknownRule(name, rules.RULES);
  const given = await givenText(runtime, files, options);
  const { progress } = runtime.io;
  const reportOf = async (file: string): Promise<FileReport> => {
    const shown = shownName(file);
    try {
      const bytes = bytesOf(runtime, file);
      const report = validateFile(
        shown,
        bytes,
        wanted,
        (done, all) => progress.stage(`${clean(shown)}: ${done} of ${all} rules checked`),
        () => progress.stage('checking the briefing'),
      );
      return await withFindings(runtime, report, { file, bytes, given, wanted });
    } catch (error) {
      if (error instanceof Unreadable) return unreadableReport(shown, error.message);
      throw error;
    }
  };
  const reports: FileReport[] = [];
  for (const file of files) reports.push(await reportOf(file));
  return { kind: 'validation', version: 1, ...totals(reports, options.strict ?? false), files: reports };
}

function bytesOf({ io }: Runtime, file: string): Uint8Array {
  if (file === '')
    throw new UsageError(
      'cannot validate the file: the name is empty (name a file, or - for standard input)',
    );
  const bytes = readBytes(io, file);
  rejectSourceText(file, bytes);
  return bytes;
}

function totals(
  reports: readonly FileReport[],
  strict: boolean,
): Pick<Report, 'passed' | 'errors' | 'warnings'> {
  const errors = reports.reduce((sum, report) => sum + report.errors, 0);
  const warnings = reports.reduce((sum, report) => sum + report.warnings, 0);
  const readable = reports.every(({ unreadable }) => unreadable === undefined);
  return { passed: readable && errors === 0 && !(strict && warnings > 0), errors, warnings };
}

function exitCode({ passed, files }: Report): number {
  if (files.some(({ unreadable }) => unreadable !== undefined)) return EXIT.unreadable;
  return passed ? EXIT.done : EXIT.no;
}

/** Prints one line for each problem if the format is terminal or plain. All other formats present the record. */
async function write(runtime: Runtime, report: Report, showAll: boolean): Promise<void> {
  const { format, output } = destinationOf(runtime.options());
  if (output !== undefined || (format !== 'terminal' && format !== 'plain')) {
    const { fullValidation, validation } = await import('../../answers/check/validate.js');
    return present(runtime, showAll ? fullValidation : validation, report);
  }
  const { validationLines } = await import('../../answers/check/validate.js');
  printLines(runtime.io, validationLines(report, showAll ? Number.POSITIVE_INFINITY : undefined));
  for (const { unreadable } of report.files) if (unreadable !== undefined) remark(runtime.io, unreadable);
}
