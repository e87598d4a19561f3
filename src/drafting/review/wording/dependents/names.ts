import type { Party } from '../../voices/parties.js';
import type { Group } from '../groups.js';
import { placeOf } from '../pronouns/nearest-names.js';
import type { Placed, WordsOf } from './phrase.js';

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
