import type { Briefing } from '../../briefing/briefing.js';
import { located, parseBriefing } from '../../briefing/file/parse.js';
import type { Problem } from '../../briefing/file/problem.js';
import type { Source } from '../../briefing/file/schema.js';
import { readInput } from '../../reading/input/index.js';
import type { InputText } from '../../reading/reading.js';
import { type FindingRecord, findingRecord } from '../finding-schema.js';
import { keptTexts, type ReadBeside } from './kept-texts.js';
import { verify } from './verify.js';

/** What checking a briefing file against its texts finds, each with its line in the file. */
export interface FileFindings {
  readonly findings: readonly FindingRecord[];
  /** What is wrong with the texts that lie beside it. */
  readonly problems: readonly Problem[];
}

/** A text that was named, and the source that it is of; the only one unless said otherwise. */
export interface GivenText {
  readonly input: InputText;
  readonly source?: string;
}

const NOTHING: FileFindings = { findings: [], problems: [] };

/**
 * Checks a briefing file against a text, or against the texts that are kept beside it.
 *
 * @param bytes of the briefing; one that is no briefing has no findings
 * @param given the text that was named; without one the kept texts are read
 * @param readBeside reads a file of the folder of the briefing
 * @throws Unreadable where a text is empty, holds no prose, or is not in English
 */
export async function verifyFile(
  bytes: Uint8Array,
  given: GivenText | undefined,
  readBeside: ReadBeside,
): Promise<FileFindings> {
  const parsed = parseBriefing(bytes);
  if ('problems' in parsed) return NOTHING;
  const { briefing, locate } = parsed;
  const kept = given === undefined ? keptTexts(briefing, readBeside) : { texts: [], problems: [] };
  const texts = given === undefined ? await readKept(kept.texts) : textOf(briefing, given);
  const findings: FindingRecord[] = [];
  for (const { source, input } of texts) {
    const found = await verify(briefing, source, input);
    findings.push(...found.findings.map((one) => ({ ...findingRecord(one), ...locate(one.pointer) })));
  }
  return { findings, problems: located(kept.problems, locate) };
}

interface TextOfSource {
  readonly source: Source;
  readonly input: InputText;
}

const readKept = (texts: ReturnType<typeof keptTexts>['texts']): Promise<TextOfSource[]> =>
  Promise.all(
    texts.map(async ({ source, bytes }) => ({
      source,
      input: await readInput(bytes, { name: source.text ?? 'the kept text' }),
    })),
  );

function textOf(briefing: Briefing, { input, source: id }: GivenText): TextOfSource[] {
  const source = briefing.all('sources').find((one) => id === undefined || one.id === id);
  return source === undefined ? [] : [{ source, input }];
}
