import { rootsOf } from '../../../checking/meaning/support.js';
import { checkedSentences } from '../../../checking/text/check-text.js';
import { languageOf } from '../../../reading/language.js';
import type { ProposalChecks } from '../check-proposals.js';
import type { Resolved } from '../statements.js';
import type { AnsweredPart } from './answered-part.js';
import { type Behind, claimsBehind } from './behind.js';
import { bringsNothing } from './brings-nothing.js';
import { checkSentence, contradictions } from './check-sentence.js';

/**
 * Adds the wrong conclusions of a model that pass to the first of the claims that show what is right. They are sentences
 * without names or numbers from outside of the text that neither these claims nor the text support.
 */
export async function addTraps(resolved: readonly Resolved[], checks: ProposalChecks): Promise<void> {
  for (const { answered, claims } of resolved)
    for (const { wrong, right, claims: numbers } of answered.answer.traps) {
      const free = claims(numbers).find(
        ({ misreading, asFact }) => misreading === undefined && asFact !== wrong,
      );
      if (free === undefined || !(await isWrong(wrong, numbers, answered, checks))) continue;
      const { reasons } = await checkSentence({ text: right, claims: numbers }, answered.checked, checks);
      free.misreading = { wrong, ...(right !== '' && reasons.length === 0 && { right }) };
    }
}

async function isWrong(
  wrong: string,
  numbers: readonly number[],
  { checked }: AnsweredPart,
  checks: ProposalChecks,
): Promise<boolean> {
  if (!/[.!]$/.test(wrong) || !bringsNothing(wrong, checks.source.text)) return false;
  if (languageOf(wrong, wrong).kind === 'other-language') return false;
  const behind = await claimsBehind(numbers, checked, checks);
  return (
    behind !== undefined && (await saysMore(wrong, behind, checks)) && !(await isSupported(wrong, behind))
  );
}

/** Whether it has a word that its claims do not have, or is otherwise more than they say. */
async function saysMore(wrong: string, behind: Behind, checks: ProposalChecks): Promise<boolean> {
  const [said] = await checks.read([wrong]);
  if (said === undefined) return false;
  const known = rootsOf(behind.meaning);
  return (
    [...rootsOf(said)].some((root) => !known.has(root)) ||
    contradictions(wrong, said, behind, checks).length > 0
  );
}

async function isSupported(wrong: string, { briefing }: Behind): Promise<boolean> {
  const sentences = await checkedSentences(briefing, wrong);
  return sentences.every(({ verdict: { kind } }) => kind === 'supported' || kind === 'needs attribution');
}
