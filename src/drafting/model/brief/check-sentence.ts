import { voiceLabel } from '../../../briefing/attribution.js';
import type { Briefing } from '../../../briefing/briefing.js';
import type { Claim } from '../../../briefing/file/schema.js';
import { isRemark } from '../../../briefing/remark.js';
import { namesVoice } from '../../../briefing/voice-in-words.js';
import { differences } from '../../../checking/meaning/differences.js';
import type { Difference, DifferenceKind, Meaning } from '../../../checking/meaning/meaning.js';
import { merged } from '../../../checking/meaning/merged.js';
import { hardened } from '../../../checking/rules/overstatement/detect-overstatement.js';
import { segmentsOf } from '../../../checking/rules/overstatement/segments.js';
import type { Checked, ProposalChecks } from '../check-proposals.js';
import { misquoted } from '../objections.js';
import type { ProposedSentence } from '../proposals.js';
import { wrongRemark } from './remark.js';

/** A sentence of the brief in the words of a model, with the reasons why it is refused; none if it passes. */
export interface CheckedSentence extends ProposedSentence {
  readonly reasons: readonly string[];
}

/** The claims that a sentence names, as they will stand in the draft, and their sentences in the text. */
interface Behind {
  readonly briefing: Briefing;
  readonly claims: readonly Claim[];
  readonly sentences: readonly string[];
  /** The meanings of the claims and their sentences, as one. */
  readonly meaning: Meaning;
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
    reasons: said === undefined ? [] : [...new Set(reasonsAgainst(text, said, behind, checks))],
  };
}

async function claimsBehind(
  numbers: readonly number[],
  checked: readonly Checked[],
  checks: ProposalChecks,
): Promise<Behind | undefined> {
  const claims = numbers
    .flatMap((n) => checked.find(({ proposal }) => proposal.n === n) ?? [])
    .flatMap(({ claim, byRules, reasons }) => (reasons.length === 0 ? claim : (byRules ?? claim)) ?? [])
    .map((claim, index) => ({ ...claim, id: `c${index + 1}` }));
  const { source } = checks;
  const places = [...new Set(claims.flatMap(({ at }) => source.indexOf(at) ?? []))];
  const own = await checks.read(claims.map(({ text }) => text));
  const [first, ...others] = [...places.flatMap((at) => source.meanings[at] ?? []), ...own];
  if (first === undefined) return undefined;
  return {
    briefing: checks.briefingOf(claims),
    claims,
    sentences: places.flatMap((at) => source.meanings[at]?.text ?? []),
    meaning: merged([first, ...others]),
  };
}

function reasonsAgainst(text: string, said: Meaning, behind: Behind, checks: ProposalChecks): string[] {
  const { meaning, sentences, claims, briefing } = behind;
  return [
    ...differences(said, meaning, checks.source.book).filter(isAgainst).map(wordsOf),
    ...tooFirm(text, behind),
    ...misquoted(text, `${sentences.join(' ')} ${claims.map((claim) => claim.text).join(' ')}`),
    ...unvoiced(text, claims, briefing),
  ];
}

/** In a sentence that joins several, these prove nothing: who does what is spread over it. */
const UNSURE: readonly DifferenceKind[] = ['swapped-name', 'other-voice', 'firmer', 'negated'];

const isAgainst = ({ kind, isSure }: Difference): boolean => isSure || !UNSURE.includes(kind);

const wordsOf = ({ message }: Difference): string => `it ${message}`;

/** The first part that is firmer than the claims whose words it shares. */
function tooFirm(text: string, { briefing, claims }: Behind): string[] {
  const ids = claims.map(({ id }) => id);
  const part = segmentsOf(briefing, text, ids).find((one) => hardened(one.text, one.standing) !== undefined);
  return part === undefined
    ? []
    : [`it is worded more firmly than ${part.standing} (keep the hedge of the claim)`];
}

/** What somebody says needs the name of whoever says it. */
function unvoiced(text: string, claims: readonly Claim[], briefing: Briefing): string[] {
  const voices = new Set(claims.flatMap((claim) => voiceLabel(briefing, claim) ?? []));
  return [...voices]
    .filter((name) => !namesVoice(text, name))
    .map((name) => `it does not tell who says it (${name})`);
}
