import { Unreadable } from '../../errors.js';
import { languageOf } from '../../reading/language.js';
import type { Sentence, Token } from '../../reading/reading.js';
import { holdsClaims, sentencesOf } from '../../reading/sentences.js';
import { tokenize } from '../../reading/tokens.js';

/** A sentence of the text being checked, with its words. */
export interface OwnSentence extends Sentence {
  readonly tokens: readonly Token[];
}

/**
 * Returns the sentences of a text that assert something: all prose, and headlines, headings and captions with a verb.
 * A single line can be a whole statement, so hardly anything is refused.
 *
 * @throws Unreadable if the text is in a different language
 */
export async function ownSentences(text: string): Promise<OwnSentence[]> {
  const sentences = sentencesOf(text);
  const finding = languageOf(text, text);
  if (finding.kind === 'other-language')
    throw new Unreadable(`cannot check the text: it is in ${finding.name} (only English can be checked)`);
  const groups: Token[][] = sentences.map(() => []);
  for (const token of await tokenize(text, sentences)) groups[token.sentence]?.push(token);
  return sentences
    .map((sentence, index) => ({ ...sentence, tokens: groups[index] ?? [] }))
    .filter(({ kind, tokens }) => tokens.length > 0 && (holdsClaims(kind) || hasVerb(tokens)));
}

/** 'The visit', 'Sources' and the like assert nothing. */
const hasVerb = (tokens: readonly Token[]): boolean =>
  tokens.some(({ pos, text }) => /^(?:VERB|AUX)$/.test(pos) && !/ing$/i.test(text));
