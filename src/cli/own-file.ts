import { isBuiltIn } from '../briefing/built-in.js';
import { NotFound, UsageError } from '../errors.js';
import type { Io } from '../system/io.js';
import { isIdOnly } from './load-briefing.js';

/**
 * Finds the file of a briefing to change.
 *
 * @param named a file, or the id of one of the user's own briefings
 * @throws NotFound for the built-in briefing and unknown ids; UsageError for standard input
 */
export async function fileToChange(io: Io, named: string): Promise<string> {
  if (named === '' || named === '-')
    throw new UsageError('cannot change standard input: only files can be changed (give a file name)');
  if (!isIdOnly(named) || io.files.exists(named)) return named;
  if (isBuiltIn(named))
    throw new NotFound(`cannot change '${named}': it is built in (start your own with briefing new)`);
  return (await import('./library.js')).fileWithId(io, named);
}
