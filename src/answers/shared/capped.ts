import { heading, list, text, type Words } from '../../document/build.js';
import type { Block, HeadingLevel } from '../../document/document.js';

/** Lists that stay readable in a large briefing: the first of them, and how many more there are. */

const MOST = 12;

/**
 * @param line of one
 * @param all the command that shows them all
 */
export function capped<Value>(
  values: readonly Value[],
  line: (value: Value) => Words,
  all?: string,
  most = MOST,
): Words[] {
  const rest = values.length - most;
  const more: Words =
    all === undefined ? `and ${rest} more` : [text(`and ${rest} more: `), { kind: 'command', command: all }];
  return [...values.slice(0, most).map((value) => line(value)), ...(rest > 0 ? [more] : [])];
}

/** Such a list under its heading; nothing if it is empty. */
export const section = <Value>(
  level: HeadingLevel,
  title: string,
  values: readonly Value[],
  line: (value: Value) => Words,
  all?: string,
  most?: number,
): Block[] => (values.length === 0 ? [] : [heading(level, title), list(capped(values, line, all, most))]);
