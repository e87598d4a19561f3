import type { Finding } from '../../finding.js';
import { standsIn } from '../comparable.js';
import { type ClaimInText, findingOf } from './claim-in-text.js';

/** Finds hedges and quotations that a claim cites but that are not in its sentence. */
export function exactWordFindings(one: ClaimInText): Finding[] {
  const { cue, quote } = one.claim;
  return [
    ...(cue === undefined || standsIn(cue, one.source.text) ? [] : [missingHedge(one, cue)]),
    ...(quote === undefined || standsIn(quote, one.source.text) ? [] : [missingQuotation(one, quote)]),
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
  });
}

function missingQuotation(one: ClaimInText, quote: string): Finding {
  return findingOf(one, {
    kind: 'quotation',
    severity: 'error',
    message: `the quotation “${quote}” is not in ${one.claim.at}${elsewhere(one, quote)}`,
    words: { claim: quote, source: one.source.text },
    remedy: 'quote the exact words of the sentence, or correct the place',
  });
}

function elsewhere({ text: { meanings, sentences } }: ClaimInText, words: string): string {
  const index = meanings.findIndex(({ text }) => standsIn(words, text));
  const at = sentences[index]?.at;
  return at === undefined ? '' : `; it does in ${at}`;
}
