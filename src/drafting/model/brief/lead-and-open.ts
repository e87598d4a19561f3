import type { BriefingFile, Claim, Statement } from '../../../briefing/file/schema.js';
import { fold } from '../../../text/fold.js';
import { type Resolved, statementOf } from '../statements.js';
import type { CheckedSentence } from './check-sentence.js';

/** The maximum number of sentences in the lead, and about what is open. */
const LEAD = 6;
const OPEN = 3;

/** Beginnings of sentences that cannot be understood without the sentence before. */
const LEANING = /^(?:he|she|it|they|his|her|its|their|this|that|these|those|but|however|yet|instead|both)\b/;

/** The sentences that passed, without those that lean on one that did not. */
export function passedSentences(sentences: readonly CheckedSentence[]): CheckedSentence[] {
  let isBroken = false;
  return sentences.filter(({ text, reasons }) => {
    isBroken = reasons.length > 0 || (isBroken && LEANING.test(fold(text)));
    return !isBroken;
  });
}

/**
 * Returns the paragraph that begins the brief: the sentences of the first part that passed. The others
 * are replaced by their first claims, unless the paragraph is already based on these; if it is a paragraph, only by claims
 * that need no voice. If none passed, the claims are listed.
 */
export function leadOf([first]: readonly Resolved[]): Statement[] {
  const { lead = [] } = first?.answered.brief ?? {};
  const passed = new Set(passedSentences(lead));
  if (first === undefined) return [];
  const told = new Set([...passed].flatMap(({ claims }) => first.claims(claims)));
  const statements = lead.flatMap((sentence): Statement[] => {
    const claims = first.claims(sentence.claims);
    if (passed.has(sentence)) return claims.length === 0 ? [] : [basedOn(sentence.text, claims)];
    const claim = claims.find((one) => !told.has(one) && (passed.size < 2 || isSaidAlone(one)));
    if (claim === undefined) return [];
    told.add(claim);
    return [statementOf(claim)];
  });
  return statements
    .slice(0, LEAD)
    .map((statement, index) =>
      index === 0 || passed.size === 0 ? statement : { ...statement, continues: true },
    );
}

const isSaidAlone = ({ attribution, proposed }: Claim): boolean =>
  attribution.by === 'source' && proposed?.by === 'assistant';

/** Returns the sentences on disputed or open points that passed. */
export const openOf = (resolved: readonly Resolved[]): NonNullable<BriefingFile['open']> =>
  resolved
    .flatMap(({ answered, claims }) =>
      passedSentences(answered.brief.open).flatMap((sentence) => {
        const behind = claims(sentence.claims);
        return behind.length === 0 ? [] : [basedOn(sentence.text, behind)];
      }),
    )
    .slice(0, OPEN);

/** A sentence and the claims that it is based on. */
export const basedOn = (text: string, claims: readonly Claim[]): Statement => ({
  text,
  claims: claims.map(({ id }) => id),
});
