import { lowerAt, posAt } from '../line/words.js';
import {
  BE,
  before,
  beforeTerritory,
  claimsAsOwn,
  type Guard,
  isPlea,
  isVerb,
  opensClause,
} from './context.js';

/** The guards of accusations, charges and disputes by name; the rest are in guards.ts. */
export const ACCUSATION_GUARDS = {
  /**
   * 'claimed it fired first', 'claimed responsibility', not 'claimed a victory', 'claimed asylum' or 'claims the island
   * as its own'.
   */
  beforeClaim: (words, first, last) =>
    isVerb(words, first) &&
    !/^(?:asylum|benefits?|compensation|damages|expenses)$/.test(lowerAt(words, last + 1)) &&
    !claimsAsOwn(words, last) &&
    (opensClause(words, last + 1) || /^(?:to|responsibility|credit)$/.test(lowerAt(words, last + 1))),
  /** 'critics blame for the flood', not 'took the blame for', 'is to blame for'. */
  blaming: (words, first) => !/^(?:the|to|any|all|of|no|more|some)$/.test(lowerAt(words, first - 1)),
  /** 'the disputed vote', not 'the disputed islands'. */
  noTerritory: (words, _first, last) => !beforeTerritory(words, last),
  /** 'critics charge is a camp', 'charges he lied', not 'charged a fee'. */
  charging: (words, first, last) =>
    /^(?:NOUN|PROPN|PRON)$/.test(posAt(words, first - 1)) &&
    (posAt(words, last + 1) === 'AUX' || /^(?:he|she|it|they)$/.test(lowerAt(words, last + 1))),
  /** 'police suspect a gang', not 'fills rooms with suspects'. */
  suspecting: (words, first, last) => isVerb(words, first) && !/^(?:ADP|PUNCT)$/.test(posAt(words, last + 1)),
  /** 'Berg was charged with theft', not 'pleaded not guilty to being charged with'. */
  charged: (words, first) => !isPlea(words, first),
  /** 'accused Berg of lying', not 'the accused' or 'pleaded guilty to being accused of'. */
  accusing: (words, first, last) =>
    (lowerAt(words, first - 1) !== 'the' && posAt(words, last + 1) !== 'ADP') ||
    (lowerAt(words, first) === 'charges' && !isPlea(words, first)),
  /** 'a charge of murder', not 'in charge of', 'took personal charge of' or 'free of charge'. */
  accusation: (words, first) =>
    !/\b(?:in|take|takes|took|taken|taking|free|of)\b/.test(
      `${lowerAt(words, first - 2)} ${lowerAt(words, first - 1)}`,
    ),
  /** 'was questioned for theft', not 'were questioned for the poll'. */
  interrogated: (words, first, last) =>
    before(words, first, BE) &&
    !words.slice(last + 1, last + 5).some(({ lower }) => /^(?:polls?|surveys?|study|research)$/.test(lower)),
  /** 'suspected militants', 'is suspected of', not 'the suspect', which means a person. */
  suspected: (words, _first, last) =>
    /^(?:of|by|to|in)$/.test(lowerAt(words, last + 1)) || /^(?:NOUN|ADJ|PROPN)$/.test(posAt(words, last + 1)),
} satisfies Readonly<Record<string, Guard>>;
