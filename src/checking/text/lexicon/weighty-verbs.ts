import words from '../../../../data/lexicon/checking/weighty-verbs.json' with { type: 'json' };
import { phraseSet } from '../../../reading/lexicon/phrases.js';
import { rootOf } from '../../meaning/root.js';

/** Verbs that do not assert their object: to urge, seek or deny something is not to say that it is so. */
export const OPEN_VERBS: ReadonlySet<string> = new Set([...words.openVerbs].map(rootOf));

/** Verbs that say that something does not happen. Without its verb, the sentence would say the opposite. */
export const PREVENTING: ReadonlySet<string> = new Set(
  [
    ...phraseSet(`
    abandon
    abolish
    ban
    bar
    block
    cancel
    forbid
    halt
    prevent
    prohibit
    refuse
    stop
    suspend
    `),
  ].map(rootOf),
);

/** Verbs that say that something is true, done or decided. They make a sentence firmer. */
export const SETTLING: ReadonlySet<string> = new Set([...words.settling].map(rootOf));

/** Verbs that express a commitment to a plan. */
export const COMMITTING: ReadonlySet<string> = new Set(
  ['plan', 'intend', 'pledge', 'promise', 'vow', 'undertake', 'commit', 'want', 'mean'].map(rootOf),
);
