import { voiceLabel } from '../../../briefing/attribution.js';
import type { Briefing } from '../../../briefing/briefing.js';
import type { Claim } from '../../../briefing/file/schema.js';
import { isRemark } from '../../../briefing/remark.js';
import { namesVoice } from '../../../briefing/voice-in-words.js';
import { differences } from '../../../checking/meaning/differences.js';
import { DESCRIBING } from '../../../checking/meaning/lexicon/describing-nouns.js';
import type { Difference, DifferenceKind, Meaning } from '../../../checking/meaning/meaning.js';
import { hasSense } from '../../../checking/meaning/senses.js';
import { rootsOf } from '../../../checking/meaning/support.js';
import { standsIn } from '../../../checking/verify/comparable.js';
import type { SourceText } from '../../../checking/verify/read-source.js';
import type { Checked, ProposalChecks } from '../check-proposals.js';
import { misquoted } from '../objections.js';
import type { ProposedSentence } from '../proposals.js';
import { type Behind, claimsBehind } from './behind.js';
import { firmerThanClaims } from './firmness.js';
import { partsAgainst } from './parts-against.js';
import { wrongRemark } from './remark.js';

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
  const { text, claims: numbers } = sentence;
  const behind = await claimsBehind(numbers, checked, checks);
  if (behind === undefined)
    return { ...sentence, reasons: ['it names no claim (name those it is based on)'] };
  if (isRemark(text)) return { ...sentence, reasons: await wrongRemark(text, checks) };
  const [said] = await checks.read([text]);
  return {
    ...sentence,
    reasons:
      said === undefined
        ? []
        : [
            ...new Set([
              ...reasonsAgainst(text, said, behind, checks),
              ...(await partsAgainst(text, said, behind, checks)),
            ]),
          ],
  };
}

function reasonsAgainst(text: string, said: Meaning, behind: Behind, checks: ProposalChecks): string[] {
  const { sentences, claims, briefing } = behind;
  return [
    ...contradictions(text, said, behind, checks),
    ...misquoted(text, `${sentences.join(' ')} ${claims.map((claim) => claim.text).join(' ')}`),
    ...unvoiced(text, claims, briefing),
  ];
}

/** What a sentence says that its claims do not, or less firmly. */
export const contradictions = (
  text: string,
  said: Meaning,
  { meaning, briefing }: Behind,
  { source }: ProposalChecks,
): string[] => [
  ...differences(said, meaning, source.book)
    .filter((one) => isAgainst(one) && !isNamedAlike(one, said, source.text))
    .map(wordsOf),
  ...tooFirm(text, briefing),
  ...fromElsewhere(said, meaning, source),
  ...absent(said, meaning),
];

/** In a sentence that joins several, these prove nothing: who does what is spread over it. */
const UNSURE: readonly DifferenceKind[] = ['swapped-name', 'other-voice', 'firmer', 'negated'];

const isAgainst = ({ kind, isSure }: Difference): boolean => isSure || !UNSURE.includes(kind);

/** 'The Fukushima plant', if the text has that elsewhere: the name only tells which plant. */
function isNamedAlike({ kind, words }: Difference, { names, words: all }: Meaning, text: string): boolean {
  const name = NAMES.includes(kind) ? names.find((one) => one.text === words.said) : undefined;
  const next = name && all[name.last + 1];
  return next?.isContent === true && standsIn(`${name?.text} ${next.text}`, text);
}

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
