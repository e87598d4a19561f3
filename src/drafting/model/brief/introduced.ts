import type { BriefingFile } from '../../../briefing/file/schema.js';
import { namesVoice } from '../../../briefing/voice-in-words.js';
import { standsIn } from '../../../checking/verify/comparable.js';

/** Returns whether a brief has introduced all people and organizations that a sentence names. */
export type IsIntroduced = (sentence: string) => boolean;

/**
 * Returns a function that tests whether a sentence names only people and organizations that the lead or the issues
 * introduce. Readers cannot follow a warning or question about somebody who has not been introduced.
 *
 * @param brief the sentences of the brief; if there are none, everybody counts as introduced
 */
export function introducedBy(
  brief: readonly string[],
  { title, people, organizations }: Pick<BriefingFile, 'title' | 'people' | 'organizations'>,
): IsIntroduced {
  if (brief.length === 0) return () => true;
  const text = [title, ...brief].join(' ');
  const shortened = people.map(({ name }) => [name, name?.split(' ').at(-1)] as const);
  const whole = organizations.map(({ name }) => [name, name] as const);
  const unknown = [...shortened, ...whole].filter(([name]) => name !== undefined && !namesVoice(text, name));
  return (sentence) => !unknown.some(([, short]) => short !== undefined && standsIn(short, sentence));
}
