import type { BriefingFile } from '../../../briefing/file/schema.js';
import { namesVoice } from '../../../briefing/voice-in-words.js';
import { standsIn } from '../../../checking/verify/comparable.js';

/** Whether a sentence can follow what a brief has told. */
export type IsIntroduced = (sentence: string) => boolean;

/**
 * Whether a sentence names nobody whom the lead and the issues have not introduced: a warning or question about somebody
 * new cannot be understood.
 *
 * @param told the sentences of the brief; without any, everybody counts as introduced
 */
export function introducedBy(
  told: readonly string[],
  { title, people, organizations }: Pick<BriefingFile, 'title' | 'people' | 'organizations'>,
): IsIntroduced {
  if (told.length === 0) return () => true;
  const text = [title, ...told].join(' ');
  const shortened = people.map(({ name }) => [name, name?.split(' ').at(-1)] as const);
  const whole = organizations.map(({ name }) => [name, name] as const);
  const unknown = [...shortened, ...whole].filter(([name]) => name !== undefined && !namesVoice(text, name));
  return (sentence) => !unknown.some(([, short]) => short !== undefined && standsIn(short, sentence));
}
