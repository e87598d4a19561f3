import type { Sentence } from '../../src/reading/reading.js';
import type { Marked, Stretch } from './brat.js';

const SPEECH =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)?|not(?:es|ed|ing)|wr(?:ites?|ote|iting|itten)|tweet\w*|announc\w+|argu\w+|report\w*|claim\w*|explain\w*|acknowledg\w+|declar\w+|insist\w*|warn\w*|admi\w+|den(?:y|ies|ied)|suggest\w*|stat(?:es|ed|ing)|respond\w*|repl(?:y|ies|ied)|ask\w*|recall\w*|conclud\w+|stress\w*|reiterat\w+|assert\w*|contend\w*|according to)\b/i;

const QUOTED = /[“"][^”"]{20,}/;

/** The numbers of found and annotated attributions, of right cues, and of right sources with a right cue. */
export interface Count {
  found: number;
  marked: number;
  cue: number;
  source: number;
}

export interface Share {
  right: number;
  of: number;
}

export class Tally {
  readonly speech: Count = { found: 0, marked: 0, cue: 0, source: 0 };
  readonly all: Count = { found: 0, marked: 0, cue: 0, source: 0 };
  /** The number of quotations of at least 20 characters, and how many of them have the right speaker. */
  readonly speakers: Share = { right: 0, of: 0 };
  /** The number of sentences, and how many of them are rightly attributed to a source or to none. */
  readonly sentences: Share = { right: 0, of: 0 };

  add(
    text: string,
    sentences: readonly Sentence[],
    found: readonly Marked[],
    marked: readonly Marked[],
  ): void {
    const words = (one: Marked) => wordsOf(text, one.cue);
    const isSpeech = (one: Marked) => SPEECH.test(words(one));
    count(this.speech, found.filter(isSpeech), marked.filter(isSpeech));
    count(this.all, found, marked);
    for (const one of marked) {
      if (one.source.length === 0 || !QUOTED.test(wordsOf(text, one.content))) continue;
      this.speakers.of += 1;
      const right = found.some((other) => meet(other.content, one.content) && meet(other.source, one.source));
      if (right) this.speakers.right += 1;
    }
    for (const sentence of sentences) {
      this.sentences.of += 1;
      if (sameSource(mostOf(sentence, found), mostOf(sentence, marked))) this.sentences.right += 1;
    }
  }
}

const wordsOf = (text: string, stretches: readonly Stretch[]): string =>
  stretches.map(([start, end]) => text.slice(start, end)).join(' ');

const meet = (a: readonly Stretch[], b: readonly Stretch[]): boolean =>
  a.some(([start, end]) => b.some(([from, to]) => start < to && from < end));

/** Matches attributions whose cues overlap, one to one, and counts them. */
function count(into: Count, found: readonly Marked[], marked: readonly Marked[]): void {
  const used = new Set<Marked>();
  into.found += found.length;
  into.marked += marked.length;
  for (const one of found) {
    const hit = marked.find((other) => !used.has(other) && meet(one.cue, other.cue));
    if (hit === undefined) continue;
    used.add(hit);
    into.cue += 1;
    if (sameSource(one, hit)) into.source += 1;
  }
}

const sameSource = (a: Marked | undefined, b: Marked | undefined): boolean => {
  if (a === undefined || b === undefined) return a === b;
  return b.source.length === 0 ? a.source.length === 0 : meet(a.source, b.source);
};

/** Returns the attribution whose content covers most of a sentence; undefined if none covers more than half. */
function mostOf(sentence: Sentence, all: readonly Marked[]): Marked | undefined {
  let most = (sentence.end - sentence.start) / 2;
  let found: Marked | undefined;
  for (const one of all) {
    const inside = one.content.map(
      ([start, end]) => Math.min(end, sentence.end) - Math.max(start, sentence.start),
    );
    const length = inside.reduce((sum, part) => sum + Math.max(0, part), 0);
    if (length <= most) continue;
    most = length;
    found = one;
  }
  return found;
}
