import type { Claim } from '../../briefing/file/schema.js';
import type { Standing } from '../../briefing/standing.js';
import type { Attribution, Name, Reading, Sentence, Span } from '../../reading/reading.js';
import { findIn, firstFrom, within } from '../../reading/spans.js';
import { addTo } from '../../text/grouped-by.js';
import { isOfFuture, losesHedge, softnessOf } from '../claims/softness.js';
import { type Neighborhood, neighborhoodOf, overlaps } from './neighborhood.js';
import type { ClaimPassage } from './voices/sentence-doubts.js';
import type { Group } from './wording/groups.js';

/** Answers questions about the source texts that are stored next to a briefing. */
export class ReviewText {
  readonly #readings: ReadonlyMap<string, Reading>;
  /** The index of each sentence, by source and place. */
  readonly #indexes = new Map<string, ReadonlyMap<string, number>>();
  readonly #attributions = new Map<string, ReadonlyMap<string, readonly Attribution[]>>();

  /**
   * @param readings the readings of the texts, by source id
   * @param doubtful words that may be names, although the reading does not count them as names
   * @param groups the nouns of each text with their adjectives, by source id
   */
  constructor(
    readings: ReadonlyMap<string, Reading>,
    readonly doubtful: readonly Name[] = [],
    readonly groups: ReadonlyMap<string, readonly Group[]> = new Map(),
  ) {
    this.#readings = readings;
  }

  sentenceAt(source: string, at: string): string | undefined {
    const sentence = this.#sentence({ source, at });
    return sentence && this.words(source, sentence);
  }

  /** Returns the sentences before that of a claim, each on one line, the nearest first. */
  before({ source, at }: Pick<Claim, 'source' | 'at'>, most: number): string[] {
    const { sentences = [] } = this.#readings.get(source) ?? {};
    const index = this.#indexOf(source, at) ?? 0;
    return sentences
      .slice(Math.max(0, index - most), index)
      .map((one) => this.words(source, one) ?? '')
      .reverse();
  }

  sentenceSpan(claim: Pick<Claim, 'source' | 'at'>): Span | undefined {
    const { start, end } = this.#sentence(claim) ?? {};
    return start === undefined || end === undefined ? undefined : { start, end };
  }

