import { type AddCommand, examples } from '../../cli/command.js';
import type { Runtime } from '../../cli/context.js';
import { deliver } from '../../cli/deliver.js';
import { readBytes, shownName } from '../../cli/load-briefing.js';
import { BriefingError, EXIT, InvalidBriefing, NegativeResult, UsageError } from '../../errors.js';
import { problemLine } from '../../json/problem.js';
import { type Io, message, printLines, remark } from '../../system/io.js';

export const addFormat: AddCommand = (command, runtime) => {
  command
    .description(
      'Sorts the fields of briefing files into schema order and applies the standard layout, so that two versions ' +
        'differ only where their contents do. A file that is not a valid briefing is left unchanged.',
    )
    .argument('<file...>', 'briefing files; - reads standard input and writes standard output')
    .option('--check', 'write nothing, and exit with code 1 if a file is not formatted')
    .addHelpText(
      ...examples(
        ['briefing format trip.json', 'formats the file in place'],
        ['briefing format --check *.json', 'checks files in a build'],
        ['briefing format - < draft.json', 'writes to standard output'],
      ),
    )
    .action(async (files: string[], { check = false }: { readonly check?: boolean }) => {
      if (files.includes(''))
        throw new UsageError(
          'cannot format the file: the name is empty (name a file, or - for standard input)',
        );
      const { output } = runtime.options();
      if (output !== undefined && (check || files.length > 1 || files[0] !== '-'))
        throw new UsageError(
          '--output cannot be used: briefing format writes files in place (leave --output out, or use briefing format -)',
        );
      const codes: number[] = [];
      for (const file of files) codes.push(await formatOne(runtime, file, check));
      const code = Math.max(...codes);
      if (code !== EXIT.done) throw new NegativeResult(code);
    });
};

/** Formats one file. An invalid file is reported, and the other files are still formatted. */
async function formatOne(runtime: Runtime, file: string, check: boolean): Promise<number> {
  try {
    return await formatFile(runtime, file, check);
  } catch (error) {
    if (!(error instanceof BriefingError)) throw error;
    if (error instanceof InvalidBriefing) {
      const [first] = error.problems;
      if (first) message(runtime.io, problemLine(error.file, first));
      remark(runtime.io, `${error.message}; it was left unchanged (see briefing validate)`);
    } else remark(runtime.io, error.message);
    return error.exitCode;
  }
}

async function formatFile(runtime: Runtime, file: string, check: boolean): Promise<number> {
  const { io } = runtime;
  const { parseBriefing } = await import('../../briefing/file/parse.js');
  const { formatBriefing } = await import('../../briefing/file/format.js');
  const shown = shownName(file);
  const formatted = (bytes: Uint8Array): Formatted => {
    const parsed = parseBriefing(bytes, () => io.progress.stage('checking the briefing'));
    if ('problems' in parsed) throw new InvalidBriefing(shown, parsed.problems);
    const text = formatBriefing(parsed.briefing.file);
    return { text, title: parsed.briefing.file.title, isAlready: Buffer.from(text).equals(bytes) };
  };
  if (check) {
    const { isAlready } = formatted(readBytes(io, file));
    printLines(io, [`${shown}: ${isAlready ? 'formatted' : 'not formatted (run briefing format)'}`]);
    return isAlready ? EXIT.done : EXIT.no;
  }
  if (file === '-') {
    const { text, title } = formatted(readBytes(io, file));
    await deliver(runtime, text, 'json', title);
  } else {
    const isAlready = await rewrite(io, file, formatted);
    printLines(io, [`${shown}: ${isAlready ? 'already formatted' : 'formatted'}`]);
  }
  return EXIT.done;
}

interface Formatted {
  readonly text: string;
  readonly title: string;
  readonly isAlready: boolean;
}

/** Formats a file in place, and returns whether it was already formatted. */
async function rewrite(io: Io, file: string, formatted: (bytes: Uint8Array) => Formatted): Promise<boolean> {
  if (formatted(readBytes(io, file)).isAlready) return true;
  return io.files.withLock(file, (write) => {
    const { text, isAlready } = formatted(readBytes(io, file));
    if (!isAlready) write(text);
    return isAlready;
  });
}
