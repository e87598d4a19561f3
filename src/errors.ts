import type { Problem } from './json/problem.js';

/** The exit codes. Scripts rely on them. */
export const EXIT = {
  done: 0,
  no: 1,
  usage: 2,
  unreadable: 3,
  unwritable: 4,
  bug: 70,
} as const;

/** An error whose message says what failed, why, and what to do. */
export class BriefingError extends Error {
  constructor(
    message: string,
    readonly exitCode: number = EXIT.bug,
  ) {
    super(message);
  }
}

/** Nothing was found, or an id does not exist. */
export class NotFound extends BriefingError {
  override readonly exitCode = EXIT.no;
}

export class UsageError extends BriefingError {
  override readonly exitCode = EXIT.usage;
}

/** A file cannot be read. Its contents are unknown. */
export class Unreadable extends BriefingError {
  override readonly exitCode = EXIT.unreadable;
}

/** A file can be read but is not a valid briefing. */
export class InvalidBriefing extends BriefingError {
  override readonly exitCode = EXIT.unreadable;

  constructor(
    readonly file: string,
    readonly problems: readonly Problem[],
  ) {
    super(`${file} is not a valid briefing`);
  }
}

export class Unwritable extends BriefingError {
  override readonly exitCode = EXIT.unwritable;
}

/** The answer has been printed, but the exit code must differ from 0, for example because two files differ. */
export class NegativeResult extends BriefingError {
  constructor(override readonly exitCode: number) {
    super('answered');
  }
}

/** The program that reads the output (`| head`) has closed it, which is not an error. */
export class OutputClosed extends BriefingError {
  constructor() {
    super('output closed', EXIT.done);
  }
}

/** The user or the system ended a prompt with Ctrl-C, Ctrl-D, a signal or a closed input. */
export class Cancelled extends BriefingError {
  /** @param byEnd whether the input ended (with Ctrl-D or because it was closed) instead of being interrupted */
  constructor(
    override readonly exitCode = 130,
    readonly byEnd = false,
  ) {
    super('canceled');
  }
}
