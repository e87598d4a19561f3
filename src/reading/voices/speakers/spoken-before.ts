import { lowerAt } from '../../line/words.js';
import { lastBefore, type NameIndex } from './name-index.js';
import type { Phrase } from './phrase.js';
import type { Resolved, Spoken } from './pronouns.js';

/** The maximum number of speakers that are searched. */
const MOST_SPEAKERS = 40;

/** The maximum number of lines between a speaker and a description that refers to the speaker. */
const REACH = 20;

/** The maximum number of lines between an earlier statement by a party and 'the party said'. */
const NEAR = 3;

/**
 * Resolves a noun with 'the' to an earlier speaker: 'the spokeswoman' to 'a spokeswoman for the port', 'the party' to
 * the organization that spoke last, and 'the former mayor of Sund' to the person who spoke in the sentence before.
 *
 * @param line the line that contains the noun
 */
export function spokenBefore(
  { base, head }: Phrase,
  line: number,
  spoken: readonly Spoken[],
  names: NameIndex,
): Resolved | undefined {
  if (lowerAt(base, 0) === 'the' && lowerAt(base, 1) === 'former') {
    const last = spoken.at(-1);
    return last?.mention?.name.kind === 'person' && line - last.line <= 1 ? last : undefined;
  }
  if (base.length !== 2 || lowerAt(base, 0) !== 'the' || head === undefined) return undefined;
  const near = spoken.slice(-MOST_SPEAKERS).filter((one) => line - one.line <= REACH);
  if (head.lower === 'party') {
    const last = near.findLast(({ mention }) => mention?.name.kind === 'organization');
    return last && line - last.line <= NEAR ? last : undefined;
  }
  const before = near.findLast(({ voice }) => voice.kind === 'unnamed' && isCalled(head.lower, voice.name));
  // If a person with this role was named after that speaker, the noun refers to that person.
  const holder = lastBefore(names.roles.get(head.lower) ?? [], head.start);
  return before && (holder?.start ?? 0) <= before.end ? before : undefined;
}

/** Whether the head of a description with 'a' is a given noun: 'a spokeswoman for the port', 'a Norline spokeswoman'. */
const isCalled = (noun: string, description = ''): boolean =>
  new RegExp(`^(?:an?|one) (?:[\\p{L}'’-]+ ){0,5}${noun}(?= (?:for|of|from|at|with|who|in)\\b|$)`, 'u').test(
    description,
  );
