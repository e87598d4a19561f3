import { Answered, BriefingError, EXIT, InvalidBriefing, WrongUse } from '../errors.js';
import { LIMITS } from '../model/limits.js';
import { problemLine } from '../model/problem.js';
import { clean } from '../text/clean.js';
import { type AddCommand, examples } from './command.js';
import type { Runtime } from './runtime.js';
import { deliver } from './show.js';

interface FormatOptions {
  readonly check?: boolean;
}

export const addFormat: AddCommand = (command, runtime) => {
  command
    .description(
      'Puts the fields of briefing files in the order of the schema and lays them out in one way, so that two versions ' +
        'differ only where their contents do. A file that is not a valid briefing is left as it is.',
    )
    .argument('<file...>', 'briefing files; - is standard input, written to standard output')
    .option('--check', 'write nothing; exit code 1 where a file is not so formatted')
    .addHelpText(
      'after',
      examples(
        ['briefing format trip.json', 'in its place, whole or not at all'],
        ['briefing format --check *.json', 'in a build'],
        ['briefing format - < draft.json', 'to standard output'],
      ),
    )
    .action(async (files: string[], { check = false }: FormatOptions) => {
      if (files.includes(''))
        throw new WrongUse('the file to format has an empty name (name a file, or - for standard input)');
      const { output } = runtime.options();
      if (output !== undefined && (check || files.length > 1 || files[0] !== '-'))
        throw new WrongUse('format writes the files themselves (leave out --output, or format - into it)');
      const codes: number[] = [];
      for (const file of files) codes.push(await formatOne(runtime, file, check));
      const code = Math.max(...codes);
      if (code !== EXIT.done) throw new Answered(code);
    });
};

/** One file, so that a bad one does not keep the others from being formatted. */
async function formatOne(runtime: Runtime, file: string, check: boolean): Promise<number> {
  try {
    return await formatFile(runtime, file, check);
  } catch (error) {
    if (error instanceof InvalidBriefing) {
      const [first] = error.problems;
      if (first) runtime.io.stderr.write(`${problemLine(error.file, first)}\n`);
      runtime.io.stderr.write(
        `briefing: ${clean(error.message)}; it was left as it is (see briefing validate)\n`,
      );
    } else if (error instanceof BriefingError) runtime.io.stderr.write(`briefing: ${clean(error.message)}\n`);
    else throw error;
    return error.exitCode;
  }
}

async function formatFile(runtime: Runtime, file: string, check: boolean): Promise<number> {
  const { io } = runtime;
  const bytes = file === '-' ? io.stdin.read(LIMITS.bytes) : io.files.read(file, LIMITS.bytes);
  const shown = file === '-' ? 'standard input' : file;
  const [{ parseBriefing }, { formatBriefing }] = await Promise.all([
    import('../model/parse.js'),
    import('../model/format.js'),
  ]);
  const parsed = parseBriefing(bytes, () => io.progress.stage('checking the briefing'));
  if ('problems' in parsed) throw new InvalidBriefing(shown, parsed.problems);
  const text = formatBriefing(parsed.briefing.file);
  const isFormatted = Buffer.from(text).equals(bytes);
  if (check) {
    io.stdout.write(
      `${clean(shown)}: ${isFormatted ? 'formatted' : 'not formatted (briefing format writes it anew)'}\n`,
    );
    return isFormatted ? EXIT.done : EXIT.no;
  }
  if (file === '-') await deliver(runtime, text, 'json', parsed.briefing.file.title);
  else {
    if (!isFormatted) io.files.write(file, text, { force: true });
    io.stdout.write(`${clean(shown)}: ${isFormatted ? 'was formatted already' : 'formatted'}\n`);
  }
  return EXIT.done;
}
