import type { Briefing } from '../../briefing/briefing.js';
import type { Claim } from '../../briefing/file/schema.js';
import { pointerTo } from '../../json/problem.js';
import type { Finding } from '../finding.js';
import type { Meaning } from '../meaning/meaning.js';
import { exactWordFindings } from './claims/exact-words.js';
import { noSuchPlace, spanFindings } from './claims/places.js';
import { standingFindings } from './claims/standing.js';
import { voiceFindings } from './claims/voice.js';
import { wordingFindings } from './claims/wording.js';
import type { SourceText } from './read-source.js';

/** The result of checking a claim against its sentence. */
export interface ClaimCheck {
  readonly claim: Claim;
  readonly result: 'sound' | 'question' | 'error';
  readonly findings: readonly Finding[];
  /** The sentence that it was checked against; absent if the text has no such place. */
  readonly sentence?: string;
}

/**
 * Checks a claim against its own sentence: place, span, hedge, quotation, standing, voice and words.
 * Suppressed findings are left out.
 *
 * @param index of the claim in the briefing
 * @param said the meaning of the claim
 */
export function checkClaim(
  briefing: Briefing,
  index: number,
  claim: Claim,
  said: Meaning,
  text: SourceText,
): ClaimCheck {
  const at = text.indexOf(claim.at);
  const pointer = pointerTo('claims', index);
  const sentence = at === undefined ? undefined : text.sentences[at];
  const source = at === undefined ? undefined : text.meanings[at];
  if (sentence === undefined || source === undefined)
    return resultOf(claim, [noSuchPlace(claim, pointer, text)]);
  const one = { claim, pointer, said, sentence, source, text };
  const found = [
    ...spanFindings(one),
    ...exactWordFindings(one),
    ...standingFindings(one),
    ...voiceFindings(one, briefing),
    ...wordingFindings(one),
  ];
  return { ...resultOf(claim, found), sentence: source.text };
}

function resultOf(claim: Claim, all: readonly Finding[]): ClaimCheck {
  const findings = all.filter(({ kind }) => !claim.accept?.some(({ rule }) => rule === kind));
  const isError = findings.some(({ severity }) => severity === 'error');
  return { claim, findings, result: isError ? 'error' : findings.length > 0 ? 'question' : 'sound' };
}
