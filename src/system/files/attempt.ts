import { BriefingError } from '../../errors.js';

/**
 * Returns the result of an operation. If it fails with a BriefingError, reports the error and returns undefined. Any
 * other error is a bug and is rethrown.
 */
export function attempt<Value>(
  look: () => Value,
  report: (fault: BriefingError) => void = () => {},
): Value | undefined {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof BriefingError)) throw error;
    report(error);
    return undefined;
  }
}

/** Returns the result of an operation, or undefined if it fails. For operations whose failure does not matter. */
export function quietly<Value>(look: () => Value): Value | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
