import type { Reading, Sentence, Span } from './reading.js';
import { overlaps } from './spans.js';

/** Part of a sentence. `is` marks the hedge of a claim and the words that name the voice. */
export interface PassagePart {
  readonly text: string;
  readonly is?: 'hedge' | 'voice';
}

/** The source sentence of a claim, with the sentences before and after it. */
export interface Passage {
  readonly before?: string;
  readonly parts: readonly PassagePart[];
  readonly after?: string;
}

/** The properties by which a claim is found in a text: its locator, span and words. */
export interface Sought {
  readonly at: string;
  readonly span?: Span | undefined;
  readonly text: string;
  readonly quote?: string | undefined;
  readonly hedge?: string | undefined;
}

/**
 * Finds the passage of a claim.
 *
 * @param isSame whether the text is the text from which the claim was made; if not, the claim is found by its words
 * @returns undefined if the claim cannot be found
 */
export function passageOf(reading: Reading, sought: Sought, isSame: boolean): Passage | undefined {
  const span = isSame ? sought.span : foundAgain(reading.text, sought);
  const index = reading.sentences.findIndex((sentence) =>
    span === undefined ? isSame && sentence.at === sought.at : contains(sentence, span),
  );
  const sentence = reading.sentences[index];
  if (sentence === undefined) return undefined;
  const [before, after] = [reading.sentences[index - 1], reading.sentences[index + 1]];
  const wordsOf = ({ start, end }: Span) => reading.text.slice(start, end);
  return {
    ...(before && { before: wordsOf(before) }),
    parts: partsOf(reading, sentence, span ?? sentence, sought.hedge),
    ...(after && { after: wordsOf(after) }),
  };
}

const contains = ({ start, end }: Sentence, span: Span): boolean => start <= span.start && span.start < end;

/** Finds the exact words of the claim, or its quotation, in a text that has changed. */
function foundAgain(text: string, { text: claim, quote }: Sought): Span | undefined {
  for (const words of [claim, claim.replace(/[.!?]$/, ''), quote]) {
    const start = words === undefined || words === '' ? -1 : text.indexOf(words);
    if (start >= 0) return { start, end: start + (words?.length ?? 0) };
  }
  return undefined;
}

function partsOf(reading: Reading, sentence: Sentence, span: Span, hedge: string | undefined): PassagePart[] {
  const marks = [...hedgeSpans(reading, sentence, span, hedge), ...voiceSpans(reading, sentence, span)];
  const parts: PassagePart[] = [];
  let from = sentence.start;
  for (const { start, end, is } of marks.sort((a, b) => a.start - b.start)) {
    if (start < from || end > sentence.end) continue;
    if (start > from) parts.push({ text: reading.text.slice(from, start) });
    parts.push({ text: reading.text.slice(start, end), is });
    from = end;
  }
  return from < sentence.end ? [...parts, { text: reading.text.slice(from, sentence.end) }] : parts;
}

type Mark = Span & { readonly is: 'hedge' | 'voice' };

/**
 * Finds the hedge of a claim in its sentence, at or after the first word of the claim; failing that, anywhere in the
 * sentence.
 */
function hedgeSpans({ text }: Reading, { start, end }: Span, span: Span, hedge = ''): Mark[] {
  if (hedge === '') return [];
  const sentence = text.slice(start, end).toLowerCase();
  const words = hedge.toLowerCase();
  const near = sentence.indexOf(words, Math.max(0, span.start - start));
  const at = near >= 0 ? near : sentence.indexOf(words);
  return at < 0 ? [] : [{ start: start + at, end: start + at + hedge.length, is: 'hedge' }];
}

/** Finds the words that name the speaker of the claim, and the reporting verb. */
const voiceSpans = ({ attributions }: Reading, sentence: Span, span: Span): Mark[] =>
  attributions
    .filter(({ content }) => content.some((one) => overlaps(one, span)))
    .flatMap(({ source, cue }) => [...source, ...cue])
    .filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
    .map(({ start, end }) => ({ start, end, is: 'voice' }));
