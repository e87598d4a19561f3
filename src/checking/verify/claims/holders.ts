import { SPEECH_VERBS } from '../../../reading/voices/lexicon/speech-verbs.js';
import type { Meaning } from '../../meaning/meaning.js';
import { rootSet } from '../../meaning/root.js';

/** Returns the keys of everybody who says, believes or decides something, including those not read as speakers. */
export const holdersOf = (source: Meaning): readonly (readonly string[])[] => [
  source.voiceKeys,
  decidersIn(source),
  holdersIn(source),
];

/** Finds people and bodies that decide something, since they count as speakers of the decision: 'the court rules'. */
const decidersIn = ({ names }: Meaning): string[] =>
  names.flatMap(({ keys, slots }) =>
    slots.some(({ relation, root }) => /^(?:subject|owner|of|by)$/.test(relation) && DECISIONS.has(root))
      ? keys
      : [],
  );

const DECISIONS = rootSet([
  'rule ruling sentence verdict judgment judgement decision decree decide statement',
]);

/** Finds the subjects of verbs that report a statement or view: 'Paris claims', 'Rathke also asked', 'the UN rates'. */
const holdersIn = ({ names, words, speakers }: Meaning): string[] =>
  names.flatMap(({ keys, slots, last }) => {
    const isHolding = (root: string) => HOLDING.has(root) || (speakers.length === 0 && SAYING.has(root));
    const after = afterDescription(words, last + 1);
    const next = words[after]?.pos === 'ADV' ? words[after + 1] : words[after];
    const isHolder =
      isHolding(next?.root ?? '') ||
      slots.some(({ relation, root }) => /^(?:subject|by)$/.test(relation) && isHolding(root));
    return isHolder ? keys : [];
  });

/** Returns the index after a comma or relative clause that follows a name: the end of ', which runs a dam,'. */
function afterDescription(words: Meaning['words'], at: number): number {
  if (words[at]?.lower !== ',') return at;
  if (!/^(?:which|who|whose|the|an?)$/.test(words[at + 1]?.lower ?? '')) return at + 1;
  const end = words.findIndex(({ lower }, index) => index > at && lower === ',');
  return end < 0 ? at : end + 1;
}

const HOLDING = rootSet([
  'ask believe call charge claim consider describe estimate maintain',
  'rate regard report say see state urge view warn',
]);

/** Verbs that express a position. Their subject counts as a speaker only if the sentence has no other speaker. */
const SAYING = rootSet([...SPEECH_VERBS, 'count fear hope pledge promise put reject threaten']);

/** Verbs that report a statement, a view or a denial. */
export const STANDS = new Set([...HOLDING, ...SAYING, ...rootSet(['refute deny dispute demand request'])]);
