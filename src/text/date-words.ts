/** Dates and durations as a reader meets them: no mark of a date that is not certain goes unsaid. */

const DOUBTS: Readonly<Record<string, string>> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' };
const OPEN_ENDS: Readonly<Record<string, string>> = { '..': 'open', '': 'not known' };

/**
 * A date in EDTF in words; its days stay as ISO 8601 has them, which every language reads alike: `2031-05-20~` is
 * 'about 2031-05-20', `2031-05-20/2031-05-22` is '2031-05-20 to 2031-05-22'.
 */
export function dateWords(date: string): string {
  const [start = '', end] = date.split('/');
  if (end === undefined) return dayWords(start);
  const [opening, ending] = [OPEN_ENDS[start], OPEN_ENDS[end]];
  if (opening === undefined && ending === undefined) return `${dayWords(start)} to ${dayWords(end)}`;
  const from = opening === undefined ? `from ${dayWords(start)}` : `beginning ${opening}`;
  return `${from}, ${ending === undefined ? `until ${dayWords(end)}` : `end ${ending}`}`;
}

function dayWords(day: string): string {
  const doubt = DOUBTS[day.slice(-1)];
  return doubt === undefined ? day : doubt + day.slice(0, -1);
}

/** ISO 8601 durations of whole units in words: `P3D` is '3 days'; any other stays as it is. */
export function durationWords(duration: string): string {
  const [, count, unit] = /^P(?:T?)(\d+)([YMWDH])$/.exec(duration) ?? [];
  const name = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' }[unit ?? ''];
  if (count === undefined || name === undefined) return duration;
  return `${count} ${name}${count === '1' ? '' : 's'}`;
}
