import { voiceLabel } from '../../../briefing/attribution.js';
import { contextAfter } from '../../../briefing/voice-in-words.js';
import type { Checked, ProposalChecks } from '../check-proposals.js';
import type { Answer, ProposedSentence, ProposedTrap } from '../proposals.js';
import { headingSpeaker } from '../speakers/heading-speaker.js';
import { checkHeadline } from './headline.js';
import { shownByHeading } from './of-plan.js';
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
    const unhedged = shownByHeading(heading);
    const planner = unhedged.includes('planned') ? plannerIn(sentences, checked, checks) : undefined;
    earlier += `\n${heading}`;
    for (const [index, sentence] of sentences.entries()) {
      const result =
        passed.get(sentence.text) ??
        (await checkSentence(sentence, checked, checks, {
          // A first word that refers to a refused sentence is replaced with a name.
          before: FIRST_PRONOUN.test(sentence.text) ? withRefused : before,
          earlier,
          isCaution,
          ...(heading === '' && { beside: besides(results.at(-1), sentences[index + 1]) }),
          unhedged,
          speaker,
          planner,
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

/** Returns the sentence before another, unless it was refused, and the one after. */
const besides = (before: CheckedSentence | undefined, after: ProposedSentence | undefined): string =>
  [before?.reasons.length === 0 ? before.text : '', after?.text ?? ''].join(' ');

export const FIRST_PRONOUN = /^(?:He|She|It)(?= )/;

/** Returns the voices of claims. */
function voicesOf(checked: readonly Checked[], checks: ProposalChecks): string[] {
  const briefing = checks.briefingOf([]);
  return [...new Set(checked.flatMap(({ claim }) => (claim && voiceLabel(briefing, claim)) ?? []))];
}

/** Returns whose plan the sentences under a heading are about: the voice of the first planned claim that they cite. */
function plannerIn(
  sentences: readonly ProposedSentence[],
  checked: readonly Checked[],
  checks: ProposalChecks,
): string | undefined {
  const cited = sentences.flatMap(({ claims }) => claims);
  const planned = cited
    .flatMap((n) => checked.find(({ proposal }) => proposal.n === n)?.claim ?? [])
    .find(({ standing }) => standing === 'planned');
  return planned && voiceLabel(checks.briefingOf([planned]), planned);
}
