import { type Line, lowerAt, textAt, type Word } from '../line/words.js';
import type { Attribution, Span } from '../reading.js';
import type { Mention, NameIndex } from './speakers/name-index.js';

/** The minimum number of words in a quotation. Shorter quoted phrases are slogans or titles. */
const FEWEST_WORDS = 5;
/** The minimum share of quoted words in the sentence. */
const QUOTED_SHARE = 0.4;

/**
 * Finds quotations that a sentence announces without a verb of saying: 'Lind was blunt: “The port is shut.”' These are
 * never in the text's own voice.
 *
 * @param isTaken whether a span is already attributed to somebody
 */
export const announcedQuotations = (
  lines: readonly Line[],
  names: NameIndex,
  isTaken: (span: Span) => boolean,
): Attribution[] =>
  lines.flatMap((line) => {
    const span = announcedIn(line);
    if (span === undefined || isTaken(span)) return [];
    return [quotationBy(announcerIn(line, names), span)];
  });

/** Attributes a quotation to its speaker, or to an unnamed voice if the speaker is unknown. */
export const quotationBy = (speaker: Mention | undefined, { start, end }: Span): Attribution => ({
  source: speaker === undefined ? [] : [{ start: speaker.start, end: speaker.end }],
  voice: speaker === undefined ? { kind: 'unnamed' } : { kind: 'named', name: speaker.name.name },
  cue: [],
  content: [{ start, end }],
  act: 'speech',
  quoted: true,
});

/** Returns the quotation after a comma or colon at the end of a line; undefined if there is none. */
function announcedIn({ words, startsInside }: Line): Span | undefined {
  const open = words.findIndex(
    ({ quote }, index) => quote === 'open' && /^[,:]$/.test(lowerAt(words, index - 1)),
  );
  const spelled = words.filter(({ text }) => /\p{L}/u.test(text));
  const quoted = spelled.filter(
    ({ quote, start }) => quote === 'inside' && start > (words[open]?.start ?? 0),
  );
  const [first] = quoted;
  const isWhole = words.slice(open + 1, -2).every(({ quote }) => quote === 'inside');
  if (open < 2 || startsInside || first === undefined || !isWhole) return undefined;
  const isStatement = /^\p{Lu}/u.test(first.text) && quoted.some(({ pos }) => /^(?:VERB|AUX)$/.test(pos));
  if (!isStatement || quoted.length < FEWEST_WORDS || quoted.length < QUOTED_SHARE * spelled.length)
    return undefined;
  return { start: words[open]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/**
 * Returns the first mention in a line that is the subject of a clause: 'Lind' in 'Lind was blunt', or 'Port Board' in
 * 'On Monday, the Port Board'.
 */
export function announcerIn({ words, index }: Line, names: NameIndex): Mention | undefined {
  const { people = [], bodies = [] } = names.lines[index] ?? {};
  return [...people, ...bodies]
    .sort((a, b) => a.start - b.start)
    .filter(({ name }) => name.kind !== 'place')
    .find(({ start }) => isSubject(words, start));
}

/** Whether there is nothing but a title and an article between the start of a clause and a name. */
function isSubject(words: readonly Word[], start: number): boolean {
  let before = words.findIndex((word) => word.start >= start) - 1;
  while (before >= 0 && /^\p{Lu}|^(?:the|former|an?)$/u.test(textAt(words, before))) before -= 1;
  return before < 0 || /^[,;:]$/.test(lowerAt(words, before));
}
