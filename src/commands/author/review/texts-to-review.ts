import type { BriefingFile } from '../../../briefing/file/schema.js';
import { readerNextToFile, storedTexts } from '../../../briefing/stored-texts.js';
import { ReviewText } from '../../../drafting/review/text.js';
import { TextFindings } from '../../../drafting/review/text-findings.js';
import { type Group, groupsIn } from '../../../drafting/review/wording/groups.js';
import { BriefingError } from '../../../errors.js';
import { doubtfulNamesIn } from '../../../reading/names.js';
import { readWithTokens } from '../../../reading/read.js';
import type { InputText, Name, Reading } from '../../../reading/reading.js';
import type { Io } from '../../../system/io.js';

/** The texts that are stored next to a briefing, and messages about texts that cannot be shown. */
export interface TextsToReview {
  readonly text: ReviewText;
  readonly check: TextFindings;
  readonly remarks: readonly string[];
}

/** Reads the source texts again, so that each claim is shown in its sentence. */
export async function textsToReview(io: Io, path: string, file: BriefingFile): Promise<TextsToReview> {
  const readings = new Map<string, Reading>();
  const inputs = new Map<string, InputText>();
  const doubtful: Name[] = [];
  const groups = new Map<string, readonly Group[]>();
  io.progress.stage('reading the text');
  const { texts, missing } = storedTexts(file.sources, readerNextToFile(io, path));
  const remarks = missing.map(({ reason }) => `No sentences are shown: ${reason}`);
  for (const { source, name, bytes, isSame } of texts) {
    if (!isSame) {
      remarks.push(`${name} has changed since the briefing was drafted: its sentences are not shown.`);
      continue;
    }
    try {
      const input = { text: decoded(bytes), details: {} };
      const { reading, tokens } = await readWithTokens(input);
      readings.set(source.id, reading);
      groups.set(source.id, groupsIn(tokens));
      doubtful.push(...doubtfulNamesIn(reading.sentences, tokens));
      inputs.set(source.id, input);
    } catch (error) {
      if (!(error instanceof BriefingError)) throw error;
      remarks.push(`No sentences are shown: ${error.message}`);
    }
  }
  return { text: new ReviewText(readings, doubtful, groups), check: new TextFindings(inputs), remarks };
}

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
