import { contextAfter } from '../../../briefing/voice-in-words.js';
import { wordsIn } from '../../../checking/verify/comparable.js';
import type { Checked, ProposalChecks } from '../check-proposals.js';
import type { Answer, ProposedSentence } from '../proposals.js';
import { type CheckedSentence, checkSentence } from './check-sentence.js';

/** The sentences of a brief in the words of a model, checked. */
export interface CheckedBrief {
  readonly lead: readonly CheckedSentence[];
  /** One list for each issue of the answer. */
  readonly summaries: readonly (readonly CheckedSentence[])[];
  readonly open: readonly CheckedSentence[];
}

/** Checks all sentences of an answer against its claims. */
export async function checkBrief(
  { lead, issues, open }: Pick<Answer, 'lead' | 'issues' | 'open'>,
  checked: readonly Checked[],
  checks: ProposalChecks,
): Promise<CheckedBrief> {
  const all = async (sentences: readonly ProposedSentence[]): Promise<CheckedSentence[]> => {
    const results: CheckedSentence[] = [];
    let before = '';
    for (const sentence of sentences) {
      const result = await checkSentence(sentence, checked, checks, before);
      results.push(result);
      // A refused sentence is not shown, so that no pronoun can refer to it.
      if (result.reasons.length === 0) before = contextAfter(sentence.text, before);
    }
    return results;
  };
  const summaries: CheckedSentence[][] = [];
  for (const { summary } of issues) summaries.push(await all(summary));
  return { lead: await all(lead), summaries, open: await all(open) };
}

/** The refused sentences, named by their list and their number in it: 'lead 2', 'issue 1, sentence 2'. */
export function refusedSentences({ lead, summaries, open }: CheckedBrief) {
  const named = (sentences: readonly CheckedSentence[], name: (number: number) => string) =>
    sentences.flatMap(({ text, reasons }, index) =>
      reasons.length === 0 ? [] : [{ name: name(index + 1), text, reasons }],
    );
  return [
    ...named(lead, (number) => `lead ${number}`),
    ...summaries.flatMap((summary, index) =>
      named(summary, (number) => `issue ${index + 1}, sentence ${number}`),
    ),
    ...named(open, (number) => `open ${number}`),
  ];
}

/** The number of words that two sentences share. */
function inCommon(one: string, other: string): number {
  const words = new Set(wordsIn(one));
  return wordsIn(other).filter((word) => words.has(word)).length;
}

/** An answer with the corrections of refused sentences: in each list, the one with the most words of the refused one. */
export function withCorrections(
  answer: Answer,
  { lead, summaries, open }: CheckedBrief,
  corrections: Answer,
): Answer {
  const corrected = (sentences: readonly CheckedSentence[], others: readonly ProposedSentence[]) => {
    const left = [...others];
    return sentences.map((one) => {
      if (one.reasons.length === 0) return one;
      const [closest] = [...left].sort((a, b) => inCommon(b.text, one.text) - inCommon(a.text, one.text));
      if (closest === undefined) return one;
      left.splice(left.indexOf(closest), 1);
      return closest;
    });
  };
  const correctedIssue = (issue: Answer['issues'][number], index: number) => ({
    ...issue,
    summary: corrected(
      summaries[index] ?? [],
      corrections.issues.find(({ title }) => title === issue.title)?.summary ?? [],
    ),
  });
  return {
    ...answer,
    lead: corrected(lead, corrections.lead),
    issues: answer.issues.map(correctedIssue),
    open: corrected(open, corrections.open),
  };
}
