import { problemLine } from '../../json/problem.js';
import { configPath } from '../../system/config/config.js';
import { checkConfig } from '../../system/config/problems.js';
import type { Io } from '../../system/io.js';
import { clean } from '../../text/clean.js';
import { USUAL_FORMATS } from './usual-formats.js';

/** Lists the unusable parts of the config file, one per line, for standard error. */
export function configWarning(io: Io): string {
  const path = configPath(io);
  if (path === undefined) return '';
  const { problems, fault } = checkConfig(io, path, USUAL_FORMATS);
  const lines = problems.slice(0, MAX_PROBLEMS).map((problem) => problemLine(path, problem));
  if (fault) lines.push(`briefing: ${clean(fault.message)}`);
  return [...lines, `briefing: invalid settings are ignored`, ''].join('\n');
}

const MAX_PROBLEMS = 5;
