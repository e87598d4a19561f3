import { voiceLabel } from '../../../briefing/attribution.js';
import type { Briefing } from '../../../briefing/briefing.js';
import type { Claim } from '../../../briefing/file/schema.js';
import { splitRemark } from '../../../briefing/remark.js';
import { namesVoice } from '../../../briefing/voice-in-words.js';
import { differences } from '../../../checking/meaning/differences.js';
import { DESCRIBING } from '../../../checking/meaning/lexicon/describing-nouns.js';
import type { Difference, DifferenceKind, Meaning } from '../../../checking/meaning/meaning.js';
import { hasSense } from '../../../checking/meaning/senses.js';
import { rootsOf } from '../../../checking/meaning/support.js';
import { standsIn } from '../../../checking/verify/comparable.js';
import type { SourceText } from '../../../checking/verify/read-source.js';
import type { Checked, ProposalChecks } from '../check-proposals.js';
import { haveBoth, isDesignation, isNotSwapped } from '../false-alarms.js';
import { misquoted } from '../objections.js';
import type { ProposedSentence } from '../proposals.js';
import { type Behind, claimsBehind } from './behind.js';
import { wrongRemark } from './check-remark.js';
import { firmerThanClaims } from './firmness.js';
import { partsAgainst } from './parts-against.js';

/** A sentence of the brief in the words of a model, with the reasons why it is refused; none if it passes. */
export interface CheckedSentence extends ProposedSentence {
  readonly reasons: readonly string[];
}

/**
 * Checks a sentence that is based on several claims against all of them and their sentences together: names, numbers,
 * negations, quotations, voices and content. Each part of it can be no firmer than the claims whose words it shares.
 *
 * @param checked the claims of the answer
 */
export async function checkSentence(
  sentence: ProposedSentence,
  checked: readonly Checked[],
  checks: ProposalChecks,
): Promise<CheckedSentence> {
  const behind = await claimsBehind(sentence.claims, checked, checks);
  if (behind === undefined)
    return { ...sentence, reasons: ['it names no claim (name those it is based on)'] };
  const { told, remark } = splitRemark(sentence.text);
  const reasons = [
    ...(told === '' ? [] : await reasonsAgainst(told, behind, checks)),
    ...(remark === '' ? [] : await wrongRemark(remark, checks)),
  ];
  return { ...sentence, reasons: [...new Set(reasons)] };
}

async function reasonsAgainst(written: string, behind: Behind, checks: ProposalChecks): Promise<string[]> {
  const { sentences, claims, briefing } = behind;
  // 'One unnamed speaker': that the text does not name somebody is no claim.
  const text = written.replace(/\b(?:an )?unnamed (?=\p{L})/gu, (word) => (/^an /.test(word) ? 'a ' : ''));
  const [said] = await checks.read([text]);
  if (said === undefined) return [];
  return [
    ...contradictions(text, said, behind, checks),
    ...misquoted(text, `${sentences.join(' ')} ${claims.map((claim) => claim.text).join(' ')}`),
    ...unvoiced(text, claims, briefing),
    ...(await partsAgainst(text, said, behind, checks)),
  ];
}

/** What a sentence says that its claims do not, or less firmly. */
export const contradictions = (
  text: string,
  said: Meaning,
  { meaning, briefing, sentences }: Behind,
  { source }: ProposalChecks,
): string[] => [
  ...differences(said, meaning, source.book)
    .filter((one) => isAgainst(one) && !isNamedAlike(one, said, source.text))
    .filter((one) => !isSameFigure(one, text, said, sentences.join(' '), source.text))
    .filter((one) => !isSwapless(one, text, sentences.join(' ')))
    .map(wordsOf),
  ...tooFirm(text, briefing),
  ...fromElsewhere(said, meaning, source),
  ...absent(said, meaning),
];

/** In a sentence that joins several, these prove nothing: who does what is spread over it. */
const UNSURE: readonly DifferenceKind[] = ['swapped-name', 'firmer', 'negated'];

const isAgainst = ({ kind, isSure }: Difference): boolean => isSure || !UNSURE.includes(kind);

/** 'The Fukushima plant', if the text has that elsewhere: the name only tells which plant. */
function isNamedAlike({ kind, words }: Difference, { names, words: all }: Meaning, text: string): boolean {
  const name = NAMES.includes(kind) ? names.find((one) => one.text === words.said) : undefined;
  const next = name && all[name.last + 1];
  return next?.isContent === true && standsIn(`${name?.text} ${next.text}`, text);
}

const isSameFigure = (
  { kind, words: { said: number = '', source } }: Difference,
  text: string,
  said: Meaning,
  sentences: string,
  article: string,
): boolean =>
  kind === 'other-figure' &&
  (isDesignation(number, said, article) ||
    (source !== undefined && haveBoth({ said: number, source }, text, sentences)));

const isSwapless = ({ kind, words }: Difference, text: string, sentences: string): boolean =>
  kind === 'swapped-name' &&
  words.source !== undefined &&
  isNotSwapped({ said: words.said ?? '', source: words.source }, text, sentences);

const NAMES: readonly DifferenceKind[] = ['swapped-name', 'foreign-name'];

const wordsOf = ({ kind, message, words }: Difference): string =>
  NAMES.includes(kind)
    ? `it names '${words.said}', whom its claims do not name so (name the claim that does, or leave this out)`
    : `it ${message}`;

/** 'Nobody', 'nothing', of which the claims say nothing. */
function absent(said: Meaning, { words }: Meaning): string[] {
  const word = said.words.find(({ lower }) => ABSENT.test(lower));
  return word === undefined || words.some(({ lower }) => ABSENT.test(lower))
    ? []
    : [`it says '${word.text}' (write "The text does not say ...")`];
}

const ABSENT = /^(?:nobody|nothing)$/;

/** The first noun that the text has, but neither its headline nor the sentences of the claims. */
function fromElsewhere(said: Meaning, meaning: Meaning, { meanings, indexOf }: SourceText): string[] {
  const title = meanings[indexOf('title') ?? -1];
  const known = new Set([...rootsOf(meaning), ...(title ? rootsOf(title) : [])]);
  const word = said.words.find(
    ({ root, pos }) =>
      pos === 'NOUN' &&
      !hasSense(known, root) &&
      !DESCRIBING.has(root) &&
      meanings.some((one) => rootsOf(one).has(root)),
  );
  return word === undefined
    ? []
    : [`it says '${word.text}', which none of its claims does (name the claim that does, or leave this out)`];
}

function tooFirm(text: string, briefing: Briefing): string[] {
  const claim = firmerThanClaims(text, briefing);
  return claim === undefined ? [] : [`it is worded more firmly than ${claim.standing}${hedgeOf(claim)}`];
}

const hedgeOf = ({ cue }: Claim): string => (cue === undefined ? '' : ` (keep the hedge “${cue}”)`);

/** What somebody says needs the name of whoever says it. */
function unvoiced(text: string, claims: readonly Claim[], briefing: Briefing): string[] {
  const voices = new Set(claims.flatMap((claim) => voiceLabel(briefing, claim) ?? []));
  return [...voices]
    .filter((name) => !namesVoice(text, name))
    .map((name) => `it does not tell who says it (${name})`);
}
