import { difference } from '../../meaning/compare/difference.js';
import type { Difference, Meaning, MeaningWord } from '../../meaning/meaning.js';
import { isSameSense } from '../../meaning/senses.js';

/** A verb and the head noun of its object. */
interface Deed {
  readonly verb: MeaningWord;
  readonly object: MeaningWord;
}

/** Finds a verb with the object of another verb: 'sold the contract and lost the ships' for the reverse. */
export function otherObject(part: Meaning, meaning: Meaning): Difference[] {
  const others = deedsIn(meaning);
  const found = deedsIn(part).flatMap((own) => {
    const same = others.filter(({ verb }) => isSameSense(verb.root, own.verb.root));
    const isMoved = others.some(
      ({ verb, object }) =>
        isSameSense(object.root, own.object.root) && !isSameSense(verb.root, own.verb.root),
    );
    const [first] = same;
    const isSame = same.some(({ object }) => isSameSense(object.root, own.object.root));
    return first !== undefined && isMoved && !isSame ? [{ own, other: first }] : [];
  });
  return found
    .slice(0, 1)
    .map(({ own, other }) => difference('swapped-name', true, shown(own), shown(other)));
}

const shown = ({ verb, object }: Deed): string => `${verb.text} ... ${object.text}`;

function deedsIn({ words, predicates }: Meaning): Deed[] {
  return predicates.flatMap(({ at }) => {
    const verb = words[at];
    const rest = words.slice(at + 1);
    const end = rest.findIndex(({ pos }) => !/^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(pos));
    const object = rest
      .slice(0, end < 0 ? rest.length : end)
      .findLast(({ pos, isContent }) => isContent && /^(?:NOUN|PROPN)$/.test(pos));
    return verb?.pos === 'VERB' && object !== undefined ? [{ verb, object }] : [];
  });
}
