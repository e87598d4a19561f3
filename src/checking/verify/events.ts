import type { Briefing } from '../../briefing/briefing.js';
import type { Event, Source } from '../../briefing/file/schema.js';
import { softness } from '../../briefing/standing.js';
import { pointerTo } from '../../json/problem.js';
import type { Finding } from '../finding.js';
import type { Meaning } from '../meaning/meaning.js';
import { keyOf } from '../meaning/names/name-book.js';
import type { SourceText } from './read-source.js';

/** Reports events whose date, place or status differs from what the sentences of their claims say. */
export const eventFindings = (briefing: Briefing, source: Source, text: SourceText): Finding[] =>
  briefing.all('events').flatMap((event, index) => {
    const claims = briefing.claims(event.claims);
    const behind = claims.flatMap(({ at }) => text.meanings[text.indexOf(at) ?? -1] ?? []);
    if (behind.length === 0 || claims.some((claim) => claim.source !== source.id)) return [];
    const pointer = pointerTo('events', index);
    return [
      ...otherDate(event, behind, pointer),
      ...otherPlaces(event, behind, pointer, briefing, text),
      ...notYet(event, behind, pointer),
    ];
  });

function otherDate({ when }: Event, behind: readonly Meaning[], pointer: string): Finding[] {
  const dates = behind.flatMap(({ figures }) => figures.filter(({ date }) => date !== undefined));
  const [first] = dates;
  if (when === undefined || first === undefined) return [];
  const parts = when.split('/').map((part) => part.replace(/[?~%X].*$/u, ''));
  const isSame = (date = ''): boolean => parts.some((part) => date.startsWith(part) || part.startsWith(date));
  if (dates.some(({ date }) => isSame(date))) return [];
  const message = `is dated ${when}, but the sentence says '${first.text}' (${first.date})`;
  return [question(pointer, message, when, first.text, 'use the date in the sentence')];
}

function otherPlaces(
  { where = [] }: Event,
  behind: readonly Meaning[],
  pointer: string,
  briefing: Briefing,
  { book }: SourceText,
): Finding[] {
  const named = behind.flatMap(({ names, context }) => [...names.flatMap(({ keys }) => keys), ...context]);
  return where.flatMap((id) => {
    const name = briefing.nameOf(id);
    const keys = [keyOf(name), ...book.keysOf(name)];
    if (book.areRelated(keys, named)) return [];
    const message = `is placed in ${name}, but the sentences of its claims do not mention it`;
    return [
      question(pointer, message, name, undefined, 'correct the place, or cite the claim that mentions it'),
    ];
  });
}

/**
 * Finds events recorded as occurred or ongoing although every source sentence mentions them only as planned or
 * expected.
 */
function notYet({ status }: Event, behind: readonly Meaning[], pointer: string): Finding[] {
  if (status !== 'occurred' && status !== 'ongoing') return [];
  if (behind.some(({ standing, hedge }) => hedge === undefined || softness(standing) < softness('planned')))
    return [];
  const { hedge = '', standing } = behind[0] as Meaning;
  if (!/^(?:planned|expected|likely|possible|pending)$/.test(standing)) return [];
  const message = `is recorded as ${status}, but the sentence says '${hedge}' (${standing})`;
  return [question(pointer, message, status, hedge, "write 'planned' or 'unconfirmed'")];
}

const question = (
  pointer: string,
  message: string,
  claim: string,
  source: string | undefined,
  remedy: string,
): Finding => ({
  kind: 'not-in-sentence',
  severity: 'question',
  message,
  words: { claim, ...(source === undefined ? {} : { source }) },
  remedy,
  pointer,
});
