import type { Claim } from '../../../briefing/file/schema.js';
import { checkedSentences } from '../../../checking/text/check-text.js';
import type { ProposalChecks } from '../check-proposals.js';
import type { Resolved } from '../statements.js';
import { bringsNothing } from './brings-nothing.js';
import { checkSentence } from './check-sentence.js';

/**
 * Adds the wrong conclusions of a model to the first of the claims that show what is right, for those that pass:
 * sentences that the text does not support, with no names or numbers from outside of it.
 */
export async function addTraps(resolved: readonly Resolved[], checks: ProposalChecks): Promise<void> {
  for (const { answered, claims } of resolved)
    for (const { wrong, claims: numbers } of answered.answer.traps) {
      const free = claims(numbers).find(
        ({ misreading, asFact }) => misreading === undefined && asFact !== wrong,
      );
      if (free === undefined || !isConclusion(wrong, checks)) continue;
      const { reasons } = await checkSentence({ text: wrong, claims: numbers }, answered.checked, checks);
      if (reasons.length > 0 && !(await isSupported(wrong, claims(numbers), checks))) free.misreading = wrong;
    }
}

const isConclusion = (wrong: string, { source }: ProposalChecks): boolean =>
  /[.!]$/.test(wrong) && bringsNothing(wrong, source.text);

async function isSupported(
  wrong: string,
  claims: readonly Claim[],
  checks: ProposalChecks,
): Promise<boolean> {
  const verdicts = await checkedSentences(checks.briefingOf([...claims]), wrong);
  return verdicts.every(({ verdict }) => /^(?:supported|needs attribution)$/.test(verdict.kind));
}
