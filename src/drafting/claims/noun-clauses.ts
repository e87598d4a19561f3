import { type Standing, softness } from '../../briefing/standing.js';
import type { Hedge, Token } from '../../reading/reading.js';
import { isOpen } from './finite.js';
import { isMainClause, partOf } from './parts.js';
import type { Passage } from './passages.js';
import { isOfNobody, PURPOSE, softnessOf } from './softness.js';

const RELATIVE = /^(?:which|who|that)$/;
const ADVERB =
  /^(?:reportedly|allegedly|possibly|probably|apparently|potentially|presumably|supposedly|purportedly)$/i;
const OF_THE_NOUN = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;

/** Standings that apply only to the noun of a relative clause: 'schools that want to share'. */
const OF_SOMEBODY: ReadonlySet<Standing> = new Set(['aim', 'perceived']);

/**
 * Cuts off a final clause that describes a noun and is softer than the rest. 'Police seized 46 rifles from a barn that
 * was allegedly used by a ring' also makes the claim 'Police seized 46 rifles'.
 */
export function withoutNounClause(passage: Passage, text: string): Passage[] {
  const { words, sentence, hedges } = passage;
  const opening = words.findIndex((_word, index) => opensNounClause(words, index));
  const opener = words[opening];
  if (opener === undefined || words.slice(opening + 1).some(({ text }) => /^(?:,|;|:|["“”—–])$/u.test(text)))
    return [passage];
  const last = words[opening - 1]?.text === ',' ? opening - 2 : opening - 1;
  const before = { start: sentence.start, end: words[last]?.end ?? sentence.start };
  const main = softnessOf(before, hedges, text).standing;
  const rest = { start: opener.start, end: sentence.end };
  if (softness(softestIn(passage, rest.start, text)) <= softness(main) || !isMainClause(before, words))
    return [passage];
  return isWhich(words, last, opening) ? [passage] : [partOf(passage, before), passage];
}

/**
 * Cuts off a softer purpose, reason or time in the same way: 'Norland formed a panel' from 'Norland formed a panel to
 * find the cause', 'the march turned violent' from 'the march turned violent when some tried to leave'.
 */
export function withoutSofterEnd(passage: Passage, text: string): Passage[] {
  const { words, sentence, hedges } = passage;
  const { hedge, standing } = softnessOf(sentence, hedges, text);
  const opener = hedge === undefined ? -1 : openerOf(words, hedge, text);
  if (opener < FEWEST_BEFORE || isOpen(words.slice(0, opener))) return [passage];
  const last = words[opener - 1]?.text === ',' ? opener - 2 : opener - 1;
  const before = { start: sentence.start, end: words[last]?.end ?? sentence.start };
  const isFirmer = softness(softnessOf(before, hedges, text).standing) < softness(standing);
  return isFirmer && isMainClause(before, words) ? [partOf(passage, before), passage] : [passage];
}

const FEWEST_BEFORE = 3;
const OPENS_END = /^(?:where|when|after|before|because|although|though|while|since|so|as)$/i;

/** Finds the word that opens the purpose, clause or prepositional phrase that contains a hedge; -1 if there is none. */
function openerOf(words: readonly Token[], { start, end, standing }: Hedge, text: string): number {
  const first = words.findIndex((word) => word.start >= start);
  if (standing === 'aim' && PURPOSE.test(text.slice(start, end))) return first;
  let noun = first;
  while (OF_THE_NOUN.test(words[noun - 1]?.pos ?? '')) noun -= 1;
  // 'Was marred by allegations' says nothing without its last words.
  if (words[noun - 1]?.text === 'by' && words[noun - 2]?.pos === 'VERB') return -1;
  if (words[noun - 1]?.pos === 'ADP' && words[first]?.pos === 'NOUN')
    return /^due$/i.test(words[noun - 2]?.text ?? '') ? noun - 2 : noun - 1;
  return words.findLastIndex(
    ({ text }, index) => index < first && OPENS_END.test(text) && !isComparing(words, index),
  );
}

/** Whether 'as' opens no clause: 'as far as I know', 'described it as'. */
const isComparing = (words: readonly Token[], as: number): boolean =>
  words[as]?.text === 'as' &&
  (/^(?:as|so)$/i.test(words[as - 2]?.text ?? '') ||
    words[as + 1]?.text === 'far' ||
    words
      .slice(0, as)
      .some(({ text }) =>
        /^(?:describ|characteri[sz]|regard|view|treat|portray|label|brand|saw|see)/.test(text),
      ));

/** Whether a noun cannot be identified without its clause: 'the first finds which may lead to a tomb'. */
function isWhich(words: readonly Token[], last: number, opening: number): boolean {
  if (words[opening - 1]?.text === ',') return false;
  let first = last;
  while (first > 0 && OF_THE_NOUN.test(words[first - 1]?.pos ?? '')) first -= 1;
  return /^(?:the|these|those|all|every|any)$/i.test(words[first]?.text ?? '');
}

const softestIn = ({ hedges }: Passage, from: number, text: string): Standing =>
  hedges
    .filter(
      ({ start, standing }) =>
        start >= from && (!OF_SOMEBODY.has(standing) || isOfNobody(standing, text.slice(from, start))),
    )
    .reduce<Standing>(
      (found, { standing }) => (softness(standing) > softness(found) ? standing : found),
      'stated',
    );

function opensNounClause(words: readonly Token[], index: number): boolean {
  const before = words[words[index - 1]?.text === ',' ? index - 2 : index - 1];
  const next = words[/^ADV$/.test(words[index + 1]?.pos ?? '') ? index + 2 : index + 1];
  const { text = '' } = words[index] ?? {};
  if (words[index - 1]?.text === ',' && opensWithPreposition(words, index)) return true;
  if (!/^(?:NOUN|PROPN)$/.test(before?.pos ?? '')) return false;
  if (RELATIVE.test(text)) return /^(?:VERB|AUX)$/.test(next?.pos ?? '');
  return ADVERB.test(text) && /^(?:VERB|ADJ)$/.test(next?.pos ?? '');
}

/** Whether a relative clause opens with a preposition or noun: ', with whom', ', the cause of which'. */
const opensWithPreposition = (words: readonly Token[], index: number): boolean =>
  [0, 1, 2].some(
    (step) =>
      words[index + step]?.pos === 'ADP' && /^(?:which|whom)$/.test(words[index + step + 1]?.text ?? ''),
  );
