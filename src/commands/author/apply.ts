import { Briefing } from '../../briefing/briefing.js';
import type { Change, ChangesRead } from '../../briefing/changes/read-changes.js';
import type { ChangeFinding } from '../../checking/check-changes.js';
import { type AddCommand, examples } from '../../cli/command.js';
import type { Runtime } from '../../cli/context.js';
import { destinationOf } from '../../cli/deliver.js';
import { shownName } from '../../cli/load-briefing.js';
import { present } from '../../cli/present.js';
import { EXIT, NegativeResult, Unreadable, UsageError } from '../../errors.js';
import { LIMITS } from '../../json/limits.js';
import type { Finding } from '../../json/problem.js';
import type { Io } from '../../system/io.js';

export const addApply: AddCommand = (command, runtime) => {
  command
    .description(
      'Makes all of the given changes to a briefing file, or none. Each change is one line of JSON. The changed file is ' +
        'checked as a whole, and each problem is listed with the line that causes it. Nothing is written if there is an error. If the ' +
        'source text is stored next to the file, changed claims are checked against their sentences.',
    )
    .argument('<file>', 'a briefing file, or the id of one of your own briefings')
    .argument('<changes>', 'a file of changes, or - for standard input')
    .addHelpText('after', FORMS)
    .addHelpText(
      ...examples(
        ['briefing apply trip.json changes.jsonl', 'makes the changes, or lists the problems'],
        [`echo '{"review": "claims/c12"}' | briefing apply trip.json -`, 'marks a claim as reviewed'],
        ['briefing apply trip.json - --format json', 'for programs; see briefing schema answers'],
      ),
    )
    .action((file: string, changes: string) => apply(runtime, file, changes));
};

const FORMS = `
Each line is one of:
  {"add": "claims", "entry": {"id": "c12", ...}}
  {"change": "claims/c12", "set": {"standing": "expected"}, "unset": ["quote"]}
  {"remove": "claims/c12"}
  {"review": "claims/c12"}    marks a proposed entry as reviewed
Use {"change": "briefing", ...} to change the title, the summary or the groups.`;

async function apply(runtime: Runtime, named: string, changesFile: string): Promise<void> {
  const { io } = runtime;
  // Check --output first, since an error in it must not be reported after the file has been changed.
  destinationOf(runtime.options());
  const { fileToChange } = await import('../../cli/library.js');
  const path = fileToChange(io, named);
  const read = await readLines(io, changesFile);
  const { briefing, findings, isWritten } = await applied(io, path, read);
  const { applied: answer, makeApplied } = await import('../../answers/author/applied.js');
  await present(runtime, answer, makeApplied(briefing, path, read, findings, isWritten));
  if (!isWritten) throw new NegativeResult(EXIT.no);
}

/** @throws Unreadable if the file cannot be read or contains no changes */
async function readLines(io: Io, file: string): Promise<ChangesRead> {
  if (file === '')
    throw new UsageError(
      'cannot read the changes: the file name is empty (give a file, or - for standard input)',
    );
  const { readChanges } = await import('../../briefing/changes/read-changes.js');
  const read = readChanges(file === '-' ? io.stdin.read(LIMITS.bytes) : io.files.read(file, LIMITS.bytes));
  if (read.lines.length + read.problems.length === 0)
    throw new Unreadable(
      `cannot apply ${shownName(file)}: it contains no changes (write one JSON object per line; see briefing help apply)`,
    );
  return read;
}

interface Outcome {
  readonly briefing: Briefing;
  readonly findings: readonly ChangeFinding[];
  readonly isWritten: boolean;
}

/** Applies the changes. If a line is malformed, the other lines are still checked, but nothing is written. */
async function applied(io: Io, path: string, { lines, problems }: ChangesRead): Promise<Outcome> {
  const { changeFile } = await import('../../briefing/changes/change-file.js');
  const { checkChanges } = await import('../../checking/check-changes.js');
  const changes = lines.map(({ change }) => change);
  const found = await foundInText(io, path, changes);
  let findings: readonly ChangeFinding[] = [];
  let isWritten = false;
  const { file } = await changeFile(io, path, (before) => {
    const checked = checkChanges(before, changes, [() => found]);
    findings = checked.findings;
    isWritten = checked.briefing !== undefined && problems.length === 0;
    return isWritten ? checked.briefing?.file : undefined;
  });
  return { briefing: new Briefing(file), findings, isWritten };
}

/**
 * Checks the changed claims against the stored texts. Returns no findings if no text is stored or the changes cannot be
 * made.
 */
async function foundInText(io: Io, path: string, changes: readonly Change[]): Promise<readonly Finding[]> {
  const { parseBriefing } = await import('../../briefing/file/parse.js');
  const { checkChanges } = await import('../../checking/check-changes.js');
  const parsed = parseBriefing(io.files.read(path, LIMITS.bytes));
  if ('problems' in parsed || parsed.briefing.all('sources').every(({ text }) => text === undefined))
    return [];
  const { briefing } = checkChanges(parsed.briefing.file, changes);
  if (briefing === undefined) return [];
  const { changedClaimFindings } = await import('../../checking/verify/changed-claims.js');
  const { readerNextToFile } = await import('../../briefing/stored-texts.js');
  io.progress.stage('checking the claims');
  return changedClaimFindings(briefing, changes, readerNextToFile(io, path));
}
