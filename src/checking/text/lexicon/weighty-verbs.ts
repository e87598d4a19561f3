import words from '../../../../data/lexicon/checking/weighty-verbs.json' with { type: 'json' };
import { rootSet } from '../../meaning/root.js';

/** Verbs that do not assert their object: whoever urges, seeks or denies something does not say that it is a fact. */
export const OPEN_VERBS = rootSet(words.openVerbs);

/** Verbs that say that something does not happen. A paraphrase without the verb would say the opposite. */
export const PREVENTING = rootSet([
  'abandon abolish ban bar block cancel forbid halt prevent prohibit refuse stop suspend',
]);

/** Verbs that say that something is true, done or decided. They make a sentence firmer. */
export const SETTLING = rootSet(words.settling);

/** Verbs that express a commitment to a plan. */
export const COMMITTING = rootSet(['plan intend pledge promise vow undertake commit want mean']);
