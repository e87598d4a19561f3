import { voiceLabel } from '../../../briefing/attribution.js';
import { contextAfter } from '../../../briefing/voice-in-words.js';
import { wordsIn } from '../../../checking/verify/comparable.js';
import type { Checked, ProposalChecks } from '../check-proposals.js';
import type { Answer, ProposedSentence, ProposedTrap } from '../proposals.js';
import { headingSpeaker } from '../speakers/heading-speaker.js';
import { checkHeadline } from './headline.js';
import { shownAsPlanned } from './of-plan.js';
import { type CheckedSentence, checkSentence } from './sentence/check-sentence.js';
import { correctionReasons } from './sentence/correction.js';

/** The sentences of a brief in a model's words, with the results of the checks. */
export interface CheckedBrief {
  /** The headline; absent if there is none. */
  readonly title?: CheckedSentence;
  readonly lead: readonly CheckedSentence[];
  /** The sentences about each issue of the answer. */
  readonly summaries: readonly (readonly CheckedSentence[])[];
  readonly open: readonly CheckedSentence[];
  /** The warnings, each with the reasons for refusing its correction. */
  readonly traps: readonly CheckedTrap[];
}

/** A model's warning, with the reasons for refusing its correction. There are no reasons if the correction passes. */
export interface CheckedTrap extends ProposedTrap {
  readonly reasons: readonly string[];
}

/**
 * Checks all sentences of an answer against its claims.
 *
 * @param passed sentences that passed before some claims were corrected; a sentence is not refused because one of its
 *   claims has changed
 */
export async function checkBrief(
  {
    title,
    lead,
    issues,
    open,
    traps: warnings,
  }: Pick<Answer, 'title' | 'lead' | 'issues' | 'open' | 'traps'>,
  checked: readonly Checked[],
  checks: ProposalChecks,
  passed: ReadonlyMap<string, CheckedSentence> = new Map(),
): Promise<CheckedBrief> {
  let earlier = '';
  const voices = voicesOf(checked, checks);
  const all = async (
    sentences: readonly ProposedSentence[],
    heading = '',
    isCaution = false,
  ): Promise<CheckedSentence[]> => {
    const results: CheckedSentence[] = [];
    let before = '';
    let withRefused = '';
    const speaker = headingSpeaker(heading, voices, earlier, checks);
    earlier += `\n${heading}`;
    for (const sentence of sentences) {
      const result =
        passed.get(sentence.text) ??
        (await checkSentence(sentence, checked, checks, {
          // A first word that refers to a refused sentence is replaced with a name.
          before: FIRST_PRONOUN.test(sentence.text) ? withRefused : before,
          earlier,
          isCaution,
          unhedged: shownAsPlanned(heading),
          speaker,
          voices,
        }));
      results.push(result);
      withRefused = contextAfter(sentence.text, withRefused);
      if (result.reasons.length > 0) continue;
      // A refused sentence is not shown, so the next one cannot refer to it.
      before = contextAfter(sentence.text, before);
      earlier += `\n${sentence.text}`;
    }
    return results;
  };
  const headline = await checkHeadline(title, lead, checked, checks, voices);
  const checkedLead = await all(lead);
  const summaries: CheckedSentence[][] = [];
  for (const { summary, title } of issues) summaries.push(await all(summary, title));
  const traps: CheckedTrap[] = [];
  for (const trap of warnings)
    traps.push({ ...trap, reasons: await correctionReasons(trap, checked, checks) });
  return {
    ...(headline && { title: headline }),
    lead: checkedLead,
    summaries,
    open: await all(open, 'Take care', true),
    traps,
  };
}

export const FIRST_PRONOUN = /^(?:He|She|It)(?= )/;

/** Returns the voices of claims. */
function voicesOf(checked: readonly Checked[], checks: ProposalChecks): string[] {
  const briefing = checks.briefingOf([]);
  return [...new Set(checked.flatMap(({ claim }) => (claim && voiceLabel(briefing, claim)) ?? []))];
}

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

export function sharedWords(one: string, other: string): number {
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
