import { UNNAMED_VOICE } from '../../../briefing/attribution.js';
import type { Standing } from '../../../briefing/standing.js';

/** Corrections for claims that are wrongly stated as facts, by standing. */

const ONLY: Readonly<Partial<Record<Standing, string>>> = {
  planned: 'Only planned',
  expected: 'Only expected',
  likely: 'Only likely',
  possible: 'Only possible',
  aim: 'Only an aim',
  pending: 'Not confirmed',
  alleged: 'Only alleged',
};

/** Example: 'Only planned.' Undefined for 'stated', 'perceived' and 'assumed'. */
export const onlyWords = (standing: Standing): string | undefined =>
  ONLY[standing] === undefined ? undefined : `${ONLY[standing]}.`;

/** Examples: 'Only one speaker says so.', 'Only expected (Eva Lind).' or, without names, 'Only alleged.' */
export function onlyBy(names: readonly string[], standing: Standing): string {
  if (names.length === 0) return onlyWords(standing) ?? 'Only a view.';
  const all = names.map(nameInSentence).join(' and ');
  if (standing !== 'stated')
    return ONLY[standing] === undefined ? `Only the view of ${all}.` : `${ONLY[standing]} (${all}).`;
  return `Only ${all} ${names.length > 1 || isPlural(all) ? 'say' : 'says'} so.`;
}

/**
 * 'One speaker' becomes 'one speaker'. 'A second' becomes 'an unnamed voice', since the reader cannot know
 * who is meant.
 */
const nameInSentence = (name: string): string =>
  VAGUE.test(name) ? UNNAMED_VOICE : name.replace(ARTICLE, (word) => word.toLowerCase());

const VAGUE = /^(?:(?:an?|the) )?(?:second|third|others?|another|one|some)$/i;
const ARTICLE = /^(?:An?|One|Two|Some|Other|The) /;

/** Returns true for a lowercase label of several speakers: 'the police', 'other speakers'. */
const isPlural = (name: string): boolean => /^\p{Ll}[^,]*(?:s|police|people)$/u.test(name);
