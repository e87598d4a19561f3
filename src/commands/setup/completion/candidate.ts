/** One completion candidate. */
export interface Candidate {
  readonly value: string;
  /** A short description. */
  readonly title: string;
}

/** All candidates; `files` makes the shell offer file names too. */
export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly files: boolean;
}
