import { quotedLines } from '../line/quotation-marks.js';
import type { Line, Range, Word } from '../line/words.js';
import { lowerAt, posAt, spanOf } from '../line/words.js';
import type { Hedge, Sentence, Token } from '../reading.js';
import { clausesOf } from './clauses.js';
import type { Match } from './match.js';
import { matchAt } from './match.js';
import { modalAt } from './modals.js';

/**
 * Finds the words that make something softer than stated, the standing that they give and the clause that they apply
 * to. Words that only look like hedges (the month of May, talks that were held, two goals scored) are none.
 *
 * @returns in the order of the text
 */
export function readHedges(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
): readonly Hedge[] {
  return quotedLines(text, sentences, tokens).flatMap(hedgesOf);
}

function hedgesOf({ words, sentence }: Line): readonly Hedge[] {
  const clauses = clausesOf(words);
  const hedges: Hedge[] = [];
  let clause = 0;
  for (let index = 0; index < words.length; index += 1) {
    const match: Match | undefined =
      matchAt(words, index) ??
      modalAt(words, index) ??
      (sentence.kind === 'title' ? headlinePlanAt(words, index) : undefined);
    if (match === undefined) continue;
    while ((clauses[clause]?.part[1] ?? words.length) < index) clause += 1;
    const own = clauses[clause];
    // 'It looks as if they knew': the clause that the last word of a hedge opens is what it applies to.
    const opened = clauses
      .slice(clause + 1, clause + 3)
      .find(({ part }) => part[0] <= match.range[1] && match.range[1] <= part[1]);
    const scope = opensSentence(words, match)
      ? ([0, words.length - 1] as const)
      : scopeOf(words, match, own && opened ? [own.scope[0], opened.scope[1]] : (own?.scope ?? match.range));
    hedges.push({
      ...spanOf(words, match.range),
      at: sentence.at,
      standing: match.standing,
      scope: spanOf(words, scope),
    });
    index = match.range[1];
  }
  return hedges;
}

/** 'Allegedly, they left and nobody saw it': before the comma that opens a sentence, it is said of the whole. */
const opensSentence = (words: readonly Word[], { range: [first, last] }: Match): boolean =>
  first === 0 && posAt(words, last) === 'ADV' && words[last + 1]?.text === ',';

/** 'Norland to cut fees': in a headline what is planned. */
function headlinePlanAt(words: readonly Word[], index: number): Match | undefined {
  if (lowerAt(words, index) !== 'to' || posAt(words, index + 1) !== 'VERB') return undefined;
  const isPlan = words
    .slice(0, index)
    .every(({ pos, lower }) => lower === 'set' || !/^(?:VERB|AUX)$/.test(pos));
  return isPlan ? { range: [index, index], standing: 'planned' } : undefined;
}

/**
 * A purpose beside the main clause says nothing of that: 'is set to leave, aiming to return', 'works in order to'. A hedge
 * always stands in its scope.
 */
function scopeOf(
  words: readonly Word[],
  { range: [first, last], standing }: Match,
  [from, to]: Range,
): Range {
  const start = standing === 'aim' && opensPurpose(words, first) ? first : Math.min(from, first);
  return [start, Math.max(to, last)];
}

function opensPurpose(words: readonly Word[], index: number): boolean {
  const lower = lowerAt(words, index);
  if (/^(?:in|so|with)$/.test(lower)) return true;
  const isParticiple = /ing$|^(?:aimed|designed|intended|meant)$/.test(lower);
  return isParticiple && /^(?:NOUN|PROPN|PUNCT)$/.test(posAt(words, index - 1));
}
