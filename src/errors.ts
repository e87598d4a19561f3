import type { Problem } from './json/problem.js';

/** The exit codes, which scripts rely on. */
export const EXIT = {
  done: 0,
  no: 1,
  usage: 2,
  unreadable: 3,
  unwritable: 4,
  bug: 70,
} as const;

/** An error with a message for the person who typed the command: what failed, why, and what to do. */
export class BriefingError extends Error {
  constructor(
    message: string,
    readonly exitCode: number,
  ) {
    super(message);
  }
}

/** Nothing was found, or an id is unknown. */
export class NotFound extends BriefingError {
  constructor(message: string) {
    super(message, EXIT.no);
  }
}

export class WrongUse extends BriefingError {
  constructor(message: string) {
    super(message, EXIT.usage);
  }
}

/** A file cannot be read, so nothing is known about its contents. */
export class Unreadable extends BriefingError {
  constructor(message: string) {
    super(message, EXIT.unreadable);
  }
}

/** A file was read but is not a valid briefing. */
export class InvalidBriefing extends BriefingError {
  constructor(
    readonly file: string,
    readonly problems: readonly Problem[],
  ) {
    super(`${file} is not a valid briefing`, EXIT.unreadable);
  }
}

export class Unwritable extends BriefingError {
  constructor(message: string) {
    super(message, EXIT.unwritable);
  }
}

/** The answer has been printed; only the exit code remains, for example because files differ. */
export class Answered extends BriefingError {
  constructor(exitCode: number) {
    super('answered', exitCode);
  }
}

/** The program that reads the output has closed it (`| head`), which is not an error. */
export class OutputClosed extends BriefingError {
  constructor() {
    super('output closed', EXIT.done);
  }
}

/** A prompt was ended by Ctrl-C, Ctrl-D, a signal or a closed input. */
export class Cancelled extends BriefingError {
  /** @param byEnd whether the input ended (Ctrl-D, or closed) rather than being interrupted */
  constructor(
    exitCode = 130,
    readonly byEnd = false,
  ) {
    super('cancelled', exitCode);
  }
}
