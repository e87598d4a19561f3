import type { ItemToken, WinkMethods } from 'wink-nlp';
import { chunksOf } from './chunks.js';
import type { Sentence, Span, Token } from './reading.js';
import { retag } from './retag.js';

let tagger: Promise<WinkMethods> | undefined;

/** Loads wink-nlp and its English model, once; only reading a text needs them. */
function loadTagger(): Promise<WinkMethods> {
  tagger ??= Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')]).then(([wink, model]) =>
    wink.default(model.default, ['pos']),
  );
  return tagger;
}

/**
 * The words and marks of the sentences of a text, in order, each with its universal part of speech. White space is no
 * token. wink-nlp gives no offsets, so each token is looked for behind the one before it.
 * It takes each piece of text for one sentence, which keeps its time in proportion to the length of the text.
 */
export async function tokenize(text: string, sentences: readonly Sentence[]): Promise<Token[]> {
  const wink = await loadTagger();
  const tokens: Token[] = [];
  const known = new Map<string, string>();
  for (const [sentence, span] of sentences.entries()) {
    const first = tokens.length;
    for (const chunk of chunksOf(text, span)) addTokens(wink, text, chunk, sentence, tokens, known);
    retag(tokens, first);
  }
  return tokens;
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
  let from = 0;
  wink
    .readDoc(words)
    .tokens()
    .each((token: ItemToken) => {
      const value = token.out();
      const found = words.indexOf(value, from);
      if (found < 0 || !/\S/.test(value)) return;
      from = found + value.length;
      const start = chunk.start + found;
      tokens.push({
        text: onlyOnce(value, known),
        pos: token.out(wink.its.pos),
        start,
        end: chunk.start + from,
        sentence,
      });
      joinDomain(tokens);
    });
}

/** 'Norline.com' is one word, which the tagger takes apart. */
function joinDomain(tokens: Token[]): void {
  const [name, dot, ending] = tokens.slice(-3);
  if (name === undefined || dot?.text !== '.' || ending === undefined || !DOMAIN.test(ending.text)) return;
  if (name.end !== dot.start || dot.end !== ending.start || name.sentence !== ending.sentence) return;
  const joined = { ...name, text: `${name.text}.${ending.text}`, end: ending.end, pos: 'PROPN' };
  tokens.splice(-3, 3, joined);
}

const DOMAIN = /^(?:com|org|net|gov|edu|info|tv)$/;

/** One copy of each word: a long text has few different ones. */
function onlyOnce(word: string, known: Map<string, string>): string {
  const first = known.get(word);
  if (first === undefined) known.set(word, word);
  return first ?? word;
}
