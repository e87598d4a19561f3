import { posAt, textAt } from './line/words.js';
import type { Token } from './reading.js';
import { cueVerb } from './voices/lexicon/cue-verbs.js';

/** Irregular participles and past forms that the tagger often mistakes for nouns. */
const IRREGULAR =
  /^(?:sent|held|kept|shot|cut|hit|set|left|lost|built|found|put|led|fed|met|bought|brought|caught|taught|sought|fought|struck|torn|shut)$/;

const SUBJECT = /^(?:he|she|they|it|we|i|there)$/;
const BE_OR_HAVE = /^(?:is|are|was|were|been|being|be|has|have|had|'s|'re|'ve)$/;
const OPENS_PHRASE = /^(?:DET|NUM|PRON|PROPN|ADP|ADV)$/;

/**
 * Corrects the tags of words that the tagger mistakes for nouns or verbs. For example, the tagger takes these verbs for
 * nouns: 'rescued' in 'fishermen rescued over 700', 'claims' in 'Berg claims she was there', and 'show' in 'figures
 * show a rise'.
 *
 * @param tokens the tokens of one sentence, some of which are replaced
 */
export function retag(tokens: Token[]): void {
  for (const [index, token] of tokens.entries()) {
    const pos = tagOf(tokens, index);
    if (pos !== token.pos) tokens[index] = { ...token, pos };
  }
}

function tagOf(tokens: readonly Token[], index: number): string {
  const { text, pos } = tokens[index] as Token;
  if (isAbbreviation(tokens, index)) return 'PROPN';
  if (isPossessiveMark(tokens, index)) return 'PART';
  if (!/^\p{Ll}+$/u.test(text)) return pos;
  if (/^(?:based|born|led|owned|run)$/.test(text) && /^[-‐‑]$/.test(textAt(tokens, index - 1))) return 'ADJ';
  if (pos === 'NOUN' && isVerb(tokens, index)) return 'VERB';
  if (/^(?:NOUN|ADJ)$/.test(pos) && (isPastReport(tokens, index) || isSaidBySome(tokens, index)))
    return 'VERB';
  return pos === 'VERB' && isNoun(tokens, index) ? 'NOUN' : pos;
}

/** Whether an apostrophe is the possessive mark of a word that ends in -s: 'the Times' correspondent'. */
const isPossessiveMark = (tokens: readonly Token[], index: number): boolean =>
  /^['’]$/.test(textAt(tokens, index)) &&
  /^\p{L}+s$/u.test(textAt(tokens, index - 1)) &&
  tokens[index - 1]?.end === tokens[index]?.start &&
  /^(?:NOUN|PROPN|ADJ)$/.test(posAt(tokens, index + 1)) &&
  (tokens[index + 1]?.start ?? 0) > (tokens[index]?.end ?? 0) &&
  !tokens.slice(Math.max(0, index - LONGEST_DESCRIPTION), index).some(({ text }) => /^['‘]$/.test(text));

/** Whether a word in capitals after 'the' is the name of a body, whatever its tag: 'the EFF says'. */
const isAbbreviation = (tokens: readonly Token[], index: number): boolean =>
  /^\p{Lu}{2,6}$/u.test(textAt(tokens, index)) &&
  /^the$/i.test(textAt(tokens, index - 1)) &&
  /^\p{Ll}/u.test(textAt(tokens, index + 1));

function isVerb(tokens: readonly Token[], index: number): boolean {
  const before = beforeAdverb(tokens, index);
  if (before === undefined) return false;
  if (before.text === ',') return followsDescription(tokens, index);
  const { text } = tokens[index] as Token;
  const isPast = /[^e]ed$/.test(text) || IRREGULAR.test(text);
  if (isPast && BE_OR_HAVE.test(lower(before))) return true;
  if (!/^(?:NOUN|PROPN)$/.test(before.pos)) return false;
  if (isPast) return isPlural(before) && /ed$/.test(text) && OPENS_PHRASE.test(posAt(tokens, index + 1));
  if (cueVerb(text) === undefined || !opensClause(tokens, index + 1)) return false;
  if (/[^s]$/.test(text) && isPluralPhrase(tokens, index - 1)) return true;
  if (!agrees(before, text)) return false;
  return isPlural(before) || before.pos === 'PROPN' || opensWithSubject(tokens, index - 1);
}

/** Whether a verb of saying follows a description between commas: 'The firm, which runs it, claims Lind lied'. */
function followsDescription(tokens: readonly Token[], index: number): boolean {
  if (cueVerb(textAt(tokens, index)) === undefined || !opensClause(tokens, index + 1)) return false;
  for (let comma = index - 3; comma > 0 && comma > index - LONGEST_DESCRIPTION; comma -= 1)
    if (tokens[comma]?.text === ',') return /^(?:NOUN|PROPN|PUNCT)$/.test(posAt(tokens, comma - 1));
  return false;
}

const LONGEST_DESCRIPTION = 40;

/** Whether a word is the past tense of a verb of saying or thinking: 'Prosecutor Lind alleged that she'. */
function isPastReport(tokens: readonly Token[], index: number): boolean {
  const { text } = tokens[index] as Token;
  if (cueVerb(text) === undefined || !/(?:ed|thought|felt|found)$/.test(text)) return false;
  const subject = beforeAdverb(tokens, index);
  return /^(?:NOUN|PROPN|NUM|PRON)$/.test(subject?.pos ?? '') && opensClause(tokens, index + 1);
}

/** Whether a word is a verb of saying after a word such as 'some': 'Some claim that the lamp was green'. */
const isSaidBySome = (tokens: readonly Token[], index: number): boolean =>
  /^(?:some|many|most|few)$/i.test(textAt(tokens, index - 1)) &&
  /[^s]$/.test(textAt(tokens, index)) &&
  cueVerb(textAt(tokens, index)) !== undefined &&
  opensClause(tokens, index + 1);

/** Whether the subject is a plural noun with a prepositional phrase: 'Engineers at the plant report that'. */
function isPluralPhrase(tokens: readonly Token[], last: number): boolean {
  let first = last;
  while (first > 0 && first > last - LONGEST_SUBJECT && IN_PHRASE.test(posAt(tokens, first - 1))) first -= 1;
  const head = tokens.slice(first, last).findIndex(({ pos }) => pos === 'ADP') + first - 1;
  return head >= first && isPlural(tokens[head] as Token) && /^(?:NOUN|PROPN)$/.test(posAt(tokens, head));
}

/** How many words before a verb are searched for its subject. */
const LONGEST_SUBJECT = 10;
const IN_PHRASE = /^(?:NOUN|PROPN|ADJ|DET|ADP|NUM)$/;

/**
 * Whether the words up to an index are the subject that begins a clause: 'The board claims he left', but not 'crude
 * remarks he made'.
 */
function opensWithSubject(tokens: readonly Token[], last: number): boolean {
  let first = last;
  while (first > 0 && /^(?:NOUN|PROPN|ADJ)$/.test(posAt(tokens, first)) && last - first < 5) first -= 1;
  if (first === 0) return true;
  return tokens[first]?.pos === 'DET' && /^(?:PUNCT|CCONJ|SCONJ)$/.test(posAt(tokens, first - 1));
}

/**
 * Whether the context shows that a word is a noun: 'fears' in 'there are fears that', 'lift' in 'the lift company',
 * 'suspect' in 'the suspect’s car', 'police' in 'according to police radio', or 'think' in 'think tank'.
 */
const isNoun = (tokens: readonly Token[], index: number): boolean =>
  isPossessor(tokens, index) ||
  isAfterAccordingTo(tokens, index) ||
  (textAt(tokens, index - 1) === 'of' && INFINITIVE.test(textAt(tokens, index))) ||
  (/^suspects?$/.test(textAt(tokens, index)) && !opensObject(tokens, index + 1)) ||
  (tokens[index]?.text === 'think' && /^tanks?$/.test(textAt(tokens, index + 1))) ||
  (/[^s]s$/.test(textAt(tokens, index)) &&
    /^(?:is|are|was|were)$/.test(textAt(tokens, index - 1)) &&
    tokens[index - 2]?.text.toLowerCase() === 'there') ||
  (INFINITIVE.test(textAt(tokens, index)) &&
    !IRREGULAR.test(textAt(tokens, index)) &&
    /^(?:the|an?)$/i.test(textAt(tokens, index - 1)) &&
    tokens[index + 1]?.pos === 'NOUN');

/** Whether an object or a clause may begin at a word. Without one, 'suspect' is a noun: 'the suspect held in Oslo'. */
const opensObject = (tokens: readonly Token[], index: number): boolean =>
  /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM|SCONJ)$/.test(posAt(tokens, index));

const isAfterAccordingTo = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.text === 'to' &&
  /^according$/i.test(textAt(tokens, index - 2)) &&
  /^(?:NOUN|PROPN)$/.test(posAt(tokens, index + 1));

const isPossessor = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.pos === 'PART' &&
  /^['’]s?$/.test(textAt(tokens, index + 1)) &&
  tokens[index]?.text !== 'let';

/**
 * Matches words that can be infinitives, unlike participles ('a leaked memo', 'the stolen car') and words that end in
 * -s.
 */
const INFINITIVE = /(?<!ed|ing|en|[wr]n|[lnp]t|ost|old|ught|un[gk]|s)$/;

/** Whether a subject and a verb agree in number: 'Berg claims', 'figures show'. */
const agrees = (subject: Token, verb: string): boolean =>
  /[^s]s$/.test(verb) ? !isPlural(subject) || subject.pos === 'PROPN' : isPlural(subject);

const isPlural = ({ text }: Token): boolean => /(?:[^s']s|men|people|children|police)$/.test(text);

/** Whether a clause or a noun phrase begins at a word: 'she was', 'that it is', 'a rise', 'the port'. */
function opensClause(tokens: readonly Token[], index: number): boolean {
  const [next, second] = [tokens[index], tokens[index + 1]];
  if (next === undefined || second === undefined) return false;
  if (lower(next) === 'that') return SUBJECT.test(lower(second)) || /^(?:DET|PROPN|NOUN)$/.test(second.pos);
  if (/^(?:his|her|its|their)$/.test(lower(next))) return /^(?:NOUN|ADJ)$/.test(second.pos);
  if (lower(next) === 'such') return lower(second) !== 'as';
  return SUBJECT.test(lower(next)) || /^(?:a|an|the)$/.test(lower(next)) || isNameWithVerb(tokens, index);
}

/** Whether a name is followed by its verb, as in 'Norland Port of Call sank'. */
function isNameWithVerb(tokens: readonly Token[], index: number): boolean {
  let verb = index;
  while (verb < index + 6 && (isName(tokens[verb]) || (verb > index && tokens[verb]?.text === 'of')))
    verb += 1;
  return verb > index && /^(?:AUX|VERB)$/.test(posAt(tokens, verb)) && !/ing$/.test(textAt(tokens, verb));
}

const isName = (token: Token | undefined): boolean =>
  token?.pos === 'PROPN' || (token?.pos === 'NOUN' && /^\p{Lu}/u.test(token.text));

/** Returns the word before a given word, skipping up to two adverbs. */
function beforeAdverb(tokens: readonly Token[], index: number): Token | undefined {
  let before = index - 1;
  while (before > 0 && before > index - 3 && isAdverb(tokens[before] as Token)) before -= 1;
  return tokens[before];
}

const isAdverb = ({ pos, text }: Token): boolean => pos === 'ADV' || /^(?:first|last|not)$/.test(text);

const lower = ({ text }: Token): string => text.toLowerCase().replaceAll('’', "'");
