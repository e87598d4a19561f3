import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { cueVerb } from '../../../reading/voices/lexicon/cue-verbs.js';
import { isClause } from '../../claims/finite.js';
import { narrowed, sentenceOf } from '../../claims/wording.js';
import { tokensOf } from '../splitting/clauses.js';
import { partiesOf } from './parties.js';
import { sayingOf } from './says.js';

/** Between a speaker and the verb: nothing was said for sure. */
const UNSAID = /\b(?:not|never|no|may|might|could|would|will|should|declin\w+|refus\w+)\b|n['’]t\b/iu;

/**
 * The words of a claim without those that announce its voice, as in a draft: 'The ship sank.' of 'The company stated
 * that the ship sank.'
 *
 * @returns undefined if it has no such words, or what is left is no sentence
 */
export async function unannounced(
  { text, attribution }: Claim,
  file: BriefingFile,
): Promise<string | undefined> {
  const party =
    attribution.by === 'party' ? partiesOf(file).find(({ id }) => id === attribution.party) : undefined;
  const saying = party && sayingOf(text, party);
  if (saying === undefined || saying.between > 1 || !isReport(text, saying)) return undefined;
  const rest = text.slice(saying.end).replace(/[.\s]+$/u, '');
  const span = narrowed(
    rest === '' ? { start: 0, end: saying.speaker } : { start: saying.end, end: saying.end + rest.length },
    text,
  );
  const words = text.slice(span.start, span.end);
  const tokens = await tokensOf(words);
  return isClause({ start: 0, end: words.length }, tokens) ? sentenceOf(span, text) : undefined;
}

const isReport = (
  text: string,
  { speaker, verb, end }: { speaker: number; verb: number; end: number },
): boolean =>
  cueVerb(text.slice(verb, end).toLowerCase())?.kind === 'speech' && !UNSAID.test(text.slice(speaker, verb));
