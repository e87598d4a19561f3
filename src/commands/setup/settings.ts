import type { SharedOptions } from '../../cli/context.js';
import { UsageError } from '../../errors.js';
import { FORMATS, type FormatName } from '../../render/index.js';
import { isConfigBroken, resolveSetting } from '../../system/config/config.js';
import { configWarning } from '../../system/config/problems.js';
import { type Io, message } from '../../system/io.js';

/** The formats that work for all answers. Any other default format would make most commands fail. */
export const USUAL_FORMATS = (Object.keys(FORMATS) as FormatName[]).filter((name) =>
  ['document', 'record'].includes(FORMATS[name].madeOf),
);

const isUsual = (name: string): name is FormatName => USUAL_FORMATS.some((usual) => usual === name);

/**
 * Adds a default format to the given options, from the environment or the config file. No default is added if
 * `--output` names a file, since its extension sets the format.
 */
export function withSettings(io: Io, typed: SharedOptions): SharedOptions {
  if (typed.output !== undefined && typed.output !== '-') return typed;
  const format = typed.format ?? usualFormat(io);
  return format === undefined ? typed : { ...typed, format };
}

/**
 * @throws UsageError if the variable contains an invalid format; an invalid format in the config file only causes a
 * warning
 */
function usualFormat(io: Io): FormatName | undefined {
  const { value = '', origin } = resolveSetting(io, 'format');
  if (origin.from === 'default') return undefined;
  if (isUsual(value)) return value;
  if (origin.from === 'file') return undefined;
  throw new UsageError(
    `cannot use '${value}' from ${origin.variable}: it is not a format that all commands support (use one of ${USUAL_FORMATS.join(', ')})`,
  );
}

/** Warns on standard error about invalid parts of the config file. Its other parts are used. */
export function warnOfSettings(io: Io): void {
  const { value = '', origin } = resolveSetting(io, 'format');
  if (!isConfigBroken(io) && (origin.from !== 'file' || isUsual(value))) return;
  for (const line of configWarning(io, USUAL_FORMATS)) message(io, line);
}
