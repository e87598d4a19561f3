import type { Briefing } from '../../briefing/briefing.js';
import type { Claim } from '../../briefing/file/schema.js';
import { pointerTo } from '../../json/problem.js';
import type { Finding } from '../finding.js';
import type { Meaning } from '../meaning/meaning.js';
import { joinedMeaning } from '../meaning/merged.js';
import { type ClaimInText, findingOf } from './claims/claim-in-text.js';
import type { Said } from './claims/joined-claims.js';
import { standingFindings } from './claims/standing.js';
import { voiceFindings } from './claims/voice.js';
import { wordingFindings } from './claims/wording.js';
import { standsIn } from './comparable.js';
import { inventedQuotation, isExact } from './quotations.js';
import type { SourceText } from './read-source.js';

/** The result of checking a claim against its sentence. */
export interface ClaimCheck {
  readonly claim: Claim;
  readonly result: 'sound' | 'question' | 'error';
  readonly findings: readonly Finding[];
  /** The sentence against which the claim was checked; absent if the text does not have the claim's place. */
  readonly sentence?: string;
}

/**
 * Checks a claim against its sentence: place, span, hedge, quotation, standing, voice and words. Accepted findings are
 * left out.
 */
export function checkClaim(
  briefing: Briefing,
  index: number,
  claim: Claim,
  said: Said,
  text: SourceText,
): ClaimCheck {
  const at = text.indexOf(claim.at) ?? -1;
  const pointer = pointerTo('claims', index);
  const sentence = text.sentences[at];
  if (sentence === undefined) return resultOf(claim, [noSuchPlace(claim, pointer, text)]);
  const sources = meaningsOfClaim(at, claim, text);
  const source = sources.reduce((all, next) => joinedMeaning(all, next));
  const one = { claim, pointer, said, sentence, source, sources, text };
  const found = [
    ...spanFindings(one),
    ...exactWordFindings(one),
    ...standingFindings(one),
    ...voiceFindings(one, briefing),
    ...wordingFindings(one),
  ];
  return { ...resultOf(claim, found), sentence: source.text };
}

const MOST_SENTENCES = 12;

/** Returns the meanings of the sentences from which the words of a claim come. */
export function meaningsOfClaim(at: number, { span }: Claim, { sentences, meanings }: SourceText): Meaning[] {
  const isOfClaim = (index: number) => index === at || (span?.end ?? 0) > (sentences[index]?.start ?? 0);
  return meanings.slice(at, at + MOST_SENTENCES).filter((_, index) => isOfClaim(at + index));
}

function resultOf(claim: Claim, all: readonly Finding[]): ClaimCheck {
  const findings = all.filter(({ kind }) => !claim.accept?.some(({ rule }) => rule === kind));
  const isError = findings.some(({ severity }) => severity === 'error');
  return { claim, findings, result: isError ? 'error' : findings.length > 0 ? 'question' : 'sound' };
}

function exactWordFindings(one: ClaimInText): Finding[] {
  const { cue, quote, text } = one.claim;
  const invented = inventedQuotation(text, one.text.text);
  return [
    ...(cue === undefined || standsIn(cue, one.source.text) ? [] : [missingHedge(one, cue)]),
    ...(quote === undefined || isExact(quote, one.source.text) ? [] : [missingQuotation(one, quote)]),
    ...(invented === undefined ? [] : [missingQuotation(one, invented)]),
  ];
}

function missingHedge(one: ClaimInText, cue: string): Finding {
  const [found] = one.source.hedges;
  return findingOf(one, {
    kind: 'no-such-hedge',
    severity: 'error',
    message: `'${cue}' is not in ${one.claim.at}${elsewhere(one, cue)}`,
    words: { claim: cue, ...(found && { source: found.text }) },
    remedy: 'copy the hedge from the sentence, or correct the place',
    ...(found && { fix: { field: 'hedge', hedge: found.text } }),
  });
}

const missingQuotation = (one: ClaimInText, quote: string): Finding =>
  findingOf(one, {
    kind: 'quotation',
    severity: 'error',
    message: `the quotation “${quote}” is not in ${one.claim.at}${elsewhere(one, quote)}`,
    words: { claim: quote, source: one.source.text },
    remedy: 'quote the exact words of the sentence, or correct the place',
  });

function elsewhere({ text: { meanings, sentences } }: ClaimInText, words: string): string {
  const sentence = sentences[meanings.findIndex(({ text }) => standsIn(words, text))];
  return sentence === undefined ? '' : `; it is in ${sentence.at}`;
}

function noSuchPlace(claim: Claim, pointer: string, { sentences }: SourceText): Finding {
  const block = claim.at.replace(/\.s\d+$/u, '');
  const last = sentences.findLast(({ at }) => at === block || at.startsWith(`${block}.`));
  const hint = last ? `: the last sentence of ${block} is ${last.at}` : '';
  return findingOf(
    { claim, pointer },
    {
      kind: 'no-such-place',
      severity: 'error',
      message: `the text has no place ${claim.at}${hint}`,
      words: { claim: claim.at, ...(last && { source: last.at }) },
      remedy: 'correct the place (briefing read TEXT lists the sentences with their places)',
    },
  );
}

function spanFindings(one: ClaimInText): Finding[] {
  const { claim, sentence, text } = one;
  if (claim.span === undefined) return [];
  const { start, end } = claim.span;
  const isInside = start < end && end <= text.text.length;
  if (isInside && start < sentence.end && end > sentence.start) return [];
  const message = isInside
    ? `its span ${start} to ${end} is not in ${claim.at}, which has the span ${sentence.start} to ${sentence.end}`
    : `its span ${start} to ${end} is not in the text, which has ${text.text.length} characters`;
  return [
    findingOf(one, {
      kind: 'no-such-place',
      severity: 'error',
      message,
      words: isInside ? { source: text.text.slice(start, Math.min(end, start + 80)) } : {},
      remedy: 'correct the span or the place',
    }),
  ];
}
