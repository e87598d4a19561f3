/** One thing that may stand where the cursor is. */
export interface Candidate {
  readonly value: string;
  /** What it is, in words. */
  readonly title: string;
}

/** All that may stand there; `files` where the shell is to offer the names of files as well. */
export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly files: boolean;
}
