import { nounPhraseBefore } from '../../line/noun-phrase-before.js';
import {
  hasVerb,
  isQuotationMark,
  type Line,
  lowerAt,
  posAt,
  type Range,
  textAt,
  type Word,
} from '../../line/words.js';
import { lastWord } from './contents.js';
import type { Finding } from './finding.js';

/** The maximum number of words before the colon of a label at the start of a line. */
const LONGEST_LABEL = 6;

/**
 * Finds a speaker before a colon ('Lind: Port Will Stay Open' in a headline, or 'Lind: “We stay”' in any line) or after
 * the colon of a headline ('Port to close: officials'). Other colons follow a topic: 'Trade: Tariffs are to fall'.
 */
export function speakerLabel({ words, sentence }: Line): Finding | undefined {
  const colon = words.findIndex((word) => word.text === ':' && word.quote === 'outside');
  if (colon < 1 || words.length < 5) return undefined;
  const cue: Range = [colon, colon];
  if (sentence.kind === 'title' && isSpeakerAfter(words, colon))
    return { kind: 'label', source: [colon + 1, lastWord(words)], cue, content: [[0, colon - 1]] };
  const quoted = words[colon + 1]?.quote === 'open';
  const first = (quoted || sentence.kind === 'title') && isLabel(words, colon) ? 0 : nameBefore(words, colon);
  if (first === undefined) return undefined;
  const content = [[colon + 1, lastWord(words)]] as const;
  return { kind: 'label', source: [first, colon - 1], cue, content };
}

function isLabel(words: readonly Word[], colon: number): boolean {
  if (colon >= LONGEST_LABEL || !/^\p{Lu}/u.test(textAt(words, 0))) return false;
  const label = words.slice(0, colon);
  if (!label.some((word) => word.pos === 'PROPN')) return false;
  if (!label.every((_, index) => /^(?:PROPN|DET|NOUN)$/.test(posAt(words, index)))) return false;
  return isQuotationMark(words, colon + 1) || /^\p{Lu}/u.test(textAt(words, colon + 1));
}

/** Whether a speaker follows the colon of a headline: 'Port to close: officials'. */
const isSpeakerAfter = (words: readonly Word[], colon: number): boolean =>
  words.length - colon <= LONGEST_LABEL &&
  hasVerb(words, 0, colon) &&
  words.slice(colon + 1).every(({ pos }) => /^(?:PROPN|NOUN|ADJ|DET|ADP)$/.test(pos));

function nameBefore(words: readonly Word[], colon: number): number | undefined {
  if (words[colon + 1]?.quote !== 'open' || posAt(words, colon - 1) !== 'PROPN') return undefined;
  const first = nounPhraseBefore(words, colon - 1)?.[0];
  return first === undefined || isListener(words, first) ? undefined : first;
}

/** Whether a name is that of the listener: 'Lind told Ostmar News: “We stay”'. */
const isListener = (words: readonly Word[], first: number): boolean =>
  /^(?:told|tells|tell|telling|asked|informed|assured|to)$/.test(lowerAt(words, first - 1));
