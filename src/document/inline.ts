/**
 * The role of words. A renderer may show it as a mark or color, but the words always express it too. `forbidden` words
 * must not be stated as fact and are shown after a cross.
 */
export type Tone = 'firm' | 'attributed' | 'doubtful' | 'quiet' | 'strong' | 'forbidden';

export type Inline =
  /** Text. `language` is a BCP 47 tag; it is absent if the text is in the language of the document. */
  | { readonly kind: 'text'; readonly text: string; readonly tone?: Tone; readonly language?: string }
  /** How sure the source is, always in words. `cue` is the hedge in the source; `claim` is the id of the claim. */
  | {
      readonly kind: 'standing';
      readonly standing: string;
      readonly tone: Tone;
      readonly cue?: string;
      readonly claim?: string;
    }
  /** A mark for each claim, without words, to show at a glance how firm a group of claims is. */
  | { readonly kind: 'strip'; readonly marks: readonly Mark[] }
  /** A place in the source, such as `1.B3.s1`. `claim` is the id of the claim at that place. */
  | { readonly kind: 'locator'; readonly source: string; readonly at: string; readonly claim?: string }
  /** A reference to another entry of the same briefing by its address, such as `issues/taiwan`. */
  | { readonly kind: 'reference'; readonly address: string; readonly text: string }
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'link'; readonly href: string; readonly text: string }
  /** Missing information, in words: 'not stated'. */
  | { readonly kind: 'absent'; readonly text: string }
  | { readonly kind: 'break' };

/** How a claim may be stated. If the id of the claim is given, the mark is a link labeled with the standing. */
export interface Mark {
  readonly tone: Tone;
  readonly claim?: string;
  readonly standing?: string;
}

/** Returns a text. In every format, a cross precedes words that must not be stated as fact. */
export const crossed = (
  { text, tone }: { readonly text: string; readonly tone?: Tone },
  cross = '✗',
): string => (tone === 'forbidden' ? `${cross} ${text}` : text);

export type Cell = readonly Inline[];

/**
 * A claim, ready to be rendered. It is a single value, so that no renderer can print the words without the standing.
 */
export interface ClaimLine {
  readonly id: string;
  readonly text: string;
  readonly standing: string;
  /** The rank of the standing. The firmest standing has the lowest rank. */
  readonly softness: number;
  /** How the claim may be stated: 'as reported', 'with attribution'. */
  readonly use: string;
  readonly tone: Tone;
  /** The hedge, in the words of the source. */
  readonly cue?: string;
  /**
   * The voice in words: 'the article', 'State Department, in the article', 'an unnamed voice, in the article'. It is
   * absent if it is given once for several claims.
   */
  readonly attribution?: string;
  readonly source: string;
  readonly at: string;
  /** Remarks, for example that the claim is restated with a softer standing. */
  readonly remarks?: readonly string[];
  /** The names of the people and organizations that make the claim or that the claim is about, for filters. */
  readonly parties?: readonly string[];
}

/** The maximum number of marks to show one by one. Nobody would count 32 circles. */
const MOST_DRAWN = 12;

/** Returns the marks of a strip or, if there are many, one mark of each kind followed by the number of its claims. */
export function stripParts(marks: readonly Mark[]): { readonly tone: Tone; readonly after: string }[] {
  if (marks.length <= MOST_DRAWN) return marks.map(({ tone }) => ({ tone, after: '' }));
  const counts = [...countsOf(marks)];
  const last = counts.length - 1;
  return counts.map(([tone, count], index) => ({ tone, after: `${count}${index < last ? ' ' : ''}` }));
}

function countsOf(marks: readonly Mark[]): Map<Tone, number> {
  const counts = new Map<Tone, number>();
  for (const { tone } of marks) counts.set(tone, (counts.get(tone) ?? 0) + 1);
  return counts;
}

/** Describes a strip for readers who cannot see the marks: '3 as reported, 2 with attribution'. */
export function stripWords(marks: readonly Mark[]): string {
  if (marks.length === 0) return 'none';
  return [...countsOf(marks)].map(([tone, count]) => `${count} ${USES[tone] ?? tone}`).join(', ');
}

const USES: Partial<Record<Tone, string>> = {
  firm: 'as reported',
  attributed: 'with attribution',
  doubtful: 'not as fact',
};
