import { type Standing, softness } from '../../../briefing/standing.js';
import type { Difference, Meaning } from '../meaning.js';
import { rootOf } from '../root.js';
import { hasSense, isSameSense } from '../senses.js';
import { hedgeBehind } from './hedge-behind.js';

/** Finds statements that are less hedged than the words of the source that support them. */
export function firmer(said: Meaning, source: Meaning): Difference[] {
  const behind = hedgeBehind(said, source);
  if (behind === undefined) return [...purposeAsFact(said, source), ...presupposed(said, source)].slice(0, 1);
  const { text, standing } = behind.hedge;
  if (softness(said.standing) >= softness(standing) || repeats(said, text)) return [];
  const own = firmWords(said);
  return [
    {
      kind: 'firmer',
      isSure: behind.isSure && isSurelyFirmer(said.standing, standing),
      message: `says '${own}', but the source says '${text}'`,
      words: { said: own, source: text },
      standing,
    },
  ];
}

/** Between neighbors on the scale, and with purposes, a person must decide. */
export const isSurelyFirmer = (said: Standing, source: Standing): boolean =>
  said === 'stated' ? source !== 'aim' && source !== 'perceived' : softness(source) - softness(said) > 1;

/** Whether the statement contains the hedge itself. */
export function repeats({ words }: Meaning, hedge: string): boolean {
  const own = new Set(words.flatMap(({ lower, root }) => [lower, root]));
  return hedge
    .toLowerCase()
    .split(' ')
    .every(
      (word) =>
        own.has(word) || hasSense(own, rootOf(word)) || /^(?:at|to|of|that|as|by|is|are|was|be)$/.test(word),
    );
}

/** The words that give a sentence its standing: its hedge, or its verb with the preceding auxiliary. */
export function firmWords({ hedge, predicates, words }: Meaning): string {
  if (hedge !== undefined) return hedge;
  const at = predicates[0]?.at ?? words.findIndex(({ pos }) => pos === 'AUX' || pos === 'VERB');
  if (at < 0) return words[0]?.text ?? '';
  const before = words[at - 1];
  const verb = words[at]?.text ?? '';
  return before?.pos === 'AUX' ? `${before.text} ${verb}` : verb;
}

/**
 * 'Addresses challenges' for 'a commitment to address challenges': an intention in the source is an action in the
 * statement.
 */
function purposeAsFact(said: Meaning, source: Meaning): Difference[] {
  if (said.standing !== 'stated') return [];
  const [main] = said.predicates;
  if (main === undefined || isInfinitive(said, main.at)) return [];
  const same = source.predicates.filter(({ root }) => isSameSense(root, main.root));
  const [first] = same;
  if (first === undefined || !same.every(({ at }) => isInfinitive(source, at) && !isDone(source, at)))
    return [];
  return [question(said.words[main.at]?.text ?? '', `to ${first.text}`)];
}

const isInfinitive = ({ words }: Meaning, at: number): boolean => {
  const before = words[at - 1]?.pos === 'ADV' ? at - 2 : at - 1;
  return words[before]?.lower === 'to' && words[at]?.pos === 'VERB';
};

/** 'Started to ask', 'had to pay', 'managed to win': the action still happens. */
const isDone = ({ words }: Meaning, at: number): boolean =>
  words
    .slice(Math.max(0, at - 4), at)
    .some(({ root, lower }) => DONE.has(root) || /^(?:has|have|had|used)$/.test(lower));

const DONE = new Set(
  [
    'start',
    'begin',
    'continue',
    'manage',
    'come',
    'go',
    'cease',
    'help',
    'get',
    'able',
    'enough',
    'first',
    'last',
    'prove',
    'need',
    'tell',
  ].map(rootOf),
);

/** 'China has influence' for 'its influence': the source assumes it but does not say it. */
function presupposed(said: Meaning, source: Meaning): Difference[] {
  if (said.standing !== 'stated') return [];
  const [main] = said.predicates;
  if (main === undefined || !/^(?:VERB)$/.test(said.words[main.at]?.pos ?? '') || !HAVING.has(main.root))
    return [];
  const noun = said.words
    .slice(main.at + 1, main.at + 6)
    .find(({ pos, isContent }) => isContent && pos === 'NOUN');
  const at = source.words.findIndex(({ root }) => root === noun?.root);
  if (noun === undefined || at < 1 || source.predicates.some(({ root }) => HAVING.has(root))) return [];
  const owner = source.words
    .slice(Math.max(0, at - 3), at)
    .find(({ lower }) => /^(?:its|their|his|her|['’]s|['’])$/u.test(lower));
  return owner === undefined
    ? []
    : [question(said.words[main.at]?.text ?? '', `${owner.text} ${noun.text}`.replace(/^['’]s /u, ''))];
}

const HAVING = new Set(
  ['have', 'has', 'had', 'possess', 'hold', 'engage', 'enjoy', 'exert', 'wield', 'take', 'carry'].map(rootOf),
);

const question = (own: string, source: string): Difference => ({
  kind: 'firmer',
  isSure: false,
  message: `says '${own}', but the source only '${source}'`,
  words: { said: own, source },
});
