import { dirname, join } from 'node:path';
import { z } from 'zod';
import { applyChanges } from '../briefing/changes/apply-changes.js';
import { changeFile } from '../briefing/changes/change-file.js';
import { LIMITS } from '../briefing/file/limits.js';
import { parseBriefing } from '../briefing/file/parse.js';
import type { BriefingFile } from '../briefing/file/schema.js';
import { STANDINGS } from '../briefing/standing.js';
import type { ReviewFinding } from '../drafting/review/findings.js';
import { TextFindings } from '../drafting/review/text-findings.js';
import { InvalidBriefing, NotFound } from '../errors.js';
import { readText } from '../reading/read.js';
import type { InputText } from '../reading/reading.js';
import type { Io } from '../system/io.js';

/** A claim proposed by an assistant, always with its place. */
export const proposal = z.object({
  text: z.string().min(1).max(LIMITS.sentence).describe('a plain sentence; a soft one carries its hedge'),
  at: z.string().max(64).describe('the place of its sentence, from draft_start: 1.P2.s1'),
  standing: z.enum(STANDINGS).describe('how sure its voice is'),
  cue: z.string().max(500).optional().describe('the words of the sentence that make it softer than stated'),
  voice: z
    .discriminatedUnion('by', [
      z.object({ by: z.literal('source') }),
      z.object({ by: z.literal('party'), party: z.string().max(64).describe('the id of a person or body') }),
      z.object({
        by: z.literal('unnamed'),
        label: z.string().max(500).describe("the source's words for it"),
      }),
    ])
    .describe('whose voice it is'),
  about: z
    .array(z.string().max(64))
    .min(1)
    .max(20)
    .describe('ids of issues, people, bodies, places or events'),
  asFact: z.string().max(LIMITS.sentence).optional().describe('the same as a fact, which nobody may say'),
});

export type Proposal = z.output<typeof proposal>;

/** The result of a proposal: its id, or why it was refused, with its sentence. */
export interface Outcome {
  readonly text: string;
  readonly id?: string;
  /** Findings that refuse a claim, or that its reviewer should see. */
  readonly findings: readonly {
    readonly severity: string;
    readonly message: string;
    readonly remedy: string;
  }[];
  readonly sentence?: string;
}

/**
 * Adds claims that pass the checks, as proposed by the assistant. Each claim is checked against its sentence
 * in the kept text.
 *
 * @param path of a briefing in the library
 * @param name of the assistant
 * @throws NotFound if no text is kept beside the briefing, since nothing could be checked
 */
export async function propose(
  io: Io,
  path: string,
  name: string,
  proposals: readonly Proposal[],
): Promise<readonly Outcome[]> {
  const parsed = parseBriefing(io.files.read(path, LIMITS.bytes));
  if ('problems' in parsed) throw new InvalidBriefing(path, parsed.problems);
  const work = new Work(parsed.briefing.file, keptText(io, path, parsed.briefing.file), name);
  const outcomes: Outcome[] = [];
  for (const one of proposals) outcomes.push(await work.take(one));
  const changes = work.accepted.map((entry) => ({ add: 'claims' as const, entry }));
  if (changes.length > 0)
    await changeFile(io, path, (before) => {
      const applied = applyChanges(before, changes);
      return 'problems' in applied ? undefined : applied.briefing.file;
    });
  return outcomes;
}

function keptText(io: Io, path: string, { sources }: BriefingFile): InputText {
  const name = sources[0]?.text;
  if (name === undefined)
    throw new NotFound('cannot check claims: no text is kept beside this briefing (start with draft_start)');
  const bytes = io.files.read(join(dirname(path), name), LIMITS.bytes);
  return { text: new TextDecoder().decode(bytes), details: {} };
}

/** An assistant can easily reword a claim, so questions for a person are also returned to it. */
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

  #entryOf({ text, at, standing, cue, voice, about, asFact }: Proposal) {
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
