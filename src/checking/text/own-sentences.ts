import { Unreadable } from '../../errors.js';
import { languageOf } from '../../reading/language.js';
import type { Sentence, Token } from '../../reading/reading.js';
import { holdsClaims, sentencesOf } from '../../reading/sentences.js';
import { tokenize } from '../../reading/tokens.js';

/** A sentence of somebody's own text with its words. */
export interface OwnSentence extends Sentence {
  readonly tokens: readonly Token[];
}

/**
 * The sentences of a text that say something: all of its prose, and headlines, headings and captions that have a verb.
 * A single line may be a whole statement, so that hardly anything is refused.
 *
 * @throws Unreadable where the text is in another language
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

/** 'The visit', 'Sources' and the like only name. */
const hasVerb = (tokens: readonly Token[]): boolean =>
  tokens.some(({ pos, text }) => /^(?:VERB|AUX)$/.test(pos) && !/ing$/i.test(text));
