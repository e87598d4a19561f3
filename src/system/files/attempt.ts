import { BriefingError } from '../../errors.js';

/** What a look outside gives; undefined, and the fault told, where it fails. A fault of the program is thrown on. */
export function attempt<Value>(
  look: () => Value,
  tell: (fault: BriefingError) => void = () => {},
): Value | undefined {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof BriefingError)) throw error;
    tell(error);
    return undefined;
  }
}