  #indexOf(source: string, at: string): number | undefined {
    const sentences = this.#readings.get(source)?.sentences ?? [];
    const known = this.#indexes.get(source) ?? new Map(sentences.map((one, index) => [one.at, index]));
    this.#indexes.set(source, known);
    return known.get(at);
  }

  #sentence({ source, at }: Pick<Claim, 'source' | 'at'>): Sentence | undefined {
    return this.#readings.get(source)?.sentences[this.#indexOf(source, at) ?? -1];
  }

  get whole(): string {
    return [...this.#readings.values()].map(({ text }) => text).join('\n\n');
  }

  /** Returns the first sentence that contains these words, on one line. */
  sentenceWith(words: string): string | undefined {
    for (const [source, { text, sentences }] of this.#readings) {
      const found = sentences.find(({ start, end }) => text.slice(start, end).includes(words));
      if (found !== undefined) return this.sentenceAt(source, found.at);
    }
    return undefined;
  }

  /** Returns the text of a span on one line. */
  words(source: string, { start, end }: Span): string | undefined {
    const text = this.#readings.get(source)?.text;
    return text === undefined ? undefined : wordsAt(text, { start, end });
  }

  /** Returns the sentence of a claim with its neighbors, or undefined if the source text is not stored. */
  around(claim: Pick<Claim, 'source' | 'at' | 'span' | 'cue'>): Neighborhood | undefined {
    const reading = this.#readings.get(claim.source);
    const index = this.#indexOf(claim.source, claim.at) ?? -1;
    const sentence = reading?.sentences[index];
    return reading && sentence && neighborhoodOf(reading, index, sentence, claim);
  }

  /** Returns a hedge from the claim's sentence that supports this standing; 'will' supports a plan or a forecast. */
  hedgeOf(claim: Claim, standing: Standing): string | undefined {
    const { text = '', hedges = [] } = this.#readings.get(claim.source) ?? {};
    const isOwn = (one: Span) => claim.span === undefined || overlaps(one, claim.span);
    const here = hedges.filter((one) => one.at === claim.at && isOwn(one));
    const isFuture = ({ start, end }: Span) => isOfFuture(standing, text.slice(start, end));
    const found = here.find((one) => one.standing === standing) ?? here.find(isFuture);
    return found && text.slice(found.start, found.end);
  }

  /** Returns the hedges in a claim's sentence, those within the claim first. */
  hedgesAt({ source, at, span }: Claim): string[] {
    const { text = '', hedges = [] } = this.#readings.get(source) ?? {};
    const here = hedges.filter((one) => one.at === at);
    const isOwn = (hedge: Span) => span !== undefined && overlaps(hedge, span);
    const inOrder = [...here.filter(isOwn), ...here.filter((one) => !isOwn(one))];
    return [...new Set(inOrder.map((one) => wordsAt(text, one)))];
  }

  /** Returns whether the hedge of a claim is in its sentence and supports the claim's standing. */
  isHedgeOf({ source, at, standing, cue = '' }: Claim): boolean {
    const reading = this.#readings.get(source);
    const hedges = reading?.hedges.filter((one) => one.at === at && one.standing === standing) ?? [];
    return hedges.some((one) => cue.includes(wordsAt(reading?.text ?? '', one)));
  }

  /**
   * Determines the standing and hedge of a part of a claim's sentence.
   *
   * @param without a hedge to ignore
   */
  softnessOf(
    { source, at }: Claim,
    span: Span,
    without?: string,
  ): Pick<Claim, 'standing' | 'cue'> | undefined {
    const reading = this.#readings.get(source);
    if (reading === undefined) return undefined;
    const hedges = reading.hedges.filter((one) => one.at === at && wordsAt(reading.text, one) !== without);
    const { standing, hedge } = softnessOf(span, hedges, reading.text);
    const cue = hedge && wordsAt(reading.text, hedge);
    return { standing, ...(cue === undefined ? {} : { cue }) };
  }

  /** Returns whether the hedge of a claim applies to a part of the claim, although it is outside that part. */
  isHedged({ source, at, cue }: Claim, span: Span): boolean {
    const reading = this.#readings.get(source);
    const hedges = reading?.hedges.filter(
      (one) => one.at === at && cue?.includes(wordsAt(reading.text, one)),
    );
    return hedges !== undefined && losesHedge(span, hedges);
  }

  /**
   * Finds words within a claim, and returns their position in the source; undefined if the claim does not contain
   * exactly these words.
   */
  spanOf(claim: Claim, words: string): Span | undefined {
    const { text } = this.#readings.get(claim.source) ?? {};
    return text !== undefined && claim.span ? findIn(text, words, claim.span) : undefined;
  }

  /** Returns the names and labels of a sentence's speakers, beginning with those who are quoted in the claim. */
  speakersAt({ source, at, span }: Claim): string[] {
    const said = (this.#attributionsOf(source).get(at) ?? []).filter(({ voice }) => voice.name);
    const isOwn = ({ content }: Attribution) =>
      span !== undefined && content.some((one) => overlaps(one, span));
    return [...said.filter(isOwn), ...said.filter((one) => !isOwn(one))].map(({ voice }) => voice.name ?? '');
  }

  get unnamedSpeakers(): string[] {
    const voices = [...this.#readings.values()].flatMap((one) => one.attributions.map(({ voice }) => voice));
    return [...new Set(voices.flatMap(({ kind, name }) => (kind === 'unnamed' && name ? name : [])))];
  }

  /** Returns the sentence of a claim with its reported speech, or undefined if the source text is not stored. */
  passageOf({ source, at, span }: Claim): ClaimPassage | undefined {
    const reading = this.#readings.get(source);
    const sentence = this.#sentence({ source, at });
    if (reading === undefined || sentence === undefined || span === undefined) return undefined;
    const inner = within(span, sentence);
    const here = (spans: readonly Span[]) => spans.flatMap((one) => within(one, sentence) ?? []);
    const attributions = (this.#attributionsOf(source).get(at) ?? []).map((one) => ({
      voice: one.voice,
      source: here(one.source),
      cue: here(one.cue),
      content: here(one.content),
    }));
    const words = reading.text.slice(sentence.start, sentence.end).replace(/\s/gu, ' ');
    return inner && { sentence: words, span: inner, attributions };
  }

  /** Groups the reported speech of a source by the place of the sentence that contains the verb of saying. */
  #attributionsOf(source: string): ReadonlyMap<string, readonly Attribution[]> {
    const known = this.#attributions.get(source);
    if (known !== undefined) return known;
    const { sentences = [], attributions = [] } = this.#readings.get(source) ?? {};
    const found = new Map<string, Attribution[]>();
    for (const one of attributions) {
      const sentence = one.cue[0] && sentences[firstFrom(sentences, one.cue[0].start + 1) - 1];
      if (sentence) addTo(found, sentence.at, one);
    }
    this.#attributions.set(source, found);
    return found;
  }
}

const wordsAt = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/gu, ' ').trim();
