import type { BriefingFile } from '../../../briefing/file/schema.js';
import type { Io } from '../../../system/io.js';
import type { Work } from '../../../views/authoring.js';
import type { TextAtHand } from './text.js';

/** What the questions are asked with: the outside, the text of the source where it is at hand, and the file. */
export interface Desk {
  readonly io: Io;
  readonly text: TextAtHand | undefined;
  readonly path: string;
}

/** A file as it was written last, and what was done to it. */
export interface Session {
  readonly file: BriefingFile;
  readonly work: Work;
}
