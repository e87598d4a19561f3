import type { SharedOptions } from '../../cli/context.js';
import { WrongUse } from '../../errors.js';
import type { FormatName } from '../../render/index.js';
import { isConfigBroken, resolveSetting } from '../../system/config/config.js';
import type { Io } from '../../system/io.js';
import { isUsual, USUAL_FORMATS } from './usual-formats.js';

/**
 * The options that were typed, with the format that the environment or the config file names in place of none. The
 * ending of a file to write is as good as a typed format.
 */
export function withSettings(io: Io, typed: SharedOptions): SharedOptions {
  if (typed.output !== undefined && typed.output !== '-') return typed;
  const format = typed.format ?? usualFormat(io);
  return format === undefined ? typed : { ...typed, format };
}

/** @throws WrongUse where the variable names no format; a wrong one in the file has been warned of */
function usualFormat(io: Io): FormatName | undefined {
  const { value = '', origin } = resolveSetting(io, 'format');
  if (origin.from === 'default') return undefined;
  if (isUsual(value)) return value;
  if (origin.from === 'file') return undefined;
  throw new WrongUse(
    `${origin.variable} is '${value}', which does not hold every answer (use one of ${USUAL_FORMATS.join(', ')})`,
  );
}

/** Says on standard error what in the config file cannot be used; the rest of it holds. */
export async function warnOfSettings(io: Io): Promise<void> {
  const { value = '', origin } = resolveSetting(io, 'format');
  if (!isConfigBroken(io) && (origin.from !== 'file' || isUsual(value))) return;
  const { configWarning } = await import('./config-warning.js');
  io.stderr.write(configWarning(io));
}
