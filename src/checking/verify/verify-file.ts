import type { Briefing } from '../../briefing/briefing.js';
import { located, parseBriefing } from '../../briefing/file/parse.js';
import type { Source } from '../../briefing/file/schema.js';
import { type ReadStoredText, type StoredText, storedTexts } from '../../briefing/stored-texts.js';
import { type Problem, pointerTo, type Finding as Spotted } from '../../json/problem.js';
import { readInput } from '../../reading/input/index.js';
import type { InputText } from '../../reading/reading.js';
import { type FindingRecord, findingRecord } from '../finding-schema.js';
import { verify } from './verify.js';

/** The result of checking a briefing file against its texts. Each finding has its position in the file. */
export interface FileFindings {
  readonly findings: readonly FindingRecord[];
  /** Problems with the texts stored next to the briefing. */
  readonly problems: readonly Problem[];
}

/** A text and the id of its source; by default, the first source of the briefing. */
export interface GivenText {
  readonly input: InputText;
  readonly source?: string;
}

const NOTHING: FileFindings = { findings: [], problems: [] };

/**
 * Checks a briefing file against a text, or against the texts stored next to it.
 *
 * @param bytes the bytes of the briefing; an invalid file has no findings
 * @param given the given text; by default, the stored texts are read
 * @param readBeside reads a file in the folder of the briefing
 * @throws Unreadable if a text is empty, has no prose, or is not in English
 */
export async function verifyFile(
  bytes: Uint8Array,
  given: GivenText | undefined,
  readBeside: ReadStoredText,
): Promise<FileFindings> {
  const parsed = parseBriefing(bytes);
  if ('problems' in parsed) return NOTHING;
  const { briefing, locate } = parsed;
  const kept = given === undefined ? textsBeside(briefing, readBeside) : { texts: [], problems: [] };
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

function textsBeside(briefing: Briefing, read: ReadStoredText): { texts: StoredText[]; problems: Spotted[] } {
  const sources = briefing.all('sources');
  const { texts, missing } = storedTexts(sources, read);
  const changed = texts
    .filter(({ isSame }) => !isSame)
    .map(({ source, name }) => ({
      source,
      reason: `${name} is not the text that the briefing was made from: its SHA-256 differs from "digest"`,
    }));
  return {
    texts: texts.filter(({ isSame }) => isSame),
    problems: [...missing, ...changed].map(({ source, reason }) => ({
      severity: 'error',
      rule: 'kept-text',
      pointer: pointerTo('sources', sources.indexOf(source), 'text'),
      message: reason,
      remedy: 'restore the text next to the briefing, or draft the briefing again',
    })),
  };
}

const readKept = (texts: readonly StoredText[]): Promise<TextOfSource[]> =>
  Promise.all(
    texts.map(async ({ source, name, bytes }) => ({ source, input: await readInput(bytes, { name }) })),
  );

function textOf(briefing: Briefing, { input, source: id }: GivenText): TextOfSource[] {
  const source = briefing.all('sources').find((one) => id === undefined || one.id === id);
  return source === undefined ? [] : [{ source, input }];
}
