import { Unreadable } from '../../errors.js';
import { clean } from '../../text/clean.js';

/**
 * Returns the one-line error for a text that cannot be read.
 *
 * @param name the file or address, as entered
 * @param reason why, with what to do in parentheses: `it is encrypted (save a copy without a password)`
 */
export const cannotRead = (name: string, reason: string): Unreadable =>
  new Unreadable(`cannot read ${name === '' ? 'the text' : clean(name)}: ${reason}`);
