import { type Party, placeOf } from '../../voices/parties.js';
import type { Group } from '../groups.js';
import type { Meant } from '../several.js';

/** A noun phrase or a name in the words before a claim, to which a word of the claim may refer. */
export interface Phrase extends Meant {
  /** The noun in lower case; for a name, its last word. */
  readonly noun: string;
  readonly isSeveral: boolean;
  readonly isOfPeople: boolean;
  /** Whether the phrase is an organization in the file, to which both 'it' and 'they' can refer. */
  readonly isBody: boolean;
  /** Whether the phrase joins two others: 'Port Grey and Norholm'. */
  readonly isPair: boolean;
  readonly isSubject: boolean;
  /** The distance from the claim in sentences: 0 for a phrase in the claim's own sentence. */
  readonly distance: number;
}

/** A phrase with its position in the source. */
export interface Placed extends Phrase {
  readonly start: number;
  readonly end: number;
}

/** Returns the words of the source between two offsets. */
export type WordsOf = (start: number, end: number) => string;

/**
 * Finds the people and organizations of the file in a sentence.
 *
 * @param groups the nouns of the sentence
 */
export function namesAmong(
  groups: readonly Group[],
  wordsOf: WordsOf,
  parties: readonly Party[],
): Omit<Placed, 'distance'>[] {
  const [first] = groups;
  const last = groups.at(-1);
  if (first === undefined || last === undefined) return [];
  const words = wordsOf(first.start, last.end);
  return parties.flatMap((party) => {
    const at = placeOf(party, words);
    if (at < 0) return [];
    const { kind, id, names } = party;
    const form =
      names.find((name) => words.startsWith(name, at)) ?? words.slice(at).split(/[^\p{L}]/u)[0] ?? '';
    const span = { start: first.start + at, end: first.start + at + form.length };
    const group = groups.find((one) => one.start <= span.start && span.start < one.end);
    // In 'the Norlandic team' and 'the Harbor Group board', the name only says which team or board.
    if (group && group.end > span.end && /\s\p{Ll}+$/u.test(group.text)) return [];
    return [
      {
        id,
        name: names[0] ?? '',
        noun: form.split(' ').at(-1)?.toLowerCase() ?? '',
        isSeveral: false,
        isOfPeople: kind === 'people',
        isBody: kind === 'organizations',
        isPair: false,
        isSubject: group?.isSubject ?? false,
        start: Math.min(span.start, group?.start ?? span.start),
        end: Math.max(span.end, group?.end ?? span.end),
      },
    ];
  });
}
