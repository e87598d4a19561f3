import { BriefingError, Cancelled, EXIT, WrongUse } from '../../errors.js';
import { type Io, isInteractive } from '../../system/io.js';

/** The editors that are tried if none is set. */
const USUAL = ['vi', 'nano'];

/**
 * Opens a text in the user's editor: $VISUAL, else $EDITOR, else vi or nano.
 *
 * @param path of the original file; the copy gets the same name
 * @returns the saved text
 * @throws WrongUse if there is no editor; BriefingError if it fails or leaves an empty file; Cancelled for
 * Ctrl-C
 */
export async function inEditor(io: Io, contents: Uint8Array, path: string): Promise<Uint8Array> {
  const { VISUAL, EDITOR } = io.environment;
  const set = [VISUAL, EDITOR].find((command = '') => command.trim() !== '');
  if (set === undefined && !isInteractive(io))
    throw new WrongUse(
      'cannot open an editor: none is installed (set VISUAL or EDITOR, or make changes with briefing apply)',
    );
  const name = path.split('/').at(-1) ?? 'briefing.json';
  for (const command of set === undefined ? USUAL : [set]) {
    const edited = await io.edit(contents, name, command);
    if (edited.end === 'not there') continue;
    if (edited.end === 'failed') throw failed(command, edited.reason);
    if (isBlank(edited.contents)) throw stays(`${command} left an empty file`, path);
    return edited.contents;
  }
  throw new WrongUse(
    `cannot open an editor: ${set ?? USUAL.join(' and ')} not found (set VISUAL or EDITOR to an installed one)`,
  );
}

const failed = (command: string, reason: string): BriefingError =>
  reason.endsWith('SIGINT')
    ? new Cancelled()
    : new BriefingError(`${command} failed: ${reason} (no changes were made)`, EXIT.no);

const stays = (what: string, path: string): BriefingError =>
  new BriefingError(`${what} (${path} is unchanged)`, EXIT.no);

const isBlank = (contents: Uint8Array): boolean =>
  contents.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
