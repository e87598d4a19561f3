import { type Assertion, assertionsOf, reportedBySentence } from '../../reading/assertions.js';
import { datesIn } from '../../reading/dates.js';
import { readHedges } from '../../reading/hedges/read-hedges.js';
import { namesIn as namesOf } from '../../reading/names.js';
import { numbersIn } from '../../reading/numbers.js';
import type { TokenizedReading } from '../../reading/read.js';
import type { Attribution, Reading, Sentence, Span, Token, Voice } from '../../reading/reading.js';
import { tokenize } from '../../reading/tokens.js';
import { readVoices } from '../../reading/voices/read-voices.js';
import { type Alone, contextsOf, NO_CONTEXT } from './context.js';
import { figuresIn, rangeOf } from './figures-in.js';
import type { Meaning, Speaker } from './meaning.js';
import type { NameBook } from './names/name-book.js';
import { namesIn } from './names/names-in.js';
import { negationsIn, predicatesIn } from './negations.js';
import { isInAny, textOf } from './ranges.js';
import { referentsOf } from './referents.js';
import { rootSet } from './root.js';
import { meaningWord } from './words.js';

/**
 * Returns the meanings of independent sentences, in order.
 *
 * @param published the date relative to which 'Thursday' is resolved
 */
export async function readMeanings(
  sentences: readonly string[],
  book: NameBook,
  published?: string,
): Promise<Meaning[]> {
  const read = await readLoose(sentences, book, published);
  return loneMeanings(read, book).map((meaning) => ({ ...meaning, ...NO_CONTEXT }));
}

/** Returns the meaning of each sentence of a text in order, including headings and captions. */
export function meaningsOf(read: TokenizedReading, book: NameBook): Meaning[] {
  const meanings = loneMeanings(read, book);
  const contexts = contextsOf(read.reading.sentences, meanings);
  return meanings.map((meaning, index) => {
    const referents = referentsOf(meanings, index, book);
    return { ...meaning, ...(contexts[index] ?? NO_CONTEXT), referents };
  });
}

function loneMeanings({ reading, tokens }: TokenizedReading, book: NameBook): Alone[] {
  const assertions = assertionsOf(reading);
  const reported = reportedBySentence(reading);
  const own = bySentence(reading, tokens);
  return reading.sentences.map((sentence, index) => {
    const meaning = meaningOf(reading, sentence, own[index] ?? EMPTY, assertions[index], book);
    const speakers = speakersOf(reported[index] ?? [], own[index]?.tokens ?? [], book);
    return { ...meaning, speakers: [...speakers, ...presentersIn(meaning)] };
  });
}

function speakersOf(reported: readonly Attribution[], tokens: readonly Token[], book: NameBook): Speaker[] {
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  return reported.slice(0, MOST_SPEAKERS).map(({ voice, content }) => ({
    voice,
    keys: keysOfVoice(voice, book),
    content: content
      .filter((span) => span.start < end && span.end > start)
      .map((span) => rangeOf(tokens, span)),
  }));
}

/** Returns the subjects that count as speakers of what follows: 'the ministry highlights five areas'. */
const presentersIn = ({ names }: Pick<Meaning, 'names'>): Speaker[] =>
  names
    .filter(({ slots }) => slots.some(({ relation, root }) => relation === 'subject' && PRESENTING.has(root)))
    .map(({ text, keys }) => ({ voice: { kind: 'named', name: text }, keys, content: [] }));

const PRESENTING = rootSet(['highlight list outline present emphasize underscore detail summarize cite']);

const MOST_SPEAKERS = 10;

/** Reads independent sentences, each as its own paragraph. */
async function readLoose(
  texts: readonly string[],
  book: NameBook,
  published?: string,
): Promise<TokenizedReading> {
  const sentences: Sentence[] = [];
  let text = '';
  for (const [index, words] of texts.entries()) {
    const start = text.length;
    text += `${words.replace(/\s+/gu, ' ')}\n\n`;
    sentences.push({ at: `0.P${index + 1}.s1`, kind: 'prose', start, end: text.length - 2 });
  }
  const tokens = await tokenize(text, sentences);
  const names = namesOf(sentences, tokens).map((name) =>
    book.isPerson(name.name) ? { ...name, kind: 'person' as const } : name,
  );
  const dates = datesIn(text, sentences, published);
  return {
    reading: {
      text,
      language: 'en',
      details: {},
      sentences,
      attributions: readVoices(text, sentences, tokens, names),
      hedges: readHedges(text, sentences, tokens),
      names,
      numbers: numbersIn(text, sentences, dates),
      dates,
    },
    tokens,
  };
}

