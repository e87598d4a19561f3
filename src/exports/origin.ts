import type { Briefing } from '../briefing/briefing.js';
import { latest } from '../briefing/dates.js';

/** The last revision of a briefing as YYYY-MM-DD: its own date, or the date of its latest source. */
export function revisedOn(briefing: Briefing): string | undefined {
  const { asOf } = briefing.file;
  const dates =
    asOf === undefined ? briefing.all('sources').flatMap(({ published }) => published ?? []) : [asOf];
  return dates.map(latest).sort().at(-1);
}
