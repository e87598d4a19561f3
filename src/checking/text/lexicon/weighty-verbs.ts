import words from '../../../../data/lexicon/checking/weighty-verbs.json' with { type: 'json' };
import { rootSet } from '../../meaning/root.js';

/** Verbs that do not assert their object: to urge, seek or deny something is not to say that it is so. */
export const OPEN_VERBS = rootSet(words.openVerbs);

/** Verbs that say that something does not happen. Without its verb, the sentence would say the opposite. */
export const PREVENTING = rootSet([
  'abandon abolish ban bar block cancel forbid halt prevent prohibit refuse stop suspend',
]);

/** Verbs that say that something is true, done or decided. They make a sentence firmer. */
export const SETTLING = rootSet(words.settling);

/** Verbs that express a commitment to a plan. */
export const COMMITTING = rootSet(['plan intend pledge promise vow undertake commit want mean']);
