import { SPEECH_VERBS } from '../../../reading/voices/lexicon/speech-verbs.js';
import type { Meaning } from '../../meaning/meaning.js';
import { rootOf } from '../../meaning/root.js';

/** Everybody who says, holds or decides something in a sentence, however parsed, as lists of keys. */
export const holdersOf = (source: Meaning): readonly (readonly string[])[] => [
  source.voiceKeys,
  decidersIn(source),
  holdersIn(source),
  invertedIn(source),
];

/**
 * Finds those who rule or decide, who count as speakers of the decision: 'the sentence of the court, recognizing ...',
 * 'the court rules'.
 */
const decidersIn = ({ names }: Meaning): string[] =>
  names.flatMap(({ keys, slots }) =>
    slots.some(({ relation, root }) => /^(?:subject|owner|of|by)$/.test(relation) && DECISIONS.has(root))
      ? keys
      : [],
  );

const DECISIONS = new Set(
  [
    'rule',
    'ruling',
    'sentence',
    'verdict',
    'judgment',
    'judgement',
    'decision',
    'decree',
    'decide',
    'statement',
  ].map(rootOf),
);

/** Who is named after a verb of saying, however described: ', argued the government's lawyer, Richard Keen'. */
const invertedIn = ({ names, words, speakers }: Meaning): string[] =>
  speakers.length > 0
    ? []
    : names.flatMap(({ keys, first }) => {
        const from = Math.max(1, first - FAR);
        const at = words.findIndex(
          ({ root, pos }, index) =>
            index >= from &&
            index < first &&
            pos === 'VERB' &&
            STANDS.has(root) &&
            isCloser(words[index - 1]),
        );
        const between = at < 0 ? [] : words.slice(at + 1, first);
        return at >= 0 && !between.some(({ pos }) => /^(?:VERB|AUX|SCONJ)$/.test(pos)) ? keys : [];
      });

/** Whether a mark closes what somebody says. */
const isCloser = (word: Meaning['words'][number] | undefined): boolean => /^[,"”’']$/u.test(word?.text ?? '');

/** The most words between a verb and its subject behind it. */
const FAR = 7;

/** Who says or holds something in the sentence, however parsed: 'Paris claims', 'Rathke also asked', 'the UN rates'. */
const holdersIn = ({ names, words, speakers }: Meaning): string[] =>
  names.flatMap(({ keys, slots, last }) => {
    const isHolding = (root: string) => HOLDING.has(root) || (speakers.length === 0 && SAYING.has(root));
    const behind = behindRelative(words, last + 1);
    const next = words[behind]?.pos === 'ADV' ? words[behind + 1] : words[behind];
    const isHolder =
      isHolding(next?.root ?? '') ||
      slots.some(({ relation, root }) => /^(?:subject|by)$/.test(relation) && isHolding(root));
    return isHolder ? keys : [];
  });

/** The index after a comma, and after ', which runs a dam,', if that follows a name. */
function behindRelative(words: Meaning['words'], at: number): number {
  if (words[at]?.lower !== ',') return at;
  if (!/^(?:which|who|whose|the|an?)$/.test(words[at + 1]?.lower ?? '')) return at + 1;
  const end = words.findIndex(({ lower }, index) => index > at && lower === ',');
  return end < 0 ? at : end + 1;
}

const HOLDING = new Set(
  [
    'ask',
    'believe',
    'call',
    'charge',
    'claim',
    'consider',
    'describe',
    'estimate',
    'maintain',
    'rate',
    'regard',
    'report',
    'say',
    'see',
    'state',
    'urge',
    'view',
    'warn',
  ].map(rootOf),
);

/** Verbs of taking a position, attributed to their subject if nobody else speaks: 'Aldermoor denied that'. */
const SAYING: ReadonlySet<string> = new Set(
  [...SPEECH_VERBS, 'count', 'fear', 'hope', 'pledge', 'promise', 'put', 'reject', 'threaten'].map(rootOf),
);

/** Verbs of saying, holding or denying something. */
export const STANDS = new Set([
  ...HOLDING,
  ...SAYING,
  ...['refute', 'deny', 'dispute', 'demand', 'request'].map(rootOf),
]);
