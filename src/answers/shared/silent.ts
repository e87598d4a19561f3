import type { Briefing } from '../../briefing/briefing.js';
import type { Issue } from '../../briefing/file/schema.js';
import { entryReferences } from './records.js';
import type { Thing } from './schema.js';

/** Finds the parties that are relevant to these issues but have no position on any of them. */
export function silentParties(briefing: Briefing, issues: readonly Issue[]): Thing[] {
  const asked = new Set(issues.flatMap(({ parties = [] }) => parties));
  const heard = new Set(issues.flatMap(({ id }) => briefing.positionsOn(id).map(({ whose }) => whose)));
  return entryReferences(
    briefing,
    [...asked].filter((party) => !heard.has(party)),
  );
}

const MOST_NAMED = 4;

/** 'China: no position stated on these issues', for a heading; undefined if all have positions. */
export function silenceWords(silent: readonly Thing[], on = 'on these issues'): string | undefined {
  if (silent.length === 0) return undefined;
  const names = silent.slice(0, MOST_NAMED).map(({ name }) => name);
  const rest = silent.length - names.length;
  return `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}: no position stated${on === '' ? '' : ` ${on}`}`;
}
