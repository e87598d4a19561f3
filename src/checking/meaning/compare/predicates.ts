import { BOOSTERS } from '../lexicon/negative-words.js';
import type { Difference, Meaning } from '../meaning.js';
import { rootOf } from '../root.js';
import { hasSense } from '../senses.js';
import { supportInContext, unsupported } from '../support.js';

/** Below this share of its words in the source, a sentence says something else. */
const LEAST_SUPPORT = 0.4;

/** What is said of which the source has nothing, and words that make it surer than the source does. */
export const otherPredicates = (said: Meaning, source: Meaning): Difference[] => [
  ...boosted(said, source),
  ...unsupportedPredicate(said, source),
];

function boosted(said: Meaning, source: Meaning): Difference[] {
  const roots = new Set(source.words.map(({ root }) => root));
  const word = said.words.find(({ lower, root }) => BOOSTERS.has(lower) && !hasSense(roots, root));
  if (word === undefined) return [];
  const message = `says '${word.text}', which the source does not`;
  return [{ kind: 'firmer', isSure: false, message, words: { said: word.text } }];
}

function unsupportedPredicate(said: Meaning, source: Meaning): Difference[] {
  const missing = unsupported(said, source);
  const verb = missing.find(
    ({ pos, root, lower }) => pos === 'VERB' && !PLAIN.has(root) && !BOOSTERS.has(lower),
  );
  const isFar = supportInContext(said, source) < LEAST_SUPPORT;
  if (verb === undefined && !isFar) return [];
  const shown = verb ?? missing[0];
  const words = isFar ? missing.slice(0, 6).map(({ text }) => text) : [shown?.text ?? said.text];
  const message = `says '${shown?.text ?? said.text}', which the sentence of the source does not`;
  return [{ kind: 'other-predicate', isSure: false, message, words: { said: words.join(', ') } }];
}

/** Verbs that say little: a paraphrase needs them to put a noun of the source into a sentence. */
const PLAIN = new Set(
  [
    ...[
      'accord',
      'aim',
      'appear',
      'base',
      'become',
      'belong',
      'bring',
      'call',
      'carry',
      'cause',
      'come',
      'concern',
    ],
    ...[
      'consider',
      'contain',
      'express',
      'find',
      'follow',
      'form',
      'give',
      'go',
      'have',
      'hold',
      'include',
      'involve',
    ],
    ...[
      'keep',
      'know',
      'lead',
      'leave',
      'let',
      'lie',
      'live',
      'locate',
      'look',
      'make',
      'mark',
      'mean',
      'name',
    ],
    ...[
      'occur',
      'pay',
      'plan',
      'put',
      'receive',
      'relate',
      'report',
      'result',
      'say',
      'see',
      'seem',
      'serve',
      'set',
    ],
    ...[
      'show',
      'sit',
      'speak',
      'stand',
      'state',
      'take',
      'tell',
      'turn',
      'use',
      'want',
      'work',
      'write',
      'expect',
    ],
    ...[
      'act',
      'conduct',
      'pass',
      'reach',
      'stay',
      'intend',
      'await',
      'describe',
      'mention',
      'regard',
      'own',
      'start',
      'begin',
      'get',
      'run',
      'ask',
      'need',
    ],
  ].map(rootOf),
);
