import { wordsIn } from '../../../checking/verify/comparable.js';
import type { Answer, ProposedSentence, ProposedTrap } from '../proposals.js';
import type { CheckedBrief } from './brief.js';
import type { CheckedSentence } from './sentence/check-sentence.js';

/** Finds the refused sentences of a brief, which the model may correct once, and uses its corrections. */

/** Returns the sentences that passed, by their text. */
export const passedIn = ({
  title,
  lead,
  summaries,
  open,
}: CheckedBrief): ReadonlyMap<string, CheckedSentence> =>
  new Map(
    [title ?? [], lead, ...summaries, open]
      .flat()
      .flatMap((sentence) => (sentence.reasons.length === 0 ? [[sentence.text, sentence]] : [])),
  );

/** Returns the refused sentences, identified by list and number: 'lead 2', 'issue 1, sentence 2', 'trap 1, right'. */
export function refusedSentences({ title, lead, summaries, open, traps }: CheckedBrief) {
  const named = (sentences: readonly CheckedSentence[], name: (number: number) => string) =>
    sentences.flatMap(({ text, reasons }, index) =>
      reasons.length === 0 ? [] : [{ name: name(index + 1), text, reasons }],
    );
  return [
    ...named(title ? [title] : [], () => 'title'),
    ...named(lead, (number) => `lead ${number}`),
    ...summaries.flatMap((summary, index) =>
      named(summary, (number) => `issue ${index + 1}, sentence ${number}`),
    ),
    ...named(open, (number) => `open ${number}`),
    ...named(
      traps.map(({ right, ...trap }) => ({ ...trap, text: right })),
      (number) => `trap ${number}, right`,
    ),
  ];
}

function sharedWords(one: string, other: string): number {
  const words = new Set(wordsIn(one));
  return wordsIn(other).filter((word) => words.has(word)).length;
}

/** Replaces each refused sentence with the correction in the same list that shares the most words with the sentence. */
export function withCorrections(
  answer: Answer,
  { lead, summaries, open, traps }: CheckedBrief,
  corrections: Answer,
): Answer {
  const corrected = (sentences: readonly CheckedSentence[], others: readonly ProposedSentence[]) =>
    replaced(sentences, others, ({ text }) => text);
  const correctedIssue = (issue: Answer['issues'][number], index: number) => ({
    ...issue,
    summary: corrected(
      summaries[index] ?? [],
      corrections.issues.find(({ title }) => title === issue.title)?.summary ?? [],
    ),
  });
  return {
    ...answer,
    title: corrections.title === '' ? answer.title : corrections.title,
    lead: corrected(lead, corrections.lead),
    issues: answer.issues.map(correctedIssue),
    open: corrected(open, corrections.open),
    traps: replaced<ProposedTrap>(traps, corrections.traps, ({ wrong }) => wrong),
  };
}

/**
 * Replaces each refused entry with the correction that shares the most words with the entry. No correction is used
 * twice.
 */
function replaced<Entry>(
  entries: readonly (Entry & { readonly reasons: readonly string[] })[],
  corrections: readonly Entry[],
  wordsOf: (entry: Entry) => string,
): Entry[] {
  const left = [...corrections];
  return entries.map((one) => {
    if (one.reasons.length === 0) return one;
    const shared = (other: Entry) => sharedWords(wordsOf(other), wordsOf(one));
    const [closest] = [...left].sort((a, b) => shared(b) - shared(a));
    if (closest === undefined) return one;
    left.splice(left.indexOf(closest), 1);
    return closest;
  });
}
