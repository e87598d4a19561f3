import { datesIn } from './dates.js';
import { readHedges } from './hedges/read-hedges.js';
import { cannotRead } from './input/refusal.js';
import { type LanguageFinding, languageOf } from './language.js';
import { quotedLines } from './line/quotation-marks.js';
import { namesIn } from './names.js';
import { numbersIn } from './numbers.js';
import type { InputText, Reading, Sentence, Token } from './reading.js';
import { holdsClaims, sentencesOf } from './sentences.js';
import { tokenize } from './tokens.js';
import { readVoices } from './voices/read-voices.js';

/**
 * Reads a text: its sentences with their locators, voices, hedges, names, numbers and dates. The result depends only on
 * the text and its metadata.
 *
 * @throws Unreadable if the text is empty, has no prose, or is not in English
 */
export const readText = async (input: InputText): Promise<Reading> => (await readWithTokens(input)).reading;

/** Reads a text as `readText` does, and also returns its tokens for further analysis. Throws the same errors. */
export async function readWithTokens({ name = '', text, details }: InputText): Promise<TokenizedReading> {
  const sentences = sentencesOf(text);
  const finding = languageOf(text, proseOf(text, sentences));
  if (finding.kind !== 'english') throw cannotRead(name, reasonOf(finding));
  const tokens = await tokenize(text, sentences);
  const names = namesIn(sentences, tokens);
  const dates = datesIn(text, sentences, details.published);
  const lines = quotedLines(text, sentences, tokens);
  const reading: Reading = {
    text,
    language: 'en',
    details,
    sentences,
    attributions: readVoices(text, sentences, tokens, names, lines),
    hedges: readHedges(text, sentences, tokens, lines),
    names,
    numbers: numbersIn(text, sentences, dates),
    dates,
  };
  return { reading, tokens };
}

/** A reading, with the tokens from which it was made, in text order. */
export interface TokenizedReading {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
}

const proseOf = (text: string, sentences: readonly Sentence[]): string =>
  sentences
    .filter(({ kind }) => holdsClaims(kind))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
    .replace(ADDRESS, '');

/** Matches web addresses. A text that consists only of addresses is a list of links. */
const ADDRESS = /\bhttps?:\/\/\S+/gu;

function reasonOf(finding: Exclude<LanguageFinding, { kind: 'english' }>): string {
  if (finding.kind === 'empty') return 'it is empty (give a text with sentences)';
  if (finding.kind === 'no-prose')
    return 'there are no sentences in it (give an article, not a list or a table)';
  return `it is in ${finding.name} (only English texts can be read)`;
}
