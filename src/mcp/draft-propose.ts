import { dirname, join } from 'node:path';
import { applyChanges } from '../briefing/changes/apply-changes.js';
import { changeFile } from '../briefing/changes/change-file.js';
import type { Change } from '../briefing/changes/read-changes.js';
import { parseBriefing } from '../briefing/file/parse.js';
import type { BriefingFile } from '../briefing/file/schema.js';
import type { ReviewFinding } from '../drafting/review/findings.js';
import { TextFindings } from '../drafting/review/text-findings.js';
import { InvalidBriefing, NotFound, Unwritable } from '../errors.js';
import { LIMITS } from '../json/limits.js';
import { readText } from '../reading/read.js';
import type { InputText } from '../reading/reading.js';
import type { Io } from '../system/io.js';
import type { Outcome, Proposal } from './proposal.js';
import { throwIfCanceled } from './run-command.js';

/**
 * Checks each proposed claim against its sentence in the stored text, and adds the claims that pass.
 *
 * @param path the path of a briefing in the library
 * @param name the name of the assistant, which is recorded with each claim
 * @param signal the signal of the call; if the call is canceled, nothing is written
 * @throws NotFound if no text is stored next to the briefing; Unwritable if the draft has been changed in the
 *   meantime
 */
export async function propose(
  io: Io,
  path: string,
  name: string,
  proposals: readonly Proposal[],
  signal: AbortSignal,
): Promise<readonly Outcome[]> {
  const parsed = parseBriefing(io.files.read(path, LIMITS.bytes));
  if ('problems' in parsed) throw new InvalidBriefing(path, parsed.problems);
  let { file } = parsed.briefing;
  const input = readStoredText(io, path, file);
  const { text, sentences } = await readText(input);
  const sentenceAt = new Map(sentences.map(({ at, start, end }) => [at, text.slice(start, end)]));
  const check = new TextFindings(new Map([[file.sources[0]?.id ?? '', input]]));
  const outcomes: Outcome[] = [];
  const changes: Change[] = [];
  for (const one of proposals) {
    const sentence = sentenceAt.get(one.at);
    const said = { text: one.text, ...(sentence === undefined ? {} : { sentence }) };
    const entry = entryOf(file, one, name);
    const { added, findings } = await tryToAdd(file, entry, check);
    outcomes.push({ ...said, ...(added ? { id: entry.id } : {}), findings });
    if (added === undefined) continue;
    file = added;
    changes.push({ add: 'claims', entry });
  }
  await throwIfCanceled(signal);
  if (changes.length > 0)
    await changeFile(io, path, (before) => {
      const applied = applyChanges(before, changes);
      if ('briefing' in applied) return applied.briefing.file;
      throw new Unwritable(
        'cannot add the claims: the draft has changed in the meantime (propose them again)',
      );
    });
  return outcomes;
}

function readStoredText(io: Io, path: string, { sources }: BriefingFile): InputText {
  const name = sources[0]?.text;
  if (name === undefined)
    throw new NotFound(
      'cannot check claims: no text is stored next to this briefing (start with draft_start)',
    );
  const bytes = io.files.read(join(dirname(path), name), LIMITS.bytes);
  return { text: new TextDecoder().decode(bytes), details: {} };
}

/** Warnings that lead to a refusal, since an assistant can reword the claim. */
const REFUSED: readonly string[] = ['negated', 'swapped', 'not-in-sentence'];

const isRefused = ({ rule, severity }: ReviewFinding): boolean =>
  severity === 'error' || REFUSED.includes(rule);

/**
 * Tries to add a claim to a file. `added` is the changed file; if it is absent, the claim is refused for the
 * reasons in `findings`.
 */
async function tryToAdd(
  file: BriefingFile,
  entry: ReturnType<typeof entryOf>,
  check: TextFindings,
): Promise<{ readonly added?: BriefingFile; readonly findings: Outcome['findings'] }> {
  const applied = applyChanges(file, [{ add: 'claims', entry }]);
  if ('problems' in applied) return { findings: applied.problems.map(brief) };
  const added = applied.briefing.file;
  const found = (await check.of(added)).get(`claims/${entry.id}`) ?? [];
  return { ...(found.some(isRefused) ? {} : { added }), findings: found.map(brief) };
}

const brief = ({ severity, message, remedy }: Outcome['findings'][number]) => ({ severity, message, remedy });

function entryOf(file: BriefingFile, proposal: Proposal, name: string) {
  const { text, at, standing, cue, voice, about, asFact, misreading } = proposal;
  const taken = new Set(file.claims.map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`c${number}`)) number++;
  return {
    id: `c${number}`,
    text,
    about,
    standing,
    ...(cue === undefined ? {} : { cue }),
    attribution: voice,
    source: file.sources[0]?.id ?? '',
    at,
    ...(asFact === undefined ? {} : { asFact }),
    ...(misreading === undefined ? {} : { misreading }),
    proposed: { by: 'assistant', name },
  };
}
