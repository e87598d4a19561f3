import { Unreadable } from '../../errors.js';
import { clean } from '../../text/clean.js';

/**
 * The error for a text that cannot be read, in one line.
 *
 * @param name the file or the address, as it was typed
 * @param reason why, and what to do in brackets: `it is encrypted (save a copy without a password)`
 */
export const cannotRead = (name: string, reason: string): Unreadable =>
  new Unreadable(`cannot read ${name === '' ? 'the text' : clean(name)}: ${reason}`);