type Own = Pick<Reading, 'hedges' | 'numbers' | 'dates'> & { readonly tokens: readonly Token[] };

const EMPTY: Own = { hedges: [], numbers: [], dates: [], tokens: [] };

function bySentence({ sentences, hedges, numbers, dates }: Reading, tokens: readonly Token[]): Own[] {
  const ownHedges = grouped(sentences, hedges);
  const ownNumbers = grouped(sentences, numbers);
  const ownDates = grouped(sentences, dates);
  const ownTokens = grouped(sentences, tokens);
  return sentences.map((_, index) => ({
    hedges: ownHedges[index] ?? [],
    numbers: ownNumbers[index] ?? [],
    dates: ownDates[index] ?? [],
    tokens: (ownTokens[index] ?? []).slice(0, MOST_WORDS),
  }));
}

/** The maximum number of words read per sentence, so that the running time stays linear. */
const MOST_WORDS = 600;

/** Groups spans, which are in text order, by the sentence that they start in. */
function grouped<T extends Span>(sentences: readonly Sentence[], spans: readonly T[]): T[][] {
  let next = 0;
  return sentences.map(({ start, end }) => {
    while ((spans[next]?.start ?? start) < start) next += 1;
    const from = next;
    while ((spans[next]?.start ?? end) < end) next += 1;
    return spans.slice(from, next);
  });
}

function meaningOf(
  { text }: Reading,
  { start, end }: Sentence,
  { tokens, hedges, numbers, dates }: Own,
  assertion: Assertion | undefined,
  book: NameBook,
): Omit<Alone, 'speakers'> {
  const words = tokens.map(meaningWord);
  const isRead = ({ start: from }: Span): boolean => from < (tokens.at(-1)?.end ?? start);
  const pending = hedges
    .filter((one) => isRead(one) && one.standing === 'pending')
    .map((one) => rangeOf(tokens, one));
  // Negators within a hedge are ignored: 'no confirmation', 'not yet'.
  const negations = negationsIn(words).filter(({ at }) => !isInAny(pending, at));
  const { voice = { kind: 'source' }, standing = 'stated', hedge } = assertion ?? {};
  return {
    text: text.slice(start, end),
    words,
    names: namesIn(words, book),
    figures: figuresIn(text, tokens, words, numbers.filter(isRead), dates.filter(isRead)),
    predicates: predicatesIn(words, negations),
    hedges: hedges.filter(isRead).flatMap((one) => {
      const range = rangeOf(tokens, one);
      // A negated hedge is ignored: 'does not claim to be'.
      if (negations.some(({ at }) => at < range.first && at >= range.first - 2)) return [];
      if (/^(?:no|little)$/.test(words[range.first - 1]?.lower ?? '')) return [];
      const scope = rangeOf(tokens, one.scope);
      return { ...range, text: textOf(words, range), standing: one.standing, scope };
    }),
    standing,
    hedge: hedge && text.slice(hedge.start, hedge.end),
    voice,
    voiceKeys: keysOfVoice(voice, book),
    negations,
  };
}

const keysOfVoice = ({ name }: Voice, book: NameBook): string[] =>
  name === undefined ? [] : namesIn(wordsOf(name), book).flatMap(({ keys }) => keys);

/** Returns the words of a voice's name, each of which may be a name by itself. */
const wordsOf = (name: string) =>
  (name.match(/[\p{L}\p{N}.]+|['’]s?|[^\s\p{L}\p{N}]/gu) ?? []).map((text) =>
    meaningWord({ text, pos: 'PROPN', start: 0, end: 0, sentence: 0 }),
  );
