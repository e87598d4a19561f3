import type { Briefing } from '../../briefing/briefing.js';
import type { Claim } from '../../briefing/file/schema.js';
import { Unreadable } from '../../errors.js';
import { languageOf } from '../../reading/language.js';
import type { Sentence, Token } from '../../reading/reading.js';
import { holdsClaims, sentencesOf } from '../../reading/sentences.js';
import { tokenize } from '../../reading/tokens.js';
import type { Meaning } from '../meaning/meaning.js';
import { readMeanings } from '../meaning/read-meaning.js';
import { inBestVoice } from './best-voice.js';
import { withoutContractions } from './contractions.js';
import { exactFit, type Fit, fitOf, HALF, isAkin, NEARLY } from './fit.js';
import { judgePart } from './judge-part.js';
import { Names, withoutOpener } from './names.js';
import { isFiniteVerb, partsIn, withoutApposition } from './parts.js';
import { inPlainWords } from './plain-words.js';
import { StatementIndex } from './statement-index.js';
import { type StoredSentence, statementsOf } from './statements.js';
import type { Verdict, VerdictKind } from './verdict.js';
import { withoutVoice } from './without-voice.js';

export interface CheckedSentence {
  readonly text: string;
  readonly verdict: Verdict;
}

interface Part {
  readonly words: string;
  /** Whether the part only describes somebody whom another part names: 'who led the inquiry'. */
  readonly isAside: boolean;
}

/** The verdict on a part that only names an office: 'Ann Berg is the minister' from 'Ann Berg, the minister, left'. */
const NOTHING_NEW: Verdict = { kind: 'supported', claims: [], say: [] };

/**
 * Checks the names, numbers, negations, hedges, voices and content of each sentence of a text against a briefing. The
 * parts of a compound sentence are checked separately.
 *
 * @param text a text in the canonical layout of `InputText`, or any plain text
 * @param kept the sentences of the sources whose texts are stored with the briefing
 * @throws Unreadable if the text is not in English
 */
export async function checkedSentences(
  briefing: Briefing,
  text: string,
  kept: readonly StoredSentence[] = [],
): Promise<CheckedSentence[]> {
  const own = await ownSentences(text);
  const names = new Names(briefing);
  const index = new StatementIndex(await statementsOf(briefing, names.book, kept));
  const parts = await Promise.all(
    own.map(({ start, end }) => {
      const whole = text.slice(start, end);
      return index.inSameWords(whole).length > 0 ? [{ words: whole, isAside: false }] : spokenParts(whole);
    }),
  );
  const read = async (said: readonly string[]): Promise<Meaning[]> =>
    (await readMeanings(said.map(inPlainWords), names.book)).map((one) => withoutVoice(withoutOpener(one)));
  const meanings = await read(parts.flat().map(({ words }) => words));
  const wholes = await read(own.map(({ start, end }) => withoutContractions(text.slice(start, end))));
  const fitsOf = (part: Meaning): Fit[] =>
    withoutStrays(index.near(part).map((one) => fitOf(part, one, names)));
  const verdictOn = (part: Meaning, words: string, meant: ReadonlySet<Claim>): Verdict => {
    const same = index.inSameWords(words);
    const fits = same.length > 0 ? same.map(exactFit) : fitsOf(part);
    return judgePart({ part, meant, briefing, book: names.book, isInAny: (said) => index.has(said) }, fits);
  };
  return own.map(({ start, end }, at) => {
    const said = parts[at] ?? [];
    const own = meanings.splice(0, said.length);
    const whole = wholes[at];
    const meant = new Set(whole ? meantClaims(fitsOf(whole)) : []);
    const verdicts = own.map((part, place) => {
      const { words = '', isAside = false } = said[place] ?? {};
      if (own.length > 1 && names.isOffice(part)) return NOTHING_NEW;
      if (isAside && fitsOf(part).some(saysAll)) return NOTHING_NEW;
      return inBestVoice(part, own, (one) => verdictOn(one, words, meant));
    });
    return { text: text.slice(start, end).replace(/\s+/g, ' '), verdict: combine(verdicts) };
  });
}

const spokenParts = async (sentence: string): Promise<Part[]> =>
  (await partsIn(withoutContractions(sentence))).flatMap((part) =>
    withoutApposition(part).map((words, at) => ({ words, isAside: at > 0 })),
  );

/** Whether a statement contains everything that a part says, even if it hedges something else. */
const saysAll = ({ missing, against, words }: Fit): boolean =>
  words > 0 && missing.length === 0 && !against.some(({ isSure }) => isSure);

/** Returns the claims that a whole sentence is about, judging by its fits. A part of it may contain little of them. */
const meantClaims = (fits: readonly Fit[]): Claim[] =>
  fits
    .filter(
      ({ statement, cover, back, words }) =>
        statement.form !== 'fact' && words > 1 && cover >= NEARLY && back >= HALF,
    )
    .map(({ statement }) => statement.claim);

/** Leaves out fits with source sentences, unless the checked part also resembles the claim from the same sentence. */
const withoutStrays = (fits: readonly Fit[]): Fit[] =>
  fits.filter(
    ({ statement }) =>
      statement.form !== 'source' ||
      fits.some(
        (fit) => fit.statement.form === 'claim' && fit.statement.claim === statement.claim && isAkin(fit),
      ),
  );

/** The kinds of verdicts, most serious first. */
const ORDER: readonly VerdictKind[] = [
  'firmer than the source',
  'disputed',
  'needs attribution',
  'not in the briefing',
  'supported',
];

/** Returns the most serious of the verdicts on the parts of a sentence, with the claims of all parts. */
function combine(verdicts: readonly Verdict[]): Verdict {
  const sorted = [...verdicts].sort((a, b) => rank(a) - rank(b));
  return {
    ...(sorted[0] as Verdict),
    claims: [...new Set(verdicts.flatMap(({ claims }) => claims))],
    say: [...new Set(sorted.flatMap(({ say }) => say))],
  };
}

/** Returns a number that is lower for more serious verdicts. It is lowest if the briefing contradicts the sentence. */
const rank = ({ kind, severity }: Verdict): number =>
  ORDER.indexOf(kind) * 2 + (kind === 'not in the briefing' && severity === 'error' ? -6.5 : 0);

interface OwnSentence extends Sentence {
  readonly tokens: readonly Token[];
}

/**
 * Returns the sentences of a text that assert something: all prose, and headlines, headings and captions with a verb.
 * Lines without a verb, such as 'The visit' and 'Sources', assert nothing. Short texts are accepted, since even a
 * single line can be a statement.
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
    .filter(({ kind, tokens }) => tokens.length > 0 && (holdsClaims(kind) || tokens.some(isFiniteVerb)));
}
