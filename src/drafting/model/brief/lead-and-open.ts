import type { BriefingFile, Claim, Statement } from '../../../briefing/file/schema.js';
import { fold } from '../../../text/fold.js';
import { type Resolved, statementOf, wholeSentence } from '../statements.js';
import type { CheckedSentence } from './sentence/check-sentence.js';

const MAX_LEAD_SENTENCES = 6;
const OPEN = 6;

/** Words, such as pronouns, that make a sentence depend on the previous one if they begin the sentence. */
export const DEPENDENT =
  /^(?:he|she|it|they|his|her|its|their|this|that|these|those(?! (?:who|[a-z]+ing)\b)|but|however|yet|instead(?! of)|both(?! [^ ]+ and))\b/;

/** Returns the sentences that passed, except for those that depend on a refused one. */
export function passedSentences(sentences: readonly CheckedSentence[]): CheckedSentence[] {
  let isBroken = false;
  return sentences.filter(({ text, reasons }) => {
    isBroken = reasons.length > 0 || (isBroken && DEPENDENT.test(fold(text)));
    return !isBroken;
  });
}

/**
 * Returns the opening paragraph of the brief, made from the sentences for the first part of the text. Each refused
 * sentence is replaced by the first of its claims that is not yet in the paragraph. If two or more sentences passed,
 * only claims that need no voice are used as replacements, except for the first sentence, which readers need to
 * understand the rest. If no sentence passed, the claims are listed.
 */
export function leadOf([first]: readonly Resolved[]): Statement[] {
  const { lead = [] } = first?.answered.brief ?? {};
  const passed = new Set(passedSentences(lead));
  if (first === undefined) return [];
  const used = new Set([...passed].flatMap(({ claims }) => first.claims(claims)));
  const statements = lead.flatMap((sentence, index): Statement[] => {
    const claims = first.claims(sentence.claims);
    if (passed.has(sentence)) return claims.length === 0 ? [] : [basedOn(sentence.text, claims)];
    const claim = claims.find(
      (one) =>
        !used.has(one) &&
        !DEPENDENT.test(fold(one.text)) &&
        (index === 0 || passed.size < 2 || isSaidAlone(one)),
    );
    if (claim === undefined) return [];
    const whole = [...used].some(({ at }) => at === claim.at) ? undefined : wholeSentence(claim, first);
    used.add(claim);
    return [whole === undefined ? statementOf(claim) : basedOn(whole, [claim])];
  });
  return statements
    .slice(0, MAX_LEAD_SENTENCES)
    .map((statement, index) =>
      index === 0 || passed.size === 0 ? statement : { ...statement, continues: true },
    );
}

const isSaidAlone = ({ attribution, proposed }: Claim): boolean =>
  attribution.by === 'source' && proposed?.by === 'assistant';

/** Returns the sentences about disputed or open points that passed. */
export const openOf = (resolved: readonly Resolved[]): NonNullable<BriefingFile['open']> =>
  resolved
    .flatMap(({ answered, claims }) =>
      passedSentences(answered.brief.open).flatMap((sentence) => {
        const cited = claims(sentence.claims);
        return cited.length === 0 ? [] : [basedOn(sentence.text, cited)];
      }),
    )
    .slice(0, OPEN);

export const basedOn = (text: string, claims: readonly Claim[]): Statement => ({
  text,
  claims: claims.map(({ id }) => id),
});
