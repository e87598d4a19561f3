import type { ItemToken, WinkMethods } from 'wink-nlp';
import { TYPED } from '../text/fold.js';
import { once } from '../text/grouped-by.js';
import { chunksOf } from './chunks.js';
import type { Sentence, Span, Token } from './reading.js';
import { retag } from './retag.js';

let tagger: Promise<WinkMethods> | undefined;

/** Loads wink-nlp and its English model when a text is read for the first time. */
function loadTagger(): Promise<WinkMethods> {
  tagger ??= Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')]).then(([wink, model]) =>
    wink.default(model.default, ['pos']),
  );
  return tagger;
}

/**
 * Returns the words and punctuation marks of the sentences of a text, in order, each with its universal part of speech.
 * wink-nlp does not return offsets, so each token is located by searching the text after the previous token. Each chunk
 * is passed to wink-nlp as a single sentence, which keeps the time linear.
 */
export async function tokenize(text: string, sentences: readonly Sentence[]): Promise<Token[]> {
  const wink = await loadTagger();
  const known = new Map<string, string>();
  return sentences.flatMap((span, sentence) => {
    const tokens: Token[] = [];
    for (const chunk of chunksOf(text, span)) addTokens(wink, text, chunk, sentence, tokens, known);
    retag(tokens);
    return tokens;
  });
}

function addTokens(
  wink: WinkMethods,
  text: string,
  chunk: Span,
  sentence: number,
  tokens: Token[],
  known: Map<string, string>,
): void {
  const words = text.slice(chunk.start, chunk.end);
  if (!/\S/.test(words)) return;
  const spelled = inLatin1(words);
  let from = 0;
  wink
    .readDoc(spelled)
    .tokens()
    .each((token: ItemToken) => {
      const value = token.out();
      const found = spelled.indexOf(value, from);
      if (found < 0 || !/\S/.test(value)) return;
      from = found + value.length;
      const start = chunk.start + found;
      tokens.push({
        text: onlyOnce(words.slice(found, from), known),
        pos: token.out(wink.its.pos),
        start,
        end: chunk.start + from,
        sentence,
      });
      joinDomain(tokens);
    });
}

/**
 * Replaces letters outside Latin-1 with their base letters ('ğ' with 'g'), since wink-nlp splits words at these
 * letters.
 */
const inLatin1 = (words: string): string => words.replace(/[\u0100-\u024f\u1e00-\u1eff]/g, baseLetter);

function baseLetter(letter: string): string {
  const base = letter.normalize('NFD').charAt(0);
  if (base <= '\xff') return base;
  const typed = TYPED[letter.toLowerCase()]?.charAt(0) ?? letter;
  return letter === letter.toLowerCase() ? typed : typed.toUpperCase();
}

/** Joins domain names such as 'Norline.com', which the tagger splits. */
function joinDomain(tokens: Token[]): void {
  const [name, dot, ending] = tokens.slice(-3);
  if (name === undefined || dot?.text !== '.' || ending === undefined || !DOMAIN.test(ending.text)) return;
  if (name.end !== dot.start || dot.end !== ending.start) return;
  const joined = { ...name, text: `${name.text}.${ending.text}`, end: ending.end, pos: 'PROPN' };
  tokens.splice(-3, 3, joined);
}

const DOMAIN = /^(?:com|org|net|gov|edu|info|tv)$/;

/** Returns the same string object for equal words. This saves memory, since a long text has few distinct words. */
const onlyOnce = (word: string, known: Map<string, string>): string => once(known, word, () => word);
