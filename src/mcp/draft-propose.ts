import { dirname, join } from 'node:path';
import { applyChanges } from '../briefing/changes/apply-changes.js';
import { changeFile } from '../briefing/changes/change-file.js';
import { parseBriefing } from '../briefing/file/parse.js';
import type { BriefingFile } from '../briefing/file/schema.js';
import type { ReviewFinding } from '../drafting/review/findings.js';
import { TextFindings } from '../drafting/review/text-findings.js';
import { InvalidBriefing, NotFound, Unwritable } from '../errors.js';
import { LIMITS } from '../json/limits.js';
import { readText } from '../reading/read.js';
import type { InputText } from '../reading/reading.js';
import type { Io } from '../system/io.js';
import { stillWanted } from './calls.js';
import type { Outcome, Proposal } from './proposal.js';

/**
 * Adds the claims that pass the checks, marked as proposed by the assistant. Each claim is checked against its sentence
 * in the stored text.
 *
 * @param path the path of a briefing in the library
 * @param name the name of the assistant
 * @param signal the signal of the call; if the call is cancelled, nothing is written
 * @throws NotFound if no text is stored next to the briefing, since nothing could be checked; Unwritable if somebody
 * else changed the draft in the meantime
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
  const work = new Work(parsed.briefing.file, keptText(io, path, parsed.briefing.file), name);
  const outcomes: Outcome[] = [];
  for (const one of proposals) outcomes.push(await work.take(one));
  const changes = work.accepted.map((entry) => ({ add: 'claims' as const, entry }));
  await stillWanted(signal);
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

function keptText(io: Io, path: string, { sources }: BriefingFile): InputText {
  const name = sources[0]?.text;
  if (name === undefined)
    throw new NotFound(
      'cannot check claims: no text is stored next to this briefing (start with draft_start)',
    );
  const bytes = io.files.read(join(dirname(path), name), LIMITS.bytes);
  return { text: new TextDecoder().decode(bytes), details: {} };
}

/** Findings that are only questions for a person, but which an assistant can avoid by rewording the claim. */
const REFUSED: readonly string[] = ['negated', 'swapped', 'not-in-sentence'];

const isRefused = ({ rule, severity }: ReviewFinding): boolean =>
  severity === 'error' || REFUSED.includes(rule);

/** The file with the accepted claims. */
class Work {
  readonly accepted: Readonly<Record<string, unknown>>[] = [];
  #file: BriefingFile;
  readonly #input: InputText;
  readonly #check: TextFindings;
  readonly #name: string;
  #sentences: Promise<ReadonlyMap<string, string>> | undefined;

  constructor(file: BriefingFile, input: InputText, name: string) {
    this.#file = file;
    this.#input = input;
    this.#name = name;
    this.#check = new TextFindings(new Map([[file.sources[0]?.id ?? '', input]]));
  }

  async take(one: Proposal): Promise<Outcome> {
    const sentence = (await this.#sentencesAt()).get(one.at);
    const said = { text: one.text, ...(sentence === undefined ? {} : { sentence }) };
    const entry = this.#entryOf(one);
    const applied = applyChanges(this.#file, [{ add: 'claims', entry }]);
    if ('problems' in applied) {
      const findings = applied.problems.map(({ message, remedy }) => ({
        severity: 'error',
        message,
        remedy,
      }));
      return { ...said, findings };
    }
    const { file } = applied.briefing;
    const found = (await this.#check.of(file)).get(`claims/${entry.id}`) ?? [];
    const findings = found.map(({ severity, message, remedy }) => ({ severity, message, remedy }));
    if (found.some(isRefused)) return { ...said, findings };
    this.#file = file;
    this.accepted.push(entry);
    return { ...said, id: entry.id, findings };
  }

  #entryOf({ text, at, standing, cue, voice, about, asFact, misreading }: Proposal) {
    const taken = new Set(this.#file.claims.map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`c${number}`)) number++;
    return {
      id: `c${number}`,
      text,
      about,
      standing,
      ...(cue === undefined ? {} : { cue }),
      attribution: voice,
      source: this.#file.sources[0]?.id ?? '',
      at,
      ...(asFact === undefined ? {} : { asFact }),
      ...(misreading === undefined ? {} : { misreading }),
      proposed: { by: 'assistant', name: this.#name },
    };
  }

  #sentencesAt(): Promise<ReadonlyMap<string, string>> {
    this.#sentences ??= readText(this.#input).then(
      ({ text, sentences }) => new Map(sentences.map(({ at, start, end }) => [at, text.slice(start, end)])),
    );
    return this.#sentences;
  }
}
