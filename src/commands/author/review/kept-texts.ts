import { dirname, join } from 'node:path';
import type { BriefingFile } from '../../../briefing/file/schema.js';
import { ReviewText } from '../../../drafting/review/text.js';
import { TextFindings } from '../../../drafting/review/text-findings.js';
import { BriefingError } from '../../../errors.js';
import { INPUT_LIMITS } from '../../../reading/input/limits.js';
import { readWithTokens } from '../../../reading/read.js';
import type { InputText, Reading } from '../../../reading/reading.js';
import { digestOf } from '../../../system/files/digest.js';
import type { Io } from '../../../system/io.js';

/** The texts that were kept beside a briefing, and what is to be said of those that cannot be shown. */
export interface KeptTexts {
  readonly text: ReviewText;
  readonly check: TextFindings;
  readonly remarks: readonly string[];
}

/** Reads again what the briefing was made from, so that each claim is seen in its sentence. */
export async function keptTexts(io: Io, path: string, file: BriefingFile): Promise<KeptTexts> {
  const readings = new Map<string, Reading>();
  const inputs = new Map<string, InputText>();
  const remarks: string[] = [];
  io.progress.stage('reading the text');
  for (const { id, text, digest } of file.sources) {
    if (text === undefined) continue;
    try {
      const bytes = io.files.read(join(dirname(path), text), INPUT_LIMITS.fileBytes);
      if (digest !== undefined && digestOf(bytes) !== digest) {
        remarks.push(`${text} has changed since the draft: its sentences are not shown.`);
        continue;
      }
      const input = { text: decoded(bytes), details: {} };
      readings.set(id, (await readWithTokens(input)).reading);
      inputs.set(id, input);
    } catch (error) {
      if (!(error instanceof BriefingError)) throw error;
      remarks.push(`No sentences are shown: ${error.message}`);
    }
  }
  return { text: new ReviewText(readings), check: new TextFindings(inputs), remarks };
}

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
