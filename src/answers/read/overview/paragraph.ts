import { namesVoice } from '../../../briefing/voice-in-words.js';
import { fact, facts, heading, joined, text } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { capitalized } from '../../shared/voiced.js';
import { markOfClaim, markWithoutVoice, saidInlines } from './marks.js';
import type { Speaker, SummarySentence } from './record.js';

/** Lays out a summary as one paragraph, and lists who says what. */

/**
 * Lays out the sentences as a paragraph, followed by each distinct mark once, with the names of its voices. A sentence
 * that does not name its voice is preceded by the voice and followed by its own mark.
 */
export function paragraphInlines(summary: readonly SummarySentence[]): Inline[] {
  const marks = new Map<string, { readonly mark: readonly Inline[]; readonly names: Set<string> }>();
  const sentences = summary.map((sentence) => {
    if (!isVoicedInWords(sentence)) return saidInlines(sentence);
    const mark = markWithoutVoice(sentence);
    const key = JSON.stringify(mark.map(withoutClaim));
    const { names } = marks.get(key) ?? { names: new Set() };
    if (mark.length > 0) marks.set(key, { mark, names: new Set([...names, ...namesOf(sentence)]) });
    return [text(sentence.text)];
  });
  const behind = [...marks.values()].map(({ mark, names }) => [
    ...mark,
    ...[...names].map((name) => text(`, ${name}`)),
  ]);
  return [...joined(sentences, ' '), ...(behind.length === 0 ? [] : [text(' '), ...joined(behind, ' · ')])];
}

const withoutClaim = (inline: Inline): Inline => ({ ...inline, claim: undefined }) as Inline;

/** Whether a sentence names whoever says it. */
export function isVoicedInWords({
  text: words,
  support,
}: Pick<SummarySentence, 'text' | 'support'>): boolean {
  return voicesOf(support).every((name) => namesVoice(words, name));
}

const voicesOf = (support: SummarySentence['support']): string[] =>
  [support?.voice, ...(support?.others ?? [])].flatMap((voice) => voice?.name ?? []);

/** The names of a sentence's voices up to a comma, since the sentence itself names them: 'TEPCO' for 'TEPCO, the operator'. */
const namesOf = ({ support }: SummarySentence): string[] =>
  voicesOf(support).map((name) =>
    (name.split(',', 1)[0] ?? name).replace(/^(?:An?|One|Some|The) /, (word) => word.toLowerCase()),
  );

/** One line for each claim, with the name and office of whoever says it. */
export function speakerBlocks(speakers: readonly Speaker[]): Block[] {
  const lines = speakers.map(({ name, office, claims }) =>
    fact(
      office === undefined ? capitalized(name) : `${name}, ${office}`,
      ...claims.map((claim) => [text(`${claim.text} `), ...markOfClaim(claim)]),
    ),
  );
  return lines.length === 0 ? [] : [heading(1, 'Who says what'), facts(...lines)];
}
