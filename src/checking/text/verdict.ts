import type { Briefing } from '../../briefing/briefing.js';
import type { Claim } from '../../briefing/file/schema.js';
import { dependentsOf } from '../../briefing/relations/dependents.js';
import { standingPhrase } from '../../briefing/standing.js';
import { firmWords } from '../meaning/compare/firmness.js';
import type { Difference, Meaning } from '../meaning/meaning.js';
import type { Said } from './compare/said.js';
import { type Fit, HALF } from './fit.js';
import { SAYING } from './lexicon/generic-words.js';

/** The possible verdicts on a sentence of a text. */
export const VERDICTS = [
  'supported',
  'firmer than the source',
  'needs attribution',
  'disputed',
  'not in the briefing',
] as const;

export type VerdictKind = (typeof VERDICTS)[number];

export interface Verdict {
  readonly kind: VerdictKind;
  /**
   * `error` if the sentence must not be used as it is, `question` if a person has to decide; absent if the sentence is
   * supported.
   */
  readonly severity?: 'error' | 'question';
  /** The reason; absent if the sentence is supported. */
  readonly message?: string;
  /** Words of the text, and the words that the briefing has instead. */
  readonly words?: { readonly text: string; readonly briefing: string };
  /** The claims on which the verdict is based. */
  readonly claims: readonly Claim[];
  /** The claims whose sentences may be said instead. */
  readonly say: readonly Claim[];
}

/** @param soft words of the claim that the part omits: 'urges', 'due to merge' */
export function firmer(part: Meaning, claim: Claim, briefing: Briefing, soft?: string): Verdict {
  const standing = briefing.standingOfClaim(claim);
  const own = assertingWords(part);
  const say = standing === 'assumed' ? behind(claim, briefing) : [claim];
  const firm = own === undefined ? 'states it as fact' : `says '${own}'`;
  const source = standing !== 'stated' ? `reports it as ${standingPhrase(standing)}` : `only says '${soft}'`;
  const isAttributed = standing === 'stated' && soft === undefined;
  return {
    kind: 'firmer than the source',
    severity: 'error',
    message: isAttributed ? 'states more than the briefing' : `${firm}, but the source ${source}`,
    words: { text: own ?? part.text, briefing: soft ?? claim.cue ?? claim.text },
    claims: [...new Set([claim, ...say])],
    say,
  };
}

/** Returns the words that make a part firm; undefined if it has no verb except that of its speaker. */
function assertingWords(part: Meaning): string | undefined {
  const isSaying = (root: string) => part.voice.kind !== 'source' && SAYING.has(root);
  const predicates = part.predicates.filter(({ root }) => !isSaying(root));
  const hasVerb = part.words.some(({ pos, root }) => /^(?:AUX|VERB)$/.test(pos) && !isSaying(root));
  return part.hedge !== undefined || predicates.length > 0 || hasVerb
    ? firmWords({ ...part, predicates })
    : undefined;
}

/** Returns the verdict on a part that is as soft as a claim, but differs from it in a limit or another word. */
export const differing = (claim: Claim, { message, words }: Difference): Verdict => ({
  kind: 'firmer than the source',
  severity: 'error',
  message: message.replaceAll('the source', 'the briefing'),
  words: { text: words.said ?? '', briefing: words.source ?? claim.text },
  claims: [claim],
  say: [claim],
});

/** Returns a question on a part that seems to say the same thing as a claim, but with a stronger word. */
export const stronger = (claim: Claim, words: string, instead?: string): Verdict => ({
  kind: 'firmer than the source',
  severity: 'question',
  message:
    instead === undefined
      ? `says '${words}', but the claim does not`
      : `says '${words}', but the briefing says '${instead}'`,
  words: { text: words, briefing: instead ?? claim.text },
  claims: [claim],
  say: [claim],
});

/** Returns a claim to say instead of an assumption: a claim that the assumption depends on, or that depends on it. */
function behind(claim: Claim, briefing: Briefing): Claim[] {
  const others = [...briefing.claims(claim.dependsOn), ...dependentsOf(briefing, claim).claims];
  return others.filter(({ standing }) => standing !== 'assumed').slice(0, 1);
}

export const attributed = (claim: Claim): Verdict => ({
  kind: 'needs attribution',
  severity: 'error',
  message: 'no speaker is named',
  claims: [claim],
  say: [claim],
});

export function disputedBy(claim: Claim, briefing: Briefing): Verdict {
  const sides = [claim, ...briefing.disputesOf(claim.id).map((dispute) => dispute.claim)];
  return { kind: 'disputed', severity: 'error', message: 'give both sides', claims: sides, say: sides };
}

export const isDisputed = ({ id }: Claim, briefing: Briefing): boolean => briefing.disputesOf(id).length > 0;

/** Returns the verdict on a part that the briefing contradicts: a different number, swapped names or a denial. */
export const contradicting = (claim: Claim, { message, words }: Difference): Verdict => ({
  kind: 'not in the briefing',
  severity: 'error',
  message: message.replaceAll('the source', 'the briefing'),
  ...(words.said && words.source ? { words: { text: words.said, briefing: words.source } } : {}),
  claims: [claim],
  say: [claim],
});

/** Returns the verdict on a part attributed to somebody who does not say so in the briefing. */
export const saidByNobody = ({ voice: { name = '' } }: Meaning, claim: Claim): Verdict => ({
  kind: 'not in the briefing',
  severity: 'error',
  message: `attributes this to ${name}, but the briefing does not`,
  words: { text: name, briefing: claim.text },
  claims: [claim],
  say: [claim],
});

/** @param isInAny checks whether any claim contains a word or a name */
export function unknown(fits: readonly Fit[], isInAny: (said: Said) => boolean): Verdict {
  const fit = fits.find(({ words }) => words > 0) ?? fits[0];
  const unsaid = (fit?.missing ?? []).filter((said) => !isInAny(said)).slice(0, 4);
  const claims = fit !== undefined && fit.words > 0 && fit.cover >= HALF ? [fit.statement.claim] : [];
  const message =
    unsaid.length > 0
      ? `no claim says ${unsaid.map(({ text }) => `“${text}”`).join(', ')}`
      : fit !== undefined && fit.cover > 0
        ? 'no single claim says all of this'
        : 'no claim says so';
  return { kind: 'not in the briefing', severity: 'question', message, claims, say: [] };
}
