import { namesVoice } from '../../../briefing/voice-in-words.js';
import { fact, facts, heading, joined, text } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { markOf, markOfClaim, saidInlines } from './marks.js';
import type { Speaker, SummarySentence } from './record.js';

/** A summary whose sentences read as one paragraph, and who else says what. */

/**
 * The sentences as a paragraph, then what is needed on how sure each is and who says so, once for the same. A sentence
 * that does not name its voice has it before its words, and its mark behind them.
 */
export function paragraphInlines(summary: readonly SummarySentence[]): Inline[] {
  const marks = new Map<string, Inline[]>();
  const sentences = summary.map((sentence) => {
    if (!isVoicedInWords(sentence)) return saidInlines(sentence);
    const mark = markOf(sentence);
    if (mark.length > 0) marks.set(JSON.stringify(mark.map(withoutClaim)), [...mark]);
    return [text(sentence.text)];
  });
  const behind = joined([...marks.values()], ' · ');
  return [...joined(sentences, ' '), ...(behind.length === 0 ? [] : [text(' '), ...behind])];
}

const withoutClaim = (inline: Inline): Inline => ({ ...inline, claim: undefined }) as Inline;

function isVoicedInWords({ text: words, support }: SummarySentence): boolean {
  const names = [support?.voice, ...(support?.others ?? [])].flatMap((voice) => voice?.name ?? []);
  return names.every((name) => namesVoice(words, name));
}

/** One line for each claim, with the name and office of whoever says it. */
export function speakerBlocks(speakers: readonly Speaker[]): Block[] {
  const lines = speakers.map(({ name, office, claims }) =>
    fact(
      office === undefined ? name : `${name}, ${office}`,
      ...claims.map((claim) => [text(`${claim.text} `), ...markOfClaim(claim)]),
    ),
  );
  return lines.length === 0 ? [] : [heading(1, 'Who says what'), facts(...lines)];
}
