import type { Line } from '../line/words.js';
import type { Attribution, Span } from '../reading.js';
import { holdsClaims } from '../sentences.js';
import { announcerIn } from './announced-quotations.js';
import type { Mention, NameIndex } from './speakers/name-index.js';

/** The minimum share of quoted words for a sentence to count as a quotation. */
const QUOTED_SHARE = 0.8;
/** The minimum number of words of a quotation. Fewer are a slogan or a title. */
const FEWEST_WORDS = 4;

/**
 * Finds quoted sentences without a speaker: 'Lind was blunt. “The port is shut.”' They are never in the text's own
 * voice. Their speaker is the only person named in the sentence before or after them in the same paragraph; if there is
 * none, the voice is unnamed.
 *
 * @param isTaken whether a line already has a speaker
 */
export function orphanQuotations(
  lines: readonly Line[],
  names: NameIndex,
  isTaken: (line: Line) => boolean,
): Attribution[] {
  const found: Attribution[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const end = endOfRun(lines, index, isTaken);
    const run = lines.slice(index, end);
    // A mark that never closes is a mistake and does not begin a quotation.
    if (
      run.at(-1)?.sentence.kind === 'quotation' ||
      run.at(-1)?.words.some(({ quote }) => quote === 'close')
    ) {
      const speaker = speakerAt(lines, index, end, names);
      for (const { sentence } of run) found.push(quotation(sentence, speaker));
    }
    index = Math.max(index, end - 1);
  }
  return found;
}

/** Returns the index after a run of quoted lines, or the index of the first line if it is not quoted. */
function endOfRun(lines: readonly Line[], first: number, isTaken: (line: Line) => boolean): number {
  let end = first;
  for (let line = lines[end]; line !== undefined && isQuotation(line) && !isTaken(line); line = lines[end])
    end += 1;
  return end;
}

const quotation = ({ start, end }: Span, speaker: Speaker): Attribution => ({
  ...speaker,
  cue: [],
  content: [{ start, end }],
  act: 'speech',
  quoted: true,
});

type Speaker = Pick<Attribution, 'source' | 'voice'>;

const NOBODY: Speaker = { source: [], voice: { kind: 'unnamed' } };

const speakerOf = ({ start, end, name }: Mention): Speaker => ({
  source: [{ start, end }],
  voice: { kind: 'named', name: name.name },
});

function speakerAt(lines: readonly Line[], index: number, end: number, names: NameIndex): Speaker {
  const opening = lines[index - 1];
  if (lines[index]?.startsInside && opening !== undefined) {
    const announcer = announcerIn(opening, names);
    return announcer === undefined ? NOBODY : speakerOf(announcer);
  }
  for (const near of [index - 1, end]) {
    if (lines[near]?.paragraph !== lines[index]?.paragraph) continue;
    const people = names.lines[near]?.people ?? [];
    const [first] = people;
    if (first === undefined || people.some(({ name }) => name !== first.name)) continue;
    return speakerOf(first);
  }
  return NOBODY;
}

function isQuotation({ words, sentence, startsInside }: Line): boolean {
  const count = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length;
  if (!holdsClaims(sentence.kind) || (count < FEWEST_WORDS && !startsInside)) return false;
  if (sentence.kind === 'quotation') return true;
  return words.filter(({ quote }) => quote !== 'outside').length > QUOTED_SHARE * words.length;
}
